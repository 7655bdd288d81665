import type { Domain, TenantRef } from '@midsummer/contracts'
import type { Ask } from '@midsummer/service'
import Type from 'typebox'
import type { Account } from './dues.ts'
import { orderEnded, orderPaid } from './errors.ts'
import type { OrderState } from './orders-queries.ts'

/** How long a checkout stays open for what nobody else waits for, in milliseconds. */
const HOUR = 60 * 60_000

export const Begun = Type.Object({ attempt: Type.String(), url: Type.String() })
export type Begun = Type.Static<typeof Begun>

/** An order that is to be paid, and by whom. */
export interface Payable {
  id: string
  state: OrderState
  /** Null for nobody in particular: they pay at the counter. */
  email: string | null
  locale: string
  currency: string
  origin: string
  /** When what it is for goes to somebody else; null for never. */
  expiresAt: string | null
}

/**
 * Has payments open a checkout for what is owed, priced from the dues, and tells where to go. Never in a transaction.
 * @param where the domain and event of the order, and the path of its page, where the payer comes back to
 * @throws orderEnded, orderPaid, and what payments refuses
 */
export const openCheckout = async (
  ask: Ask,
  tenant: TenantRef,
  { order, account }: { order: Payable; account: Account },
  { domain, event, path }: { domain: Domain; event: string; path: string },
): Promise<Begun> => {
  const { id, state, email, locale, currency, origin, expiresAt } = order
  if (state === 'expired' || state === 'cancelled' || email === null) throw orderEnded()
  if (account.balance <= 0) throw orderPaid()
  const { attempt, url } = await ask(
    'payments',
    '/internal/payments/checkouts',
    tenant,
    {
      domain,
      event,
      reference: id,
      email,
      locale,
      currency,
      lines: linesOf(account, locale),
      returnUrl: `${origin}${path}/${id}`,
      expiresAt: expiresAt ?? new Date(Date.now() + HOUR).toISOString(),
    },
    Begun,
  )
  return { attempt, url }
}

/** After a payment or a correction it is no sum of single goods any more, and one line says what is left. */
const linesOf = ({ dues, entries, balance }: Account, locale: string) => {
  const plain = entries.length === 0 && dues.every(({ unitAmount }) => unitAmount >= 0)
  if (!plain) return [{ name: /^de\b/.test(locale) ? 'Restbetrag' : 'Balance', quantity: 1, unitAmount: balance }]
  return dues
    .filter(({ unitAmount }) => unitAmount > 0)
    .map(({ name, quantity, unitAmount }) => ({ name, quantity, unitAmount }))
}
