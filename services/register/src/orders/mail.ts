import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { KnownEvent } from '@midsummer/service'
import type { Registration } from '../registrations/registrations.ts'
import type { Order, WholeOrder } from './orders.ts'

/** Asks for a mail to whoever made an order, with the link that opens it. */
const mail = (
  tx: Tx,
  { id: event, name }: Pick<KnownEvent, 'id' | 'name'>,
  { id, email, locale, origin, code, currency }: Order,
  template: string,
  data: object,
): Promise<void> =>
  announce(tx, mailWanted('register'), {
    event,
    mail: {
      id: randomUUID(),
      template: `register.${template}`,
      to: email,
      locale,
      data: { event: name, link: `${origin}/orders/${id}#${code}`, currency, ...data },
    },
  })

/** Welcomes an order's people, with the codes that the desk scans. */
export const confirmationMail = (
  tx: Tx,
  event: Pick<KnownEvent, 'id' | 'name'>,
  { order, people, account }: WholeOrder,
): Promise<void> => {
  const linesOf = (id: string) =>
    account.dues
      .filter(({ partId, kind }) => partId === id && kind !== 'cancellation')
      .map(({ name, quantity, unitAmount }) => ({ name, quantity, amount: quantity * unitAmount }))
  return mail(tx, event, order, 'confirmation', {
    total: account.total,
    people: people
      .filter(({ state }) => state !== 'cancelled')
      .map(({ id, name, code, snapshot }) => ({ name, code, level: snapshot.level.name, lines: linesOf(id) })),
  })
}

/** Says who does not come any more. @param amount what is given back, in minor units */
export const cancellationMail = (
  tx: Tx,
  event: Pick<KnownEvent, 'id' | 'name'>,
  order: Order,
  leaving: readonly Registration[],
  amount: number,
): Promise<void> =>
  mail(tx, event, order, 'cancellation', {
    amount,
    people: leaving.map(({ name, snapshot }) => ({ name, level: snapshot.level.name })),
  })

/** Says that money is on its way back. @param amount in minor units */
export const refundMail = (
  tx: Tx,
  event: Pick<KnownEvent, 'id' | 'name'>,
  order: Order,
  amount: number,
): Promise<void> => mail(tx, event, order, 'refund', { amount })
