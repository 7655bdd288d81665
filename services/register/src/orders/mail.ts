import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { WholeOrder } from './orders.ts'

/** Asks for the mail that welcomes an order's people, with the codes that the desk scans. */
export const confirmationMail = (
  tx: Tx,
  event: string,
  eventName: string,
  { order, people, account }: WholeOrder,
): Promise<void> => {
  const linesOf = (id: string) =>
    account.dues
      .filter(({ partId, kind }) => partId === id && kind !== 'cancellation')
      .map(({ name, quantity, unitAmount }) => ({ name, quantity, amount: quantity * unitAmount }))
  return announce(tx, mailWanted('register'), {
    event,
    mail: {
      id: randomUUID(),
      template: 'register.confirmation',
      to: order.email,
      locale: order.locale,
      data: {
        event: eventName,
        link: `${order.origin}/orders/${order.id}#${order.code}`,
        currency: order.currency,
        total: account.total,
        people: people
          .filter(({ state }) => state !== 'cancelled')
          .map(({ id, name, code, snapshot }) => ({ name, code, level: snapshot.level.name, lines: linesOf(id) })),
      },
    },
  })
}
