import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import Stripe from 'stripe'
import { openStripeBooks } from './stripe-books.ts'
import { type Intent, newId, Refusal, type Session, seconds, type Thing } from './stripe-objects.ts'

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

/**
 * Stripe's HTTP interface, as far as Midsummer uses it (https://docs.stripe.com/api): keys and their permissions,
 * idempotency, pages, refusals; and, by `faults`, how it can be slow, away, and lose an answer.
 */
export const startStripe = async (t: { teardown: (end: () => unknown) => void }) => {
  const books = openStripeBooks()
  const answers = new Map<string, { request: string; body: string }>()
  /** The permissions that restricted keys lack. */
  const lacks = new Map<string, string[]>()
  const withdrawn = new Set<string>()
  const faults = { limited: 0, down: false, closing: 0 }
  const requests: string[] = []

  const withCharge = (intent: Intent, expand: string[], at: string) => ({
    ...intent,
    latest_charge: expand.includes(at) ? (books.things.get(intent.latest_charge ?? '') ?? null) : intent.latest_charge,
  })
  const withIntent = (session: Session, expand: string[]) => {
    const intent = books.things.get(session.payment_intent ?? '')
    const expanded = intent?.object === 'payment_intent' && expand.some((at) => at.startsWith('payment_intent'))
    return expanded
      ? { ...session, payment_intent: withCharge(intent, expand, 'payment_intent.latest_charge') }
      : session
  }
  const list = (kind: Thing['object'], url: URL, test: (thing: Thing) => boolean = () => true) => {
    const since = Number(url.searchParams.get('created[gte]') ?? 0)
    const found = books
      .all(kind)
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
        return books.createSession(body)
      case 'GET checkout':
        return list('checkout.session', url)
      case 'GET checkout/':
        return withIntent(books.get<Session>('checkout.session', id, 'session'), expand)
      case 'POST checkout/expire': {
        const session = books.get<Session>('checkout.session', id, 'session')
        if (session.status !== 'open') {
          throw new Refusal(400, 'Only Checkout Sessions with a status in ["open"] can be expired.')
        }
        return books.expireSession(session)
      }
      case 'GET payment_intents':
        return list('payment_intent', url)
      case 'GET payment_intents/':
        return withCharge(books.get<Intent>('payment_intent', id, 'intent'), expand, 'latest_charge')
      case 'GET charges':
        return list('charge', url)
      case 'POST refunds':
        return books.createRefund(body)
      case 'GET refunds':
        return list('refund', url, ofIntent(url))
      case 'GET disputes':
        return list('dispute', url, ofIntent(url))
      case 'POST webhook_endpoints':
        return books.listen(body)
    }
    throw new Refusal(404, `Unrecognized request URL (${what}: ${url.pathname}).`)
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

  return {
    ...books,
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    lacks,
    faults,
    requests,
    /** A key is rolled on Stripe's page: it is none any more. */
    withdraw: (key: string) => void withdrawn.add(key),
    /** An event as Stripe delivers it: the body, and its signature. */
    delivery: ({ id, type, object }: (typeof books.events)[number], secret: string) => {
      const event = { id, object: 'event', type, created: seconds(), livemode: false, data: { object } }
      const signature = Stripe.webhooks.generateTestHeaderString({ payload: JSON.stringify(event), secret })
      return { event, headers: { 'stripe-signature': signature } }
    },
  }
}
