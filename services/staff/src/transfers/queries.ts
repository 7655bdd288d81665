import { instant, Text, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

export const TransferState = Type.Enum(['asked', 'accepted', 'refused', 'withdrawn'])
export type TransferState = Type.Static<typeof TransferState>

export const Transfer = Type.Object({
  id: uuid,
  personId: uuid,
  name: Type.String(),
  fromId: uuid,
  toId: uuid,
  state: TransferState,
  wish: Text,
  reason: Type.String(),
  createdAt: instant,
})
export type Transfer = Type.Static<typeof Transfer>

const transfer = row(Transfer)
const id = row(Type.Object({ id: uuid }))
const select = sql.fragment`
  select t.id, t.person_id as "personId", p.name, t.from_id as "fromId", t.to_id as "toId", t.state, t.wish, t.reason,
    t.created_at as "createdAt"
  from staff_transfer t join staff_person p on p.id = t.person_id`

export interface TransferSearch extends Cursor {
  event: string
  /** That they ask to come to. */
  department: string | undefined
  state: TransferState | undefined
}

export const selectTransfers = ({ event, department, state, after, limit }: TransferSearch) => sql.type(transfer)`
  ${select}
  where t.event_id = ${event}
    and (${department ?? null}::uuid is null or t.to_id = ${department ?? null}::uuid)
    and (${state ?? null}::text is null or t.state = ${state ?? null})
    and (${after ?? null}::uuid is null or t.id > ${after ?? null}::uuid)
  order by t.id limit ${limit}`

export const selectTransfersOf = (person: string) =>
  sql.type(transfer)`${select} where t.person_id = ${person} order by t.id`

export const selectTransfer = (event: string, one: string) =>
  sql.type(transfer)`${select} where t.event_id = ${event} and t.id = ${one}`

export const lockTransfer = (event: string, one: string) =>
  sql.type(transfer)`${select} where t.event_id = ${event} and t.id = ${one} for update of t`

export const insertTransfer = (
  event: string,
  { personId, fromId, toId, wish }: Pick<Transfer, 'personId' | 'fromId' | 'toId' | 'wish'>,
) => sql.type(id)`
  insert into staff_transfer (event_id, person_id, from_id, to_id, wish)
  values (${event}, ${personId}, ${fromId}, ${toId}, ${wish}) returning id`

export const updateTransfer = (one: string, state: TransferState, reason: string) =>
  sql.type(id)`update staff_transfer set state = ${state}, reason = ${reason} where id = ${one} returning id`
