import { instant } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const RefusedAddress = Type.Object({
  address: Type.String(),
  reason: Type.String(),
  at: instant,
})
export type RefusedAddress = Type.Static<typeof RefusedAddress>

const address = row(RefusedAddress)

export const upsertRefused = (tx: Tx, to: string, reason: string) =>
  tx.query(sql.unsafe`
    insert into notifications_refused_address (address, reason) values (lower(${to}), ${reason})
    on conflict (address) do update set reason = excluded.reason, at = now()`)

export const selectRefused = (after: string, limit: number) => sql.type(address)`
  select address, reason, at from notifications_refused_address
  where address > ${after} order by address limit ${limit}`

export const deleteRefused = (to: string) => sql.type(address)`
  delete from notifications_refused_address where address = lower(${to}) returning address, reason, at`
