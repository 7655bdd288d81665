import { Name, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Title = Type.Object({ id: uuid, name: Name })
export type Title = Type.Static<typeof Title>

const title = row(Title)

export const selectTitles = (event: string) =>
  sql.type(title)`select id, name from staff_title where event_id = ${event} order by name`

export const selectTitle = (event: string, id: string) =>
  sql.type(title)`select id, name from staff_title where event_id = ${event} and id = ${id}`

/** It stays in the catalogue until whoever asks for it has said so. */
export const shareTitle = (event: string, id: string) =>
  sql.type(title)`select id, name from staff_title where event_id = ${event} and id = ${id} for key share`

/** Whoever asks for it meanwhile waits, and is told that it is gone. */
export const lockTitle = (event: string, id: string) =>
  sql.type(title)`select id, name from staff_title where event_id = ${event} and id = ${id} for update`

export const insertTitle = (event: string, name: string) =>
  sql.type(title)`insert into staff_title (event_id, name) values (${event}, ${name}) returning id, name`

export const updateTitle = ({ id, name }: Title) =>
  sql.type(title)`update staff_title set name = ${name} where id = ${id} returning id, name`

/** One row when a member has it, or a slot or a template asks for it. */
export const selectUse = (id: string) => sql.type(title)`
  select id, name from staff_title where id = ${id} and (
    exists (select from staff_member where title_id = ${id})
    or exists (select from staff_slot where title_id = ${id})
    or exists (select from staff_template where slots @> jsonb_build_array(jsonb_build_object('titleId', ${id}::text))))`

export const deleteTitle = (tx: Tx, id: string) => tx.query(sql.unsafe`delete from staff_title where id = ${id}`)
