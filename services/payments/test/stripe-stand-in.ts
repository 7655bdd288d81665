import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import Stripe from 'stripe'

// Stripe's HTTP interface, as far as Midsummer uses it: https://docs.stripe.com/api. Objects and states as documented
// there; what Stripe does at its own pages and banks is done by the methods of what `startStripe` returns.

interface Session {
  id: string
  object: 'checkout.session'
  mode: 'payment'
  status: 'open' | 'complete' | 'expired'
  payment_status: 'unpaid' | 'paid'
  payment_intent: string | null
  amount_total: number
  currency: string
  client_reference_id: string | null
  customer_email: string | null
  metadata: Record<string, string>
  url: string | null
  created: number
  expires_at: number
  livemode: boolean
}
interface Intent {
  id: string
  object: 'payment_intent'
  status: 'succeeded' | 'processing' | 'requires_payment_method' | 'canceled'
  amount: number
  amount_received: number
  currency: string
  metadata: Record<string, string>
  latest_charge: string | null
  created: number
  livemode: boolean
}
interface Charge {
  id: string
  object: 'charge'
  amount: number
  currency: string
  payment_intent: string
  created: number
}
interface Refund {
  id: string
  object: 'refund'
  amount: number
  currency: string
  payment_intent: string
  charge: string | null
  status: 'pending' | 'succeeded' | 'failed'
  metadata: Record<string, string>
  created: number
  failure_reason?: string
  failure_balance_transaction?: string
}
interface Dispute {
  id: string
  object: 'dispute'
  amount: number
  currency: string
  payment_intent: string
  charge: string | null
  reason: string
  status: 'needs_response' | 'warning_needs_response' | 'won' | 'lost'
  balance_transactions: {
    id: string
    object: 'balance_transaction'
    amount: number
    currency: string
    created: number
  }[]
  evidence_details: { due_by: number | null }
  created: number
}
type Thing = Session | Intent | Charge | Refund | Dispute

/** What Stripe refuses: status, and its error object. */
class Refusal extends Error {
  readonly status: number
  readonly error: object
  constructor(status: number, message: string, more: object = {}) {
    super(message)
    this.status = status
    this.error = { type: 'invalid_request_error', message, ...more }
  }
}

/** The permission that each kind of request needs of a restricted key. */
const PERMISSIONS: [RegExp, string][] = [
  [/^GET \/v1\/checkout\/sessions/, 'rak_checkout_session_read'],
  [/^POST \/v1\/checkout\/sessions/, 'rak_checkout_session_write'],
  [/^GET \/v1\/payment_intents/, 'rak_payment_intent_read'],
  [/^GET \/v1\/charges/, 'rak_charge_read'],
  [/^GET \/v1\/refunds/, 'rak_refund_read'],
  [/^POST \/v1\/refunds/, 'rak_refund_write'],
  [/^GET \/v1\/disputes/, 'rak_dispute_read'],
  [/^POST \/v1\/webhook_endpoints/, 'rak_webhook_write'],
]
/** The smallest payment, in cents. */
const LEAST = 50

const newId = (kind: string): string => `${kind}_${randomBytes(12).toString('hex')}`
const seconds = (): number => Math.floor(Date.now() / 1000)

/** `metadata[a]=1&line_items[0][quantity]=2` as Stripe reads it. */
const parse = (form: string): Record<string, unknown> => {
  const root: Record<string, unknown> = {}
  for (const [name, value] of new URLSearchParams(form)) {
    const path = name.replaceAll(']', '').split('[')
    let at = root
    for (const part of path.slice(0, -1)) {
      at[part] ??= {}
      at = at[part] as Record<string, unknown>
    }
    at[path.at(-1) ?? ''] = value
  }
  return root
}
const record = (value: unknown): Record<string, string> => (value ?? {}) as Record<string, string>

export const startStripe = async (t: { teardown: (end: () => unknown) => void }) => {
  const things = new Map<string, Thing>()
  const events: { id: string; type: string; object: Thing }[] = []
  const answers = new Map<string, { request: string; body: string }>()
  const endpoints: { url: string; secret: string; events: unknown }[] = []
  /** The permissions that restricted keys lack. */
  const lacks = new Map<string, string[]>()
  const withdrawn = new Set<string>()
  const faults = { limited: 0, down: false, closing: 0, refundsPend: false }
  const requests: string[] = []

  const keep = <Kind extends Thing>(thing: Kind): Kind => {
    things.set(thing.id, thing)
    return thing
  }
  const tell = (type: string, object: Thing) =>
    void events.push({ id: newId('evt'), type, object: structuredClone(object) })
  const all = <Kind extends Thing>(kind: Kind['object']): Kind[] =>
    [...things.values()].filter((thing): thing is Kind => thing.object === kind)
  const get = <Kind extends Thing>(kind: Kind['object'], id: string | undefined, param = 'id'): Kind => {
    const thing = things.get(id ?? '')
    if (thing?.object !== kind) {
      throw new Refusal(404, `No such ${kind}: '${id}'`, { code: 'resource_missing', param })
    }
    return thing as Kind
  }
  const left = (intent: Intent): number =>
    intent.amount_received -
    all<Refund>('refund')
      .filter((refund) => refund.payment_intent === intent.id && refund.status !== 'failed')
      .reduce((sum, { amount }) => sum + amount, 0)

  const createSession = (body: Record<string, unknown>): Session => {
    const items = Object.values(body['line_items'] ?? {}).map(record)
    const priced = items.map((item) => ({ quantity: Number(item['quantity']), data: record(item['price_data']) }))
    if (priced.some(({ data }) => Number(data['unit_amount']) < 0)) {
      throw new Refusal(400, 'Invalid non-negative integer', { param: 'line_items[0][price_data][unit_amount]' })
    }
    const total = priced.reduce((sum, { quantity, data }) => sum + quantity * Number(data['unit_amount']), 0)
    if (total < LEAST) {
      throw new Refusal(400, 'The Checkout Session’s total amount must convert to at least 50 cents.', {
        code: 'amount_too_small',
      })
    }
    const expires = Number(body['expires_at'])
    if (expires < seconds() + 1_800 || expires > seconds() + 86_400) {
      throw new Refusal(400, 'The `expires_at` timestamp must be between 30 minutes and 24 hours from now.', {
        param: 'expires_at',
      })
    }
    const id = newId('cs_test')
    return keep({
      ...{ id, object: 'checkout.session', mode: 'payment', status: 'open', payment_status: 'unpaid' },
      ...{ payment_intent: null, amount_total: total, currency: priced[0]?.data['currency']?.toLowerCase() ?? '' },
      client_reference_id: (body['client_reference_id'] as string | undefined) ?? null,
      customer_email: (body['customer_email'] as string | undefined) ?? null,
      metadata: record(body['metadata']),
      ...{ url: `https://checkout.stripe.com/c/pay/${id}`, created: seconds(), expires_at: expires, livemode: false },
    })
  }
  const createRefund = (body: Record<string, unknown>): Refund => {
    const intent = get<Intent>('payment_intent', body['payment_intent'] as string, 'payment_intent')
    const amount = Number(body['amount'] ?? left(intent))
    if (left(intent) === 0) {
      throw new Refusal(400, `Charge ${intent.latest_charge} has already been refunded.`, {
        code: 'charge_already_refunded',
      })
    }
    if (amount > left(intent)) {
      throw new Refusal(400, `Refund amount (${amount}) is greater than unrefunded amount on charge (${left(intent)})`)
    }
    const { id: payment_intent, latest_charge: charge, currency } = intent
    const refund = keep<Refund>({
      ...{ id: newId('re'), object: 'refund', amount, currency, payment_intent, charge },
      ...{
        status: faults.refundsPend ? 'pending' : 'succeeded',
        metadata: record(body['metadata']),
        created: seconds(),
      },
    })
    tell('refund.created', refund)
    return refund
  }
  const withCharge = (intent: Intent, expand: string[], at: string) => ({
    ...intent,
    latest_charge: expand.includes(at) ? (things.get(intent.latest_charge ?? '') ?? null) : intent.latest_charge,
  })
  const withIntent = (session: Session, expand: string[]) => {
    const intent = things.get(session.payment_intent ?? '')
    const expanded = intent?.object === 'payment_intent' && expand.some((at) => at.startsWith('payment_intent'))
    return expanded
      ? { ...session, payment_intent: withCharge(intent, expand, 'payment_intent.latest_charge') }
      : session
  }
  const list = (kind: Thing['object'], url: URL, test: (thing: Thing) => boolean = () => true) => {
    const since = Number(url.searchParams.get('created[gte]') ?? 0)
    const found = all(kind)
      .filter((thing) => thing.created >= since && test(thing))
      .reverse()
    const begin = found.findIndex(({ id }) => id === url.searchParams.get('starting_after')) + 1
    const limit = Number(url.searchParams.get('limit') ?? 10)
    const data = found.slice(begin, begin + limit)
    return { object: 'list', url: url.pathname, data, has_more: begin + limit < found.length }
  }
  const ofIntent = (url: URL) => (thing: Thing) => {
    const wanted = url.searchParams.get('payment_intent')
    return wanted === null || ('payment_intent' in thing && thing.payment_intent === wanted)
  }

  const answer = (what: string, url: URL, body: Record<string, unknown>): object => {
    const [, , noun = '', ...rest] = url.pathname.split('/')
    const [id, verb] = noun === 'checkout' ? rest.slice(1) : rest
    const expand = [...url.searchParams].filter(([name]) => name.startsWith('expand[')).map(([, value]) => value)
    switch (`${what} ${noun}${id ? '/' : ''}${verb ?? ''}`) {
      case 'POST checkout':
        return createSession(body)
      case 'GET checkout':
        return list('checkout.session', url)
      case 'GET checkout/':
        return withIntent(get<Session>('checkout.session', id, 'session'), expand)
      case 'POST checkout/expire': {
        const session = get<Session>('checkout.session', id, 'session')
        if (session.status !== 'open') {
          throw new Refusal(400, 'Only Checkout Sessions with a status in ["open"] can be expired.')
        }
        return expireSession(session)
      }
      case 'GET payment_intents':
        return list('payment_intent', url)
      case 'GET payment_intents/':
        return withCharge(get<Intent>('payment_intent', id, 'intent'), expand, 'latest_charge')
      case 'GET charges':
        return list('charge', url)
      case 'POST refunds':
        return createRefund(body)
      case 'GET refunds':
        return list('refund', url, ofIntent(url))
      case 'GET disputes':
        return list('dispute', url, ofIntent(url))
      case 'POST webhook_endpoints': {
        const endpoint = { url: String(body['url']), secret: newId('whsec'), events: body['enabled_events'] }
        endpoints.push(endpoint)
        return { id: newId('we'), object: 'webhook_endpoint', ...endpoint }
      }
    }
    throw new Refusal(404, `Unrecognized request URL (${what}: ${url.pathname}).`)
  }
  const expireSession = (session: Session): Session => {
    Object.assign(session, { status: 'expired', url: null })
    tell('checkout.session.expired', session)
    return session
  }

  /** @throws Refusal */
  const admit = (key: string, what: string): void => {
    if (!/^[sr]k_test_/.test(key) || withdrawn.has(key))
      throw new Refusal(401, `Invalid API Key provided: ${key.slice(0, 8)}****`)
    const needed = PERMISSIONS.find(([pattern]) => pattern.test(what))?.[1] ?? ''
    if (lacks.get(key)?.includes(needed)) {
      throw new Refusal(
        403,
        `The provided key '${key.slice(0, 8)}****' does not have the required permissions for this endpoint on account 'acct_1'. Having the '${needed}' permission would allow this request to continue.`,
      )
    }
  }

  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://stripe')
    const what = `${request.method} ${url.pathname}`
    const form = await text(request)
    requests.push(what)
    const say = (status: number, body: string, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { 'content-type': 'application/json', 'request-id': newId('req'), ...headers })
        .end(body)
    if (faults.down) return void request.socket.destroy()
    if (faults.limited > 0) {
      faults.limited -= 1
      const error = {
        type: 'invalid_request_error',
        code: 'rate_limit',
        message: 'Too many requests hit the API too quickly.',
      }
      return void say(429, JSON.stringify({ error }))
    }
    const key = request.headers.authorization?.replace('Bearer ', '') ?? ''
    const idempotency = request.method === 'POST' ? String(request.headers['idempotency-key'] ?? '') : ''
    const same = createHash('sha256').update(`${what} ${form}`).digest('hex')
    try {
      admit(key, what)
      const before = answers.get(idempotency)
      if (before && before.request !== same) {
        throw new Refusal(400, 'Keys for idempotent requests can only be used with the same parameters.', {
          type: 'idempotency_error',
        })
      }
      const body = before?.body ?? JSON.stringify(answer(request.method ?? '', url, parse(form)))
      if (idempotency) answers.set(idempotency, { request: same, body })
      // Done, and its answer lost on the way.
      if (faults.closing > 0 && request.method === 'POST') {
        faults.closing -= 1
        return void request.socket.destroy()
      }
      say(200, body, before ? { 'idempotent-replayed': 'true' } : {})
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      say(error.status, JSON.stringify({ error: error.error }))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()

  /** A successful charge, of a session's or out of nowhere. */
  const charge = (amount: number, currency: string, metadata: Record<string, string>): Intent => {
    const id = newId('pi')
    const paid = keep<Charge>({
      id: newId('ch'),
      object: 'charge',
      amount,
      currency,
      payment_intent: id,
      created: seconds(),
    })
    const intent = keep<Intent>({
      ...{ id, object: 'payment_intent', status: 'succeeded', amount, amount_received: amount, currency, metadata },
      ...{ latest_charge: paid.id, created: seconds(), livemode: false },
    })
    tell('payment_intent.succeeded', intent)
    return intent
  }
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    ...{ events, endpoints, lacks, faults, requests },
    session: (url: string): Session => get<Session>('checkout.session', url.split('/').at(-1)),
    /** Somebody pays on Stripe's page, if it is still open; `amount` where Stripe takes another than was asked. */
    pay: (session: Session, amount = session.amount_total): Intent | undefined => {
      if (session.status !== 'open') return undefined
      const intent = charge(amount, session.currency, session.metadata)
      Object.assign(session, { status: 'complete', payment_status: 'paid', payment_intent: intent.id, url: null })
      tell('checkout.session.completed', session)
      return intent
    },
    /** Somebody pays by a slow way: done, or not, by `clear`. */
    paySlowly: (session: Session): Intent => {
      const intent = keep<Intent>({
        ...{ id: newId('pi'), object: 'payment_intent', status: 'processing', amount: session.amount_total },
        ...{ amount_received: 0, currency: session.currency, metadata: session.metadata, latest_charge: null },
        ...{ created: seconds(), livemode: false },
      })
      Object.assign(session, { status: 'complete', payment_intent: intent.id, url: null })
      tell('checkout.session.completed', session)
      return intent
    },
    clear: (session: Session, intent: Intent, well: boolean): void => {
      const { amount, currency, id } = intent
      if (well) {
        const paid = keep<Charge>({
          id: newId('ch'),
          object: 'charge',
          amount,
          currency,
          payment_intent: id,
          created: seconds(),
        })
        Object.assign(intent, { status: 'succeeded', amount_received: amount, latest_charge: paid.id })
        Object.assign(session, { payment_status: 'paid' })
      } else Object.assign(intent, { status: 'requires_payment_method' })
      tell(`checkout.session.async_payment_${well ? 'succeeded' : 'failed'}`, session)
    },
    lapse: (session: Session) => session.status === 'open' && expireSession(session),
    charge,
    /** A refund on Stripe's own page. */
    refund: (intent: string, amount: number): Refund | undefined =>
      left(get<Intent>('payment_intent', intent)) < amount
        ? undefined
        : createRefund({ payment_intent: intent, amount }),
    refunds: () => all<Refund>('refund'),
    intents: () => all<Intent>('payment_intent'),
    /** A pending refund reaches the card; or the card's bank gives it back, also later. */
    settleRefund: (refund: Refund, well: boolean): void => {
      if (refund.status === 'failed') return
      if (well) refund.status = 'succeeded'
      else {
        Object.assign(refund, {
          status: 'failed',
          failure_reason: 'lost_or_stolen_card',
          failure_balance_transaction: newId('txn'),
        })
      }
      tell(well ? 'refund.updated' : 'refund.failed', refund)
    },
    dispute: (id: string, inquiry = false): Dispute => {
      const { amount_received: amount, currency, latest_charge } = get<Intent>('payment_intent', id)
      const taken = {
        id: newId('txn'),
        object: 'balance_transaction' as const,
        amount: -amount,
        currency,
        created: seconds(),
      }
      const dispute = keep<Dispute>({
        ...{ id: newId('dp'), object: 'dispute', amount, currency, payment_intent: id, charge: latest_charge },
        ...{ reason: 'fraudulent', status: inquiry ? 'warning_needs_response' : 'needs_response' },
        ...{ balance_transactions: inquiry ? [] : [taken], evidence_details: { due_by: seconds() + 604_800 } },
        created: seconds(),
      })
      tell('charge.dispute.created', dispute)
      return dispute
    },
    decide: (dispute: Dispute, status: 'won' | 'lost'): void => {
      if (dispute.status === 'won' || dispute.status === 'lost') return
      dispute.status = status
      const { amount, currency } = dispute
      if (status === 'won') {
        dispute.balance_transactions.push({
          id: newId('txn'),
          object: 'balance_transaction',
          amount,
          currency,
          created: seconds(),
        })
      }
      tell('charge.dispute.closed', dispute)
    },
    disputes: () => all<Dispute>('dispute'),
    /** Forgets a thing, and remembers it, as nobody but a test can. */
    forget: (id: string): Thing | undefined => {
      const thing = things.get(id)
      things.delete(id)
      return thing
    },
    remember: (thing: Thing | undefined) => thing && keep(thing),
    /** A key is rolled on Stripe's page: it is none any more. */
    withdraw: (key: string) => void withdrawn.add(key),
    /** What Stripe holds for us, in all. */
    held: (): number =>
      all<Intent>('payment_intent').reduce((sum, { amount_received }) => sum + amount_received, 0) -
      all<Refund>('refund')
        .filter(({ status }) => status === 'succeeded')
        .reduce((sum, { amount }) => sum + amount, 0) +
      all<Dispute>('dispute')
        .flatMap(({ balance_transactions }) => balance_transactions)
        .reduce((sum, { amount }) => sum + amount, 0),
    /** An event as Stripe delivers it: the body, and its signature. */
    delivery: ({ id, type, object }: (typeof events)[number], secret: string) => {
      const event = { id, object: 'event', type, created: seconds(), livemode: false, data: { object } }
      const signature = Stripe.webhooks.generateTestHeaderString({ payload: JSON.stringify(event), secret })
      return { event, headers: { 'stripe-signature': signature } }
    },
  }
}
