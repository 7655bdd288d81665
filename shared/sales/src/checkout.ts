import type { Domain, TenantRef } from '@midsummer/contracts'
import type { Ask } from '@midsummer/service'
import Type from 'typebox'
import type { Account } from './dues.ts'
import { orderPaid } from './errors.ts'

/** How long a checkout stays open for what nobody else waits for, in milliseconds. */
const HOUR = 60 * 60_000

const Begun = Type.Object({ attempt: Type.String(), url: Type.String() })
export type Begun = Type.Static<typeof Begun>

/** What is to be paid, and by whom. */
export interface Bill {
  domain: Domain
  event: string
  order: string
  email: string
  locale: string
  currency: string
  /** Where the payer comes back to. */
  returnUrl: string
  /** When what it is for goes to somebody else; null for never. */
  expiresAt: string | null
}

/**
 * Has payments open a checkout for what is owed, priced from the dues, and tells where to go. Never in a transaction.
 * @throws orderPaid, and what payments refuses
 */
export const openCheckout = async (ask: Ask, tenant: TenantRef, account: Account, bill: Bill): Promise<Begun> => {
  if (account.balance <= 0) throw orderPaid()
  const { order: reference, expiresAt, ...rest } = bill
  const { attempt, url } = await ask(
    'payments',
    '/internal/payments/checkouts',
    tenant,
    {
      ...{ ...rest, reference, lines: linesOf(account) },
      expiresAt: expiresAt ?? new Date(Date.now() + HOUR).toISOString(),
    },
    Begun,
  )
  return { attempt, url }
}

/** After a payment or a correction it is no sum of single goods any more, and one line says what is left. */
const linesOf = ({ dues, entries, balance }: Account) => {
  const plain = entries.length === 0 && dues.every(({ unitAmount }) => unitAmount >= 0)
  if (!plain) return [{ name: 'Balance', quantity: 1, unitAmount: balance }]
  return dues
    .filter(({ unitAmount }) => unitAmount > 0)
    .map(({ name, quantity, unitAmount }) => ({ name, quantity, unitAmount }))
}
