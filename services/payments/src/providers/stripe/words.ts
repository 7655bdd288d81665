/** What our metadata is called at Stripe. */
export const ACCOUNT = 'midsummer_account'
export const ATTEMPT = 'midsummer_attempt'
export const REFUND = 'midsummer_refund'

// Without minor units in ISO 4217, and counted in hundredths by Stripe all the same:
// https://docs.stripe.com/currencies#special-cases
const HUNDREDTHS = new Set(['ISK', 'UGX'])

/** An amount in minor units, as Stripe counts them. */
export const toStripe = (amount: number, currency: string): number => (HUNDREDTHS.has(currency) ? amount * 100 : amount)

/** An amount of Stripe's, in minor units. */
export const fromStripe = (amount: number, currency: string): number =>
  HUNDREDTHS.has(currency.toUpperCase()) ? Math.round(amount / 100) : amount

export const idOf = (object: string | { id: string } | null | undefined): string | undefined =>
  typeof object === 'string' ? object : object?.id
