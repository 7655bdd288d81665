import { startPayments } from './stage.ts'
import { startStripe } from './stripe-stand-in.ts'

/** Payments in front of Stripe's stand-in. */
export const startAtStripe = async (t: Parameters<typeof startPayments>[0]) => {
  const stripe = await startStripe(t)
  const stage = await startPayments(t, { stripeUrl: stripe.url })
  const { here } = stage
  /** Delivers all that Stripe has to tell, from `from` on, in an order of the test's choosing. */
  const deliver = async (account: string, from = 0, order = (events: typeof stripe.events) => events) => {
    const secret = stripe.endpoints.find(({ url }) => url.endsWith(account))?.secret ?? ''
    for (const one of order(stripe.events.slice(from))) {
      const { event, headers } = stripe.delivery(one, secret)
      const { status } = await here.visitor(`POST /webhooks/${account}`, event, headers)
      if (status !== 200) throw new Error(`${one.type} was answered ${status}`)
    }
  }
  const entriesOf = async (reference: string) =>
    (await here.cashier(`GET /entries?reference=${reference}`)).body.entries.toReversed() as {
      kind: string
      amount: number
    }[]
  return { ...stage, stripe, deliver, entriesOf }
}
