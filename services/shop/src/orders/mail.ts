import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { WholeOrder } from './orders.ts'

/** Asks for the mail that thanks for an order, with the code that a counter scans. Who gave no address gets none. */
export const confirmationMail = async (
  tx: Tx,
  event: string,
  eventName: string,
  { order, account }: WholeOrder,
): Promise<void> => {
  if (order.email === null) return
  await announce(tx, mailWanted('shop'), {
    event,
    mail: {
      id: randomUUID(),
      template: 'shop.confirmation',
      to: order.email,
      locale: order.locale,
      data: {
        event: eventName,
        link: `${order.origin}/shop/orders/${order.id}#${order.code}`,
        code: order.pickupCode,
        currency: order.currency,
        total: account.total,
        lines: account.dues.map(({ name, quantity, unitAmount }) => ({
          name,
          quantity,
          amount: quantity * unitAmount,
        })),
      },
    },
  })
}
