import type { TenantRef } from '@midsummer/contracts'
import type { Ask } from '@midsummer/service'
import Type from 'typebox'
import { orderEnded, orderPaid } from '../errors.ts'
import type { WholeOrder } from './orders.ts'

/** How long a checkout stays open for an order whose places are safe, in milliseconds. */
const HOUR = 60 * 60_000

const Begun = Type.Object({ attempt: Type.String(), url: Type.String() })

/**
 * Has payments open a checkout for what an order owes, priced from its own lines, and tells where to go.
 * @throws orderEnded, orderPaid, and what payments refuses
 */
export const checkout = async (
  ask: Ask,
  tenant: TenantRef,
  event: string,
  { order, account }: WholeOrder,
): Promise<Type.Static<typeof Begun>> => {
  if (order.state === 'expired' || order.state === 'cancelled') throw orderEnded()
  if (account.balance <= 0) throw orderPaid()
  const { attempt, url } = await ask(
    'payments',
    '/internal/payments/checkouts',
    tenant,
    {
      ...{ event, domain: 'register', reference: order.id, email: order.email, locale: order.locale },
      ...{ currency: order.currency, lines: linesOf(account), returnUrl: `${order.origin}/orders/${order.id}` },
      expiresAt: order.expiresAt ?? new Date(Date.now() + HOUR).toISOString(),
    },
    Begun,
  )
  return { attempt, url }
}

/** What is to be paid. After a payment or a correction it is no sum of single goods any more, and one line says the rest. */
const linesOf = ({ dues, entries, balance }: WholeOrder['account']) => {
  const plain = entries.length === 0 && dues.every(({ unitAmount }) => unitAmount >= 0)
  if (!plain) return [{ name: 'Balance', quantity: 1, unitAmount: balance }]
  return dues
    .filter(({ unitAmount }) => unitAmount > 0)
    .map(({ name, quantity, unitAmount }) => ({ name, quantity, unitAmount }))
}
