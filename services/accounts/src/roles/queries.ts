import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A role or a right that somebody has; without an event, in every one. */
export const Given = Type.Object({
  event: orNull(uuid),
  role: Type.String(),
  givenBy: Type.String(),
  givenAt: Type.String(),
})
export type Given = Type.Static<typeof Given>

export const selectRoles = (user: string) => sql.type(row(Given))`
  select event_id as event, role, given_by as "givenBy", given_at as "givenAt" from accounts_role
  where user_id = ${user} order by event_id nulls first, role`

export const insertRoles = (tx: Tx, user: string, event: string | null, roles: readonly string[], giver: string) =>
  tx.query(sql.unsafe`
    insert into accounts_role (user_id, event_id, role, given_by)
    select ${user}, ${event}, role, ${giver} from unnest(${sql.array([...roles], 'text')}) role
    on conflict on constraint accounts_role_key do nothing`)

export const deleteRoles = (tx: Tx, user: string, event: string | null, roles: readonly string[]) =>
  tx.query(sql.unsafe`
    delete from accounts_role where user_id = ${user} and event_id is not distinct from ${event}::uuid
      and role = any(${sql.array([...roles], 'text')})`)

export const deleteAllRoles = (tx: Tx, user: string) =>
  tx.query(sql.unsafe`delete from accounts_role where user_id = ${user}`)
