import type { Provider } from './provider.ts'
import { stripeProvider } from './stripe/stripe.ts'
import { testProvider } from './test.ts'

export interface Addresses {
  /** Where the test provider is; without it there is none. */
  testUrl?: string | undefined
  /** Where Stripe's stand-in is; without it Stripe's own address. */
  stripeUrl?: string | undefined
}

/** The providers that there are here, by name. */
export const openProviders = ({ testUrl, stripeUrl }: Addresses): ReadonlyMap<string, Provider> => {
  const providers = [stripeProvider(stripeUrl), ...(testUrl ? [testProvider(testUrl)] : [])]
  return new Map(providers.map((provider) => [provider.name, provider]))
}
