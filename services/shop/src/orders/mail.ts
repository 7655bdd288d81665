import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { KnownEvent } from '@midsummer/service'
import type { Order, WholeOrder } from './orders.ts'

/** Asks for a mail to whoever made an order, with the link that opens it. Who gave no address gets none. */
const mail = async (
  tx: Tx,
  { id: event, name }: Pick<KnownEvent, 'id' | 'name'>,
  { id, email, locale, origin, code, currency }: Order,
  template: string,
  data: object,
  until?: string,
): Promise<void> => {
  if (email === null) return
  await announce(tx, mailWanted('shop'), {
    event,
    mail: {
      id: randomUUID(),
      template: `shop.${template}`,
      to: email,
      locale,
      data: { event: name, link: `${origin}/shop/orders/${id}#${code}`, currency, ...data },
      ...(until && { until }),
    },
  })
}

/** Says until when pieces are held, and where they are paid: whoever loses the page on the way finds it again. */
export const heldMail = (
  tx: Tx,
  event: Pick<KnownEvent, 'id' | 'name'>,
  { order, account }: WholeOrder,
  until: string,
): Promise<void> => mail(tx, event, order, 'held', { amount: account.balance, until }, until)

/** Thanks for an order, with the code that a counter scans. */
export const confirmationMail = (
  tx: Tx,
  event: Pick<KnownEvent, 'id' | 'name'>,
  { order, account }: WholeOrder,
): Promise<void> =>
  mail(tx, event, order, 'confirmation', {
    code: order.pickupCode,
    total: account.total,
    lines: account.dues.map(({ name, quantity, unitAmount }) => ({ name, quantity, amount: quantity * unitAmount })),
  })
