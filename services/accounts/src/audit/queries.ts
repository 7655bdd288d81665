import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

/** A line of a convention's audit of its people: who changed, read or did what. */
export const Entry = Type.Object({
  id: uuid,
  at: Type.String(),
  /** As an audit names them: `person:…`, `person:… by person:…`, `token:…`. */
  actor: Type.String(),
  /** Of one of the people; none of who runs the platform, or has been forgotten. */
  actorName: orNull(Type.String()),
  action: Type.String(),
  target: uuid,
  targetName: orNull(Type.String()),
  before: Type.Unknown(),
  after: Type.Unknown(),
})
export type Entry = Type.Static<typeof Entry>

export interface Wanted extends Cursor {
  tenant: string
  /** What it is about: `roles`, `personnel`, … */
  about: string | undefined
  /** Who did it, or with whom it was done. */
  person: string | undefined
}

/** The newest first, with what of the shared audit is this convention's own. */
export const selectEntries = ({ tenant, about, person, after, limit }: Wanted) => sql.type(row(Entry))`
  select e.id, e.at, e.actor, nullif(a.name, '') as "actorName", e.action, e.target, nullif(t.name, '') as "targetName",
    e.before, e.after
  from (
      select id, at, actor, action, target, before, after from accounts_audit
      union all
      select id, at, actor, action, target, before, after from public.accounts_audit where tenant_id = ${tenant}
    ) e
    left join accounts_membership a on a.user_id = substring(e.actor from '^person:([0-9a-f-]{36})')::uuid
    left join accounts_membership t on t.user_id = e.target
  where (${about ?? null}::text is null or split_part(e.action, '.', 1) = ${about ?? null})
    and (${person ?? null}::uuid is null or e.target = ${person ?? null}::uuid
      or e.actor like '%person:' || ${person ?? null}::text || '%')
    and (${after ?? null}::uuid is null or e.id < ${after ?? null}::uuid)
  order by e.id desc limit ${limit}`
