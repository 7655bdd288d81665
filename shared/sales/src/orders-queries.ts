import { uuid } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { count } from './metrics.ts'

const Overdue = Type.Object({ event: uuid, id: uuid })
const table = (tx: Tx) => sql.identifier([`${domainOf(tx)}_order`])

export const OrderState = Type.Enum(['held', 'confirmed', 'expired', 'cancelled'])
export type OrderState = Type.Static<typeof OrderState>

export const updateOrderState = async (tx: Tx, id: string, state: OrderState): Promise<void> => {
  await tx.query(sql.unsafe`update ${table(tx)} set state = ${state}, expires_at = null where id = ${id}`)
  count(tx, 'order', state)
}

/** Held orders whose time is over; those that somebody else works on are left to them. */
export const lockOverdue = (tx: Tx, limit: number) =>
  tx.any(sql.type(row(Overdue))`
  select event_id as event, id from ${table(tx)} where state = 'held' and expires_at <= now()
  order by expires_at limit ${limit} for update skip locked`)
