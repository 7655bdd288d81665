import Stripe from 'stripe'
import { named, patiently } from './asking.ts'

/**
 * What a key may not do of what is needed: what it is for, and Stripe's own name of the permission. What would write is
 * tried on what does not exist: Stripe looks at the permission first.
 */
export const missingOf = async (stripe: Stripe): Promise<string[]> => {
  const needed: [string, () => Promise<unknown>][] = [
    ['Checkout Sessions: Write', () => stripe.checkout.sessions.expire('cs_test_midsummer_permission')],
    ['Checkout Sessions: Read', () => stripe.checkout.sessions.list({ limit: 1 })],
    ['PaymentIntents: Read', () => stripe.paymentIntents.list({ limit: 1 })],
    ['Charges: Read', () => stripe.charges.list({ limit: 1 })],
    ['Refunds: Write', () => stripe.refunds.create({ payment_intent: 'pi_midsummer_permission' })],
    ['Refunds: Read', () => stripe.refunds.list({ limit: 1 })],
    ['Disputes: Read', () => stripe.disputes.list({ limit: 1 })],
  ]
  const missing: string[] = []
  for (const [permission, attempt] of needed) {
    const fault = await patiently(attempt).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (fault instanceof Stripe.errors.StripePermissionError) {
      const [named] = /rak_\w+/.exec(fault.message) ?? []
      missing.push(named ? `${permission} (${named})` : permission)
    } else if (fault !== undefined && !(fault instanceof Stripe.errors.StripeInvalidRequestError)) throw named(fault)
  }
  return missing
}
