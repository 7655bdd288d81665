import { uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const Marked = row(Type.Object({ id: uuid }))
const Interest = row(Type.Object({ id: uuid, people: Type.Integer() }))

export const insertFavourite = (tx: Tx, attendee: string, panel: string) =>
  tx.query(sql.unsafe`
    insert into schedule_favourite (attendee_id, panel_id) values (${attendee}, ${panel}) on conflict do nothing`)

export const deleteFavourite = (tx: Tx, attendee: string, panel: string) =>
  tx.query(sql.unsafe`delete from schedule_favourite where attendee_id = ${attendee} and panel_id = ${panel}`)

export const selectFavourites = (attendee: string) =>
  sql.type(Marked)`select panel_id as id from schedule_favourite where attendee_id = ${attendee} order by panel_id`

export const selectInterest = (panels: readonly string[]) => sql.type(Interest)`
  select panel_id as id, count(*)::integer as people from schedule_favourite
  where panel_id = any(${sql.array([...panels], 'uuid')}) group by panel_id`
