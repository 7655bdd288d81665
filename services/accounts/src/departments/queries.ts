import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export interface Told {
  id: string
  event: string
  parent: string | null
  name: string
  modules: readonly string[]
  leaders: readonly string[]
  deputies: readonly string[]
  members: readonly string[]
}

/** One row when somebody is in a department of the event. */
export const selectStaff = (event: string, user: string) => sql.type(row(Type.Object({ id: Type.String() })))`
  select id from accounts_department
  where event_id = ${event} and not gone and ${user}::uuid = any(leaders || deputies || members) limit 1`

export const dropFromDepartments = (tx: Tx, user: string) =>
  tx.query(sql.unsafe`
    update accounts_department set leaders = array_remove(leaders, ${user}), deputies = array_remove(deputies, ${user}),
      members = array_remove(members, ${user})
    where ${user}::uuid = any(leaders || deputies || members)`)

/** A message that is older than what is known changes nothing. */
export const upsertDepartment = (tx: Tx, told: Told, gone: boolean, message: string) =>
  tx.query(sql.unsafe`
    insert into accounts_department as known
      (id, event_id, parent_id, name, modules, leaders, deputies, members, gone, told_by)
    values (${told.id}, ${told.event}, ${told.parent}, ${told.name}, ${sql.array([...told.modules], 'text')},
      ${sql.array([...told.leaders], 'uuid')}, ${sql.array([...told.deputies], 'uuid')},
      ${sql.array([...told.members], 'uuid')}, ${gone}, ${message})
    on conflict (id) do update set event_id = excluded.event_id, parent_id = excluded.parent_id, name = excluded.name,
      modules = excluded.modules, leaders = excluded.leaders, deputies = excluded.deputies, members = excluded.members,
      gone = excluded.gone, told_by = excluded.told_by
    where known.told_by < excluded.told_by`)
