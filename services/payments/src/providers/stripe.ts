import { setTimeout as delay } from 'node:timers/promises'
import Stripe from 'stripe'
import { keyRefused, providerAway, providerRefused, signatureWrong } from '../errors.ts'
import type { Checkout, Listed, Movement, Payment, Provider } from './provider.ts'

/** The silence that is borne before an answer, in milliseconds; a second try follows. */
const PATIENCE = 4_000
/** Tries of what Stripe says comes too fast, and the first pause, in milliseconds. */
const TRIES = 4
const PAUSE = 250
const MINUTE = 60_000
/** What our metadata is called at Stripe. */
const ACCOUNT = 'midsummer_account'
const ATTEMPT = 'midsummer_attempt'
const REFUND = 'midsummer_refund'
/** What leads us to look again; whatever else happens is found by reconciling. */
const TOLD = [
  ...['completed', 'expired', 'async_payment_succeeded', 'async_payment_failed'].map(
    (what) => `checkout.session.${what}`,
  ),
  ...['payment_intent.succeeded', 'refund.created', 'refund.updated', 'refund.failed'],
  ...['created', 'closed', 'funds_withdrawn', 'funds_reinstated'].map((what) => `charge.dispute.${what}`),
] as Stripe.WebhookEndpointCreateParams.EnabledEvent[]

// https://docs.stripe.com/js/appendix/supported_locales
const LOCALES = new Set(
  'bg cs da de el en es et fi fil fr hr hu id it ja ko lt lv ms mt nb nl pl pt ro ru sk sl sv th tr vi zh'.split(' '),
)
// Without minor units in ISO 4217, and counted in hundredths by Stripe all the same:
// https://docs.stripe.com/currencies#special-cases
const HUNDREDTHS = new Set(['ISK', 'UGX'])
const toStripe = (amount: number, currency: string): number => (HUNDREDTHS.has(currency) ? amount * 100 : amount)
const fromStripe = (amount: number, currency: string): number =>
  HUNDREDTHS.has(currency.toUpperCase()) ? Math.round(amount / 100) : amount

const instant = (seconds: number): string => new Date(seconds * 1000).toISOString()
const idOf = (object: string | { id: string } | null | undefined): string | undefined =>
  typeof object === 'string' ? object : object?.id
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const uuidIn = (text: string | undefined): string | undefined => (UUID.test(text ?? '') ? text : undefined)

/** Stripe, by its own library. @param url of a stand-in; without one Stripe's own */
export const stripeProvider = (url?: string): Provider => {
  const { hostname, port, protocol } = new URL(url ?? 'https://api.stripe.com')
  const open = (key: string): Stripe =>
    new Stripe(key, {
      host: hostname,
      protocol: protocol === 'http:' ? 'http' : 'https',
      ...(port && { port }),
      timeout: PATIENCE,
      maxNetworkRetries: 1,
      telemetry: false,
    })

  return {
    name: 'stripe',
    inspect: async (key) => {
      const [, mode] = /^[sr]k_(live|test)_/.exec(key) ?? []
      if (!mode) throw keyRefused({ detail: 'A secret key begins with sk_ or rk_, and then live_ or test_.' })
      return { live: mode === 'live', missing: await missingOf(open(key)) }
    },
    listen: async (key, address) => {
      const endpoint = await asked(() => open(key).webhookEndpoints.create({ url: address, enabled_events: TOLD }))
      if (!endpoint.secret) throw providerRefused({ detail: 'Stripe gave no signing secret.' })
      return endpoint.secret
    },
    create: async (key, checkout) => {
      const session = await asked(() =>
        open(key).checkout.sessions.create(sessionOf(checkout), { idempotencyKey: checkout.attempt }),
      )
      if (!session.url) throw providerRefused({ detail: 'Stripe gave no page to pay on.' })
      return { checkout: session.id, url: session.url }
    },
    expire: async (key, checkout) => {
      const { sessions } = open(key).checkout
      await asked(() => sessions.expire(checkout)).catch(async (error: unknown) => {
        // Only what is open can be expired; what is not was paid or has expired by itself.
        if ((await asked(() => sessions.retrieve(checkout))).status === 'open') throw error
      })
    },
    find: (key, what) =>
      unlessMissing(async () =>
        'checkout' in what ? ofCheckout(open(key), what.checkout) : ofPayment(open(key), what.payment),
      ),
    refund: async (key, { key: ours, payment, amount, currency }) => {
      await asked(() =>
        open(key).refunds.create(
          { payment_intent: payment, amount: toStripe(amount, currency), metadata: { [REFUND]: ours } },
          { idempotencyKey: ours },
        ),
      )
    },
    list: (key, since) => listed(open(key), Math.floor(since.getTime() / 1000)),
    verify: (body, headers, secret) => {
      try {
        const event = Stripe.webhooks.constructEvent(body, String(headers['stripe-signature']), secret)
        return { ref: event.id, kind: event.type, ...whereIn(event) }
      } catch (error) {
        throw error instanceof Stripe.errors.StripeSignatureVerificationError ? signatureWrong() : error
      }
    },
  }
}

/** The checkout or the payment that an event is about. */
const whereIn = ({ data: { object } }: Stripe.Event): { checkout: string | undefined; payment: string | undefined } => {
  if (!('object' in object)) return { checkout: undefined, payment: undefined }
  if (object.object === 'checkout.session') return { checkout: object.id, payment: undefined }
  if (object.object === 'payment_intent') return { checkout: undefined, payment: object.id }
  const payment = 'payment_intent' in object ? object.payment_intent : undefined
  return { checkout: undefined, payment: idOf(payment as string | { id: string } | null | undefined) }
}

const sessionOf = ({
  attempt,
  account,
  email,
  locale,
  currency,
  lines,
  total,
  returnUrl,
  begunAt,
  expiresAt,
}: Checkout): Stripe.Checkout.SessionCreateParams => {
  const metadata = { [ACCOUNT]: account, [ATTEMPT]: attempt }
  const language = locale.split('-')[0] ?? ''
  const begun = Date.parse(begunAt)
  // Stripe takes 30 minutes to 24 hours. We end it ourselves when it is over here; told from its beginning, so that each
  // try asks for the very same, as the idempotency key wants it.
  const expires = Math.min(Math.max(Date.parse(expiresAt), begun + 60 * MINUTE), begun + 23 * 60 * MINUTE)
  // Stripe knows no line below nothing: lines with a discount in them become one.
  const items = lines.some(({ unitAmount }) => unitAmount < 0)
    ? [
        {
          name: lines
            .map(({ name }) => name)
            .join(', ')
            .slice(0, 250),
          quantity: 1,
          unitAmount: total,
        },
      ]
    : lines
  return {
    mode: 'payment',
    client_reference_id: attempt,
    customer_email: email,
    locale: (LOCALES.has(language) ? language : 'auto') as Stripe.Checkout.SessionCreateParams.Locale,
    line_items: items.map(({ name, quantity, unitAmount }) => ({
      quantity,
      price_data: { currency, unit_amount: toStripe(unitAmount, currency), product_data: { name } },
    })),
    success_url: returnUrl,
    cancel_url: returnUrl,
    expires_at: Math.floor(expires / 1000),
    metadata,
    payment_intent_data: { metadata },
  }
}

const ofCheckout = async (stripe: Stripe, id: string): Promise<Payment> => {
  const session = await asked(() => stripe.checkout.sessions.retrieve(id, { expand: ['payment_intent.latest_charge'] }))
  const intent = typeof session.payment_intent === 'string' ? undefined : (session.payment_intent ?? undefined)
  return { ...(await told(stripe, intent, session.metadata)), checkout: session.id, state: stateOf(session, intent) }
}

const ofPayment = async (stripe: Stripe, id: string): Promise<Payment> => {
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
    ...{ kind: 'payment', ref: intent.id, currency, at: instant(created) },
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
      ...{ ref: id, amount: fromStripe(amount, currency), currency: currency.toUpperCase(), reason },
      state: ['won', 'warning_closed', 'prevented'].includes(status) ? 'won' : status === 'lost' ? 'lost' : 'open',
      answerBy: evidence_details.due_by ? instant(evidence_details.due_by) : null,
      at: instant(created),
    })),
  }
}

/** Money that left; and that it came back, when the card's bank did not take it. */
const movementsOfRefund = ({ id, amount, currency, status, created, failure_balance_transaction }: Stripe.Refund) => {
  const left: Movement = {
    ...{ kind: 'refund', ref: id, currency: currency.toUpperCase(), at: instant(created) },
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

async function* listed(stripe: Stripe, since: number): AsyncGenerator<readonly Listed[]> {
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

type Page<Item> = { data: Item[]; has_more: boolean }

async function* pages<Item extends { id: string }>(
  list: (after: { starting_after?: string }) => Promise<Page<Item>>,
): AsyncGenerator<Item[]> {
  for (let last: string | undefined; ; ) {
    const page = await asked(() => list(last === undefined ? {} : { starting_after: last }))
    yield page.data
    last = page.data.at(-1)?.id
    if (!page.has_more || last === undefined) return
  }
}

const everything = async <Item extends { id: string }>(
  list: (after: { starting_after?: string }) => Promise<Page<Item>>,
): Promise<Item[]> => {
  const all: Item[] = []
  for await (const page of pages(list)) all.push(...page)
  return all
}

/**
 * What a key may not do of what is needed, in the words of Stripe's own page for restricted keys. What would write is
 * tried on what does not exist: Stripe looks at the permission first.
 */
const missingOf = async (stripe: Stripe): Promise<string[]> => {
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

const unlessMissing = async (find: () => Promise<Payment>): Promise<Payment | undefined> => {
  try {
    return await find()
  } catch (error) {
    if (error instanceof Error && error.cause instanceof Stripe.errors.StripeError) {
      if (error.cause.code === 'resource_missing') return undefined
    }
    throw error
  }
}

/** Asks Stripe, and names what it does not do. */
const asked = <Answer>(ask: () => Promise<Answer>): Promise<Answer> =>
  patiently(ask).catch((error: unknown) => {
    throw named(error)
  })

/** The library tries again what broke, and not what came too fast. */
const patiently = async <Answer>(ask: () => Promise<Answer>): Promise<Answer> => {
  for (let tried = 1; ; tried += 1) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeRateLimitError) || tried === TRIES) throw error
      await delay(PAUSE * 2 ** tried * (0.5 + Math.random() / 2))
    }
  }
}

const named = (error: unknown): unknown => {
  if (!(error instanceof Stripe.errors.StripeError)) return error
  const { StripeAuthenticationError, StripeConnectionError, StripeAPIError, StripeRateLimitError } = Stripe.errors
  const away =
    error instanceof StripeConnectionError ||
    error instanceof StripeAPIError ||
    error instanceof StripeRateLimitError ||
    // The same was asked at this very moment, and is being worked on.
    error.statusCode === 409
  if (error instanceof StripeAuthenticationError) return Object.assign(keyRefused(), { cause: error })
  return Object.assign(away ? providerAway({ retryAfter: 2 }) : providerRefused({ detail: error.message }), {
    cause: error,
  })
}
