import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

/** What this service needs beside the usual: the command line reads these alone. */
export const ProviderConfig = Type.Object({
  /** The key ring that provider keys are sealed with, the newest first: `2=<32 bytes in base64>,1=<…>`. */
  SECRETS_KEYS: Type.String({ minLength: 1 }),
  /** Where the test provider is; without it there is none. */
  TEST_PROVIDER_URL: Type.Optional(Type.String({ pattern: '^https?://' })),
  /** Where Stripe is, for tests against a stand-in; without it Stripe's own address. */
  STRIPE_URL: Type.Optional(Type.String({ pattern: '^https?://' })),
})

export const Config = Type.Object({ ...ServiceConfig.properties, ...ProviderConfig.properties })
