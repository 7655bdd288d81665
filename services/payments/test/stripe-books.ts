import {
  type Charge,
  type Dispute,
  type Intent,
  newId,
  type Refund,
  Refusal,
  type Session,
  seconds,
  type Thing,
} from './stripe-objects.ts'

/** The smallest payment, in cents. */
const LEAST = 50

const record = (value: unknown): Record<string, string> => (value ?? {}) as Record<string, string>

/** What Stripe knows and does: by its interface, at its own pages, and at banks. */
export const openStripeBooks = () => {
  const things = new Map<string, Thing>()
  const events: { id: string; type: string; object: Thing }[] = []
  const endpoints: { url: string; secret: string; events: unknown }[] = []
  const ways = { refundsPend: false }

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
      id,
      object: 'checkout.session',
      mode: 'payment',
      status: 'open',
      payment_status: 'unpaid',
      payment_intent: null,
      amount_total: total,
      currency: priced[0]?.data['currency']?.toLowerCase() ?? '',
      client_reference_id: (body['client_reference_id'] as string | undefined) ?? null,
      customer_email: (body['customer_email'] as string | undefined) ?? null,
      metadata: record(body['metadata']),
      url: `https://checkout.stripe.com/c/pay/${id}`,
      created: seconds(),
      expires_at: expires,
      livemode: false,
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
      id: newId('re'),
      object: 'refund',
      amount,
      currency,
      payment_intent,
      charge,
      status: ways.refundsPend ? 'pending' : 'succeeded',
      metadata: record(body['metadata']),
      created: seconds(),
    })
    tell('refund.created', refund)
    return refund
  }
  const expireSession = (session: Session): Session => {
    Object.assign(session, { status: 'expired', url: null })
    tell('checkout.session.expired', session)
    return session
  }
  const listen = (body: Record<string, unknown>) => {
    const endpoint = { url: String(body['url']), secret: newId('whsec'), events: body['enabled_events'] }
    endpoints.push(endpoint)
    return { id: newId('we'), object: 'webhook_endpoint', ...endpoint }
  }
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
      id,
      object: 'payment_intent',
      status: 'succeeded',
      amount,
      amount_received: amount,
      currency,
      metadata,
      latest_charge: paid.id,
      created: seconds(),
      livemode: false,
    })
    tell('payment_intent.succeeded', intent)
    return intent
  }

  return {
    things,
    events,
    endpoints,
    ways,
    all,
    get,
    createSession,
    createRefund,
    expireSession,
    listen,
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
        id: newId('pi'),
        object: 'payment_intent',
        status: 'processing',
        amount: session.amount_total,
        amount_received: 0,
        currency: session.currency,
        metadata: session.metadata,
        latest_charge: null,
        created: seconds(),
        livemode: false,
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
        id: newId('dp'),
        object: 'dispute',
        amount,
        currency,
        payment_intent: id,
        charge: latest_charge,
        reason: 'fraudulent',
        status: inquiry ? 'warning_needs_response' : 'needs_response',
        balance_transactions: inquiry ? [] : [taken],
        evidence_details: { due_by: seconds() + 604_800 },
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
    /** What Stripe holds for us, in all. */
    held: (): number =>
      all<Intent>('payment_intent').reduce((sum, { amount_received }) => sum + amount_received, 0) -
      all<Refund>('refund')
        .filter(({ status }) => status === 'succeeded')
        .reduce((sum, { amount }) => sum + amount, 0) +
      all<Dispute>('dispute')
        .flatMap(({ balance_transactions }) => balance_transactions)
        .reduce((sum, { amount }) => sum + amount, 0),
  }
}
