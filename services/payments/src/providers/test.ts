import { createHmac, timingSafeEqual } from 'node:crypto'
import { orNull } from '@midsummer/contracts/shapes'
import Type, { type Static, type TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { keyRefused, providerAway, providerRefused, signatureWrong } from '../errors.ts'
import type { Provider } from './provider.ts'

/** The silence that is borne before an answer, in milliseconds. */
const PATIENCE = 5_000
/** How old a notice may be when it comes, in seconds. */
const TOLERANCE = 300

const text = Type.Optional(Type.String())
const Payment = Type.Object({
  account: text,
  attempt: text,
  checkout: text,
  payment: text,
  state: Type.Enum(['open', 'paid', 'declined', 'expired']),
  movements: Type.Array(
    Type.Object({
      kind: Type.Enum(['payment', 'refund', 'dispute', 'dispute-won']),
      ref: Type.String(),
      amount: Type.Integer(),
      currency: Type.String(),
      at: Type.String(),
    }),
  ),
  refunds: Type.Array(
    Type.Object({
      ref: Type.String(),
      key: text,
      state: Type.Enum(['pending', 'done', 'failed']),
      reason: text,
    }),
  ),
  disputes: Type.Array(
    Type.Object({
      ref: Type.String(),
      amount: Type.Integer(),
      currency: Type.String(),
      reason: Type.String(),
      state: Type.Enum(['open', 'won', 'lost']),
      answerBy: orNull(Type.String()),
      at: Type.String(),
    }),
  ),
})
const Listed = Type.Object({
  payments: Type.Array(Type.Object({ payment: Type.String(), movements: Type.Array(Type.String()) })),
  next: orNull(Type.String()),
})
const Notice = Type.Object({ ref: Type.String(), kind: Type.String(), checkout: text, payment: text })
const Refusal = Type.Object({ message: Type.String() })

/** The local test provider, which moves no money: infra/local/src/test-provider.ts. */
export const testProvider = (url: string): Provider => {
  const ask = async <Shape extends TSchema>(
    key: string,
    what: string,
    shape: Shape,
    body?: object,
  ): Promise<Static<Shape> | undefined> => {
    const [method = 'GET', path] = what.split(' ')
    const response = await fetch(`${url}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => {
      throw providerAway({ retryAfter: 2 })
    })
    const told: unknown = await response.json().catch(() => undefined)
    if (response.status === 404) return undefined
    if (response.status === 401) throw keyRefused()
    if (response.status >= 500 || response.status === 429) throw providerAway({ retryAfter: 2 })
    if (!response.ok) throw providerRefused(Value.Check(Refusal, told) ? { detail: told.message } : {})
    if (!Value.Check(shape, told)) throw new Error(`the test provider answered ${what} in another shape`)
    return told
  }
  /** As `ask`, of what must be there. */
  const must = async <Shape extends TSchema>(key: string, what: string, shape: Shape, body?: object) => {
    const told = await ask(key, what, shape, body)
    if (told === undefined) throw providerRefused({ detail: 'The test provider knows none such.' })
    return told
  }

  return {
    name: 'test',
    inspect: async (key) => ({
      live: false,
      missing: (await must(key, 'GET /key', Type.Object({ missing: Type.Array(Type.String()) }))).missing,
    }),
    listen: async (key, address) =>
      (await must(key, 'POST /webhooks', Type.Object({ secret: Type.String() }), { url: address })).secret,
    create: (key, { attempt, account, email, currency, lines, total, returnUrl, expiresAt }) =>
      must(key, 'POST /checkouts', Type.Object({ checkout: Type.String(), url: Type.String() }), {
        attempt,
        account,
        email,
        currency,
        lines,
        total,
        returnUrl,
        expiresAt,
      }),
    expire: async (key, checkout) => {
      await must(key, `POST /checkouts/${encodeURIComponent(checkout)}/end`, Type.Object({}), {})
    },
    find: async (key, what) => {
      const found = await ask(
        key,
        'checkout' in what
          ? `GET /checkouts/${encodeURIComponent(what.checkout)}`
          : `GET /payments/${encodeURIComponent(what.payment)}`,
        Payment,
      )
      if (!found) return undefined
      const { account, attempt, checkout, payment, refunds, ...rest } = found
      return {
        ...rest,
        account,
        attempt,
        checkout,
        payment,
        refunds: refunds.map(({ key: ours, reason, ...refund }) => ({ ...refund, key: ours, reason })),
      }
    },
    refund: async (key, refund) => {
      await must(key, 'POST /refunds', Type.Object({}), refund)
    },
    list: async function* (key, since) {
      let after = ''
      for (;;) {
        const page = await must(key, `GET /payments?since=${since.toISOString()}&after=${after}`, Listed)
        yield page.payments
        if (page.next === null) return
        after = page.next
      }
    },
    verify: (body, headers, secret) => {
      const [, at = '', signature = ''] =
        /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(String(headers['test-signature'])) ?? []
      const expected = createHmac('sha256', secret).update(`${at}.`).update(body).digest()
      const given = Buffer.from(signature, 'hex')
      if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw signatureWrong()
      if (Math.abs(Date.now() / 1000 - Number(at)) > TOLERANCE) throw signatureWrong({ detail: 'It is too old.' })
      const notice: unknown = JSON.parse(body.toString('utf8'))
      if (!Value.Check(Notice, notice)) throw signatureWrong({ detail: 'It is no notice.' })
      const { ref, kind, checkout, payment } = notice
      return { ref, kind, checkout, payment }
    },
  }
}
