import { orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Member = Type.Object({
  email: Type.String(),
  name: Type.String(),
  superuser: Type.Boolean(),
  developer: Type.Boolean(),
  left: Type.Boolean(),
})

const Department = Type.Object({
  id: Type.String(),
  parent: orNull(Type.String()),
  name: Type.String(),
  modules: Type.Array(Type.String()),
  part: Type.Union([Type.Literal('leader'), Type.Literal('deputy'), Type.Literal('member'), Type.Null()]),
})

export const Known = Type.Object({
  member: orNull(Member),
  roles: Type.Array(Type.String()),
  departments: Type.Array(Department),
  /** Whoever works here has to show a second factor. */
  strict: Type.Boolean(),
})
export type Known = Type.Static<typeof Known>

/** All that a convention knows of a person that bears on an event, in one flight: every request of a session stands on it. */
export const selectKnown = (user: string, event: string | null) => sql.type(row(Known))`
  select
    (select jsonb_build_object('email', email, 'name', name, 'superuser', superuser, 'developer', developer,
        'left', left_at is not null)
      from accounts_membership where user_id = ${user}) as member,
    array(select distinct role from accounts_role
      where user_id = ${user} and (event_id is null or event_id = ${event}::uuid) order by role) as roles,
    coalesce((select jsonb_agg(jsonb_build_object('id', id, 'parent', parent_id, 'name', name, 'modules', modules,
        'part', case when ${user}::uuid = any(leaders) then 'leader' when ${user}::uuid = any(deputies) then 'deputy'
          when ${user}::uuid = any(members) then 'member' end) order by name, id)
      from accounts_department where event_id = ${event}::uuid and not gone), '[]') as departments,
    exists (select from accounts_rules
      where second_factor and (event_id is null or event_id = ${event}::uuid)) as strict`

const Working = Type.Object({ user: Type.String(), email: Type.String(), locale: Type.String() })

/** Everybody who may have more to do in an event than its visitors: what exactly is the resolver's to say. */
export const selectWorking = (event: string) => sql.type(row(Working))`
  select user_id as "user", email, locale from accounts_membership m
  where left_at is null and (superuser
    or exists (select from accounts_role r where r.user_id = m.user_id and (event_id is null or event_id = ${event}))
    or exists (select from accounts_department
      where event_id = ${event} and not gone and m.user_id = any(leaders || deputies || members)))
  order by user_id`
