import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { KnownEvent } from '@midsummer/service'
import type { Registration } from '../registrations/registrations.ts'
import type { Order, WholeOrder } from './orders.ts'

type Addressed = Pick<Order, 'id' | 'email' | 'locale' | 'origin' | 'code' | 'currency'>

/** Asks for a mail to whoever made an order, with the link that opens it. */
const mail = (
  tx: Tx,
  { id: event, name }: Pick<KnownEvent, 'id' | 'name'>,
  { id, email, locale, origin, code, currency }: Addressed,
  template: string,
  data: object,
  until?: string,
): Promise<void> =>
  announce(tx, mailWanted('register'), {
    event,
    mail: {
      id: randomUUID(),
      template: `register.${template}`,
      to: email,
      locale,
      data: { event: name, link: `${origin}/orders/${id}#${code}`, currency, ...data },
      ...(until && { until }),
    },
  })

/**
 * Says until when places are held, and where they are paid: whoever loses the page on the way finds it again.
 * @param amount what is to be paid, in minor units
 */
export const heldMail = (
  tx: Tx,
  event: Pick<KnownEvent, 'id' | 'name'>,
  order: Addressed,
  { amount, until }: { amount: number; until: string },
): Promise<void> => mail(tx, event, order, 'held', { amount, until }, until)

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
