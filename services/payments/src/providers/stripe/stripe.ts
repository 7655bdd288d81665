import Stripe from 'stripe'
import { keyRefused, providerRefused, signatureWrong } from '../../errors.ts'
import type { Provider } from '../provider.ts'
import { asked, unlessMissing } from './asking.ts'
import { listed, ofCheckout, ofPayment } from './payments.ts'
import { missingOf } from './permissions.ts'
import { sessionOf } from './session.ts'
import { idOf, REFUND, toStripe } from './words.ts'

/** The silence that is borne before an answer, in milliseconds; a second try follows. */
const PATIENCE = 4_000
/** What leads us to look again; whatever else happens is found by reconciling. */
const TOLD = [
  'checkout.session.completed',
  'checkout.session.expired',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'payment_intent.succeeded',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
] satisfies Stripe.WebhookEndpointCreateParams.EnabledEvent[]

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
  return { checkout: undefined, payment: 'payment_intent' in object ? idOf(object.payment_intent) : undefined }
}
