import type Stripe from 'stripe'
import type { Listed, Movement, Payment } from '../provider.ts'
import { asked, everything, pages } from './asking.ts'
import { ACCOUNT, ATTEMPT, fromStripe, idOf, REFUND } from './words.ts'

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString()
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const uuidIn = (text: string | undefined): string | undefined => (UUID.test(text ?? '') ? text : undefined)

/** A checkout as it stands, and the payment in it. */
export const ofCheckout = async (stripe: Stripe, id: string): Promise<Payment> => {
  const session = await asked(() => stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] }))
  const intent = typeof session.payment_intent === 'string' ? undefined : (session.payment_intent ?? undefined)
  return { ...(await told(stripe, intent, session.metadata)), checkout: session.id, state: stateOf(session, intent) }
}

export const ofPayment = async (stripe: Stripe, id: string): Promise<Payment> => {
  const intent = await asked(() => stripe.paymentIntents.retrieve(id, { expand: ['latest_charge'] }))
  const state = intent.status === 'succeeded' ? 'paid' : 'open'
  return { ...(await told(stripe, intent, intent.metadata)), checkout: undefined, state }
}

const stateOf = (session: Stripe.Checkout.Session, intent: Stripe.PaymentIntent | undefined): Payment['state'] => {
  if (intent?.status === 'succeeded') return 'paid'
  if (session.status === 'expired') return 'expired'
  // A slow way to pay, say by direct debit, that came to nothing; until then it is being worked on.
  if (session.status === 'complete' && intent?.status === 'requires_payment_method') return 'declined'
  return 'open'
}

const told = async (
  stripe: Stripe,
  intent: Stripe.PaymentIntent | undefined,
  metadata: Stripe.Metadata | null,
): Promise<Omit<Payment, 'checkout' | 'state'>> => {
  const whose = { account: uuidIn(metadata?.[ACCOUNT]), attempt: uuidIn(metadata?.[ATTEMPT]) }
  if (intent?.status !== 'succeeded') {
    return { ...whose, payment: intent?.id, movements: [], refunds: [], disputes: [] }
  }
  const [refunds, disputes] = await Promise.all([
    everything((after) => stripe.refunds.list({ payment_intent: intent.id, limit: 100, ...after })),
    everything((after) => stripe.disputes.list({ payment_intent: intent.id, limit: 100, ...after })),
  ])
  const { created } = typeof intent.latest_charge === 'object' && intent.latest_charge ? intent.latest_charge : intent
  const currency = intent.currency.toUpperCase()
  const paid: Movement = {
    kind: 'payment',
    ref: intent.id,
    currency,
    at: instant(created),
    amount: fromStripe(intent.amount_received, currency),
  }
  return {
    ...whose,
    payment: intent.id,
    movements: [paid, ...refunds.flatMap(movementsOfRefund), ...disputes.flatMap(movementsOfDispute)],
    refunds: refunds.map(({ id, metadata, status, failure_reason }) => ({
      ref: id,
      key: metadata?.[REFUND],
      state: status === 'succeeded' ? 'done' : status === 'failed' || status === 'canceled' ? 'failed' : 'pending',
      reason: failure_reason,
    })),
    disputes: disputes.map(({ id, amount, currency, reason, status, evidence_details, created }) => ({
      ref: id,
      amount: fromStripe(amount, currency),
      currency: currency.toUpperCase(),
      reason,
      state: ['won', 'warning_closed', 'prevented'].includes(status) ? 'won' : status === 'lost' ? 'lost' : 'open',
      answerBy: evidence_details.due_by ? instant(evidence_details.due_by) : null,
      at: instant(created),
    })),
  }
}

/** Money that left; and that it came back, when the card's bank did not take it. */
const movementsOfRefund = ({ id, amount, currency, status, created, failure_balance_transaction }: Stripe.Refund) => {
  const left: Movement = {
    kind: 'refund',
    ref: id,
    currency: currency.toUpperCase(),
    at: instant(created),
    amount: -fromStripe(amount, currency),
  }
  if (status === 'succeeded') return [left]
  if (!failure_balance_transaction) return []
  return [left, { ...left, ref: `${id}/failed`, amount: -left.amount }]
}

/** What the bank took, and what it gave back: Stripe lists a transaction for each. */
const movementsOfDispute = ({ amount, currency, balance_transactions }: Stripe.Dispute): Movement[] =>
  balance_transactions.map((transaction) => ({
    kind: transaction.amount < 0 ? 'dispute' : 'dispute-won',
    ref: transaction.id,
    // In the currency of the payment; the transaction's own is the one that Stripe pays out in.
    amount: fromStripe(amount, currency) * Math.sign(transaction.amount),
    currency: currency.toUpperCase(),
    at: instant(transaction.created),
  }))

/** Every payment in which money moved since an instant, in seconds since 1970. */
export async function* listed(stripe: Stripe, since: number): AsyncGenerator<readonly Listed[]> {
  const window = { created: { gte: since }, limit: 100 }
  for await (const page of pages((after) => stripe.paymentIntents.list({ ...window, ...after }))) {
    yield page.filter(({ status }) => status === 'succeeded').map(({ id }) => ({ payment: id, movements: [id] }))
  }
  const moved = (payment: string | { id: string } | null, movements: Movement[]): Listed[] => {
    const id = idOf(payment)
    return id ? [{ payment: id, movements: movements.map(({ ref }) => ref) }] : []
  }
  for await (const page of pages((after) => stripe.refunds.list({ ...window, ...after }))) {
    yield page.flatMap((refund) => moved(refund.payment_intent, movementsOfRefund(refund)))
  }
  for await (const page of pages((after) => stripe.disputes.list({ ...window, ...after }))) {
    yield page.flatMap((dispute) => moved(dispute.payment_intent, movementsOfDispute(dispute)))
  }
}
