import type { Provider } from './provider.ts'
import { testProvider } from './test.ts'

/** The providers that there are here, by name. @param testUrl where the test provider is, if anywhere */
export const openProviders = ({
  testUrl,
  stripeUrl,
}: {
  testUrl?: string | undefined
  stripeUrl?: string | undefined
}) => {
  const providers: Provider[] = testUrl ? [testProvider(testUrl)] : []
  return new Map(providers.map((provider) => [provider.name, provider]))
}
