import { randomBytes } from 'node:crypto'
import { appendFileSync, existsSync, readFileSync } from 'node:fs'

type Kind = 'payment' | 'refund' | 'dispute' | 'dispute-won'

/** A checkout and the payment in it, as the test provider tells them. Amounts in minor units. */
export interface Kept {
  /** Whose it is: the second part of a key, `test_<owner>_…`. */
  owner: string
  checkout: string
  account: string
  attempt: string
  email: string
  currency: string
  lines: { name: string; quantity: number; unitAmount: number }[]
  total: number
  returnUrl: string
  expiresAt: string
  payment?: string
  state: 'open' | 'paid' | 'declined' | 'expired'
  movements: { kind: Kind; ref: string; amount: number; currency: string; at: string }[]
  refunds: { ref: string; key?: string; state: 'done' | 'failed'; reason?: string }[]
  disputes: {
    ref: string
    amount: number
    currency: string
    reason: string
    state: 'open' | 'won' | 'lost'
    answerBy: string | null
    at: string
  }[]
}

export type NewCheckout = Pick<
  Kept,
  'account' | 'attempt' | 'email' | 'currency' | 'lines' | 'total' | 'returnUrl' | 'expiresAt'
>

/** What the provider does not do; told to who asked. */
export class Refused extends Error {
  override name = 'Refused'
}

const DAY = 24 * 60 * 60_000
const newRef = (kind: string): string => `${kind}_${randomBytes(12).toString('hex')}`

/** Who is told what happens to an owner's checkouts, and the secret that it is signed with. */
export interface Listener {
  owner: string
  url: string
  secret: string
}

/** The test provider's own books, kept in a file if one is named: each line is how something stands since then. */
export const openBooks = (file?: string) => {
  const all = new Map<string, Kept>()
  const listeners: Listener[] = []
  if (file && existsSync(file)) {
    for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
      const kept: Kept | Listener = JSON.parse(line)
      if ('secret' in kept) listeners.push(kept)
      else all.set(kept.checkout, kept)
    }
  }
  const write = (line: object) => file && appendFileSync(file, `${JSON.stringify(line)}\n`)
  const keep = (kept: Kept): Kept => {
    all.set(kept.checkout, kept)
    write(kept)
    return kept
  }
  const find = (test: (kept: Kept) => boolean): Kept | undefined => {
    const kept = [...all.values()].find(test)
    if (kept?.state === 'open' && Date.parse(kept.expiresAt) <= Date.now()) return keep({ ...kept, state: 'expired' })
    return kept
  }
  const move = (kept: Kept, kind: Kind, ref: string, amount: number): void => {
    kept.movements.push({ kind, ref, amount, currency: kept.currency, at: new Date().toISOString() })
  }
  const held = ({ movements }: Kept): number => movements.reduce((sum, { amount }) => sum + amount, 0)

  return {
    checkout: (id: string) => find(({ checkout }) => checkout === id),
    payment: (id: string) => find(({ payment }) => payment === id),
    /** What one owner's checkouts came to, the oldest first. */
    of: (owner: string): Kept[] => [...all.values()].filter((kept) => kept.owner === owner),
    listeners: (owner: string): Listener[] => listeners.filter((one) => one.owner === owner),
    listen: (owner: string, url: string): Listener => {
      const before = listeners.find((one) => one.owner === owner && one.url === url)
      if (before) return before
      const listener = { owner, url, secret: randomBytes(24).toString('base64url') }
      listeners.push(listener)
      write(listener)
      return listener
    },
    newest: (most: number): Kept[] => [...all.values()].slice(-most).reverse(),
    sum: (owner: string): number =>
      [...all.values()].filter((kept) => kept.owner === owner).reduce((sum, kept) => sum + held(kept), 0),

    /** One checkout for an attempt, however often it is asked for. */
    create: (owner: string, wanted: NewCheckout): Kept =>
      find((kept) => kept.owner === owner && kept.attempt === wanted.attempt) ??
      keep({ ...wanted, owner, checkout: newRef('co'), state: 'open', movements: [], refunds: [], disputes: [] }),
    end: (kept: Kept): Kept => (kept.state === 'open' ? keep({ ...kept, state: 'expired' }) : kept),
    /** Somebody pays or gives up. What is over stays as it is. */
    decide: (kept: Kept, state: 'paid' | 'declined'): Kept => {
      if (kept.state !== 'open') return kept
      if (state === 'declined') return keep({ ...kept, state })
      const paid: Kept = { ...kept, state, payment: newRef('pay') }
      move(paid, 'payment', paid.payment ?? '', kept.total)
      return keep(paid)
    },
    /** What of a payment is neither back nor disputed. */
    held,
    /** One refund for a key, however often it is asked for; one without a key was made here by hand. */
    refund: (kept: Kept, amount: number, key?: string): Kept => {
      if (key !== undefined && kept.refunds.some((refund) => refund.key === key)) return kept
      if (amount > held(kept)) throw new Refused(`Of this payment only ${held(kept)} are left.`)
      const ref = newRef('ref')
      kept.refunds.push({ ref, state: 'done', ...(key !== undefined && { key }) })
      move(kept, 'refund', ref, -amount)
      return keep(kept)
    },
    /** The person tells their bank that they never bought this. */
    dispute: (kept: Kept): Kept => {
      const amount = held(kept)
      if (amount <= 0 || kept.disputes.length > 0) return kept
      const [ref, at] = [newRef('dis'), new Date().toISOString()]
      const answerBy = new Date(Date.now() + 7 * DAY).toISOString()
      kept.disputes.push({ ref, amount, currency: kept.currency, reason: 'fraudulent', state: 'open', answerBy, at })
      move(kept, 'dispute', ref, -amount)
      return keep(kept)
    },
    /** The bank decides. */
    close: (kept: Kept, state: 'won' | 'lost'): Kept => {
      for (const dispute of kept.disputes.filter((one) => one.state === 'open')) {
        dispute.state = state
        if (state === 'won') move(kept, 'dispute-won', `${dispute.ref}/won`, dispute.amount)
      }
      return keep(kept)
    },
  }
}
export type Books = ReturnType<typeof openBooks>
