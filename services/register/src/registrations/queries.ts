import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** What was chosen, as it was then. `price` in minor units of `currency`. */
export const Snapshot = Type.Object({
  level: Type.Object({ id: Type.String({ format: 'uuid' }), slug: Type.String(), name: Type.String() }),
  price: Type.Integer(),
  currency: Type.String(),
})
export type Snapshot = Type.Static<typeof Snapshot>

export const Registration = Type.Object({
  id: Type.String({ format: 'uuid' }),
  levelId: Type.String({ format: 'uuid' }),
  email: Type.String(),
  name: Type.String(),
  code: Type.String(),
  state: Type.Union([Type.Literal('registered'), Type.Literal('cancelled')]),
  snapshot: Snapshot,
  createdAt: Type.String({ format: 'date-time' }),
  checkedInAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
})
export type Registration = Type.Static<typeof Registration>

const registration = row(Registration)
const select = sql.fragment`
  select r.id, r.level_id as "levelId", r.email, r.name, r.code, r.state, r.snapshot, r.created_at as "createdAt",
    c.at as "checkedInAt"
  from register_registration r left join register_check_in c on c.registration_id = r.id`

export const insertRegistration = (
  fields: Pick<Registration, 'levelId' | 'email' | 'name' | 'code' | 'snapshot'> & { event: string },
) => sql.type(registration)`
  insert into register_registration (event_id, level_id, email, name, code, snapshot)
  values (${fields.event}, ${fields.levelId}, ${fields.email}, ${fields.name}, ${fields.code}, ${sql.jsonb(fields.snapshot)})
  returning id, level_id as "levelId", email, name, code, state, snapshot, created_at as "createdAt",
    null::timestamptz as "checkedInAt"`

export const selectRegistration = (event: string, id: string) =>
  sql.type(registration)`${select} where r.event_id = ${event} and r.id = ${id}`

/** The registration itself is locked, not its check-in. */
export const lockRegistration = (event: string, id: string) =>
  sql.type(registration)`${select} where r.event_id = ${event} and r.id = ${id} for update of r`

export interface Search {
  event: string
  /** The beginning of a name or an address. */
  text: string | undefined
  code: string | undefined
  level: string | undefined
  /** The last id of the page before. */
  after: string | undefined
  limit: number
}

export const selectRegistrations = ({ event, text, code, level, after, limit }: Search) => sql.type(registration)`
  ${select}
  where r.event_id = ${event}
    and (${after ?? null}::uuid is null or r.id > ${after ?? null}::uuid)
    and (${code ?? null}::text is null or r.code = ${code ?? null})
    and (${level ?? null}::uuid is null or r.level_id = ${level ?? null}::uuid)
    and (${text ?? null}::text is null
      or starts_with(lower(r.name), lower(${text ?? null})) or starts_with(lower(r.email), lower(${text ?? null})))
  order by r.id limit ${limit}`

/** One row for the desk that was first; nothing for every other. */
export const insertCheckIn = (registration: string, actor: string) =>
  sql.type(row(Type.Object({ at: Type.String() })))`
    insert into register_check_in (registration_id, actor) values (${registration}, ${actor})
    on conflict (registration_id) do nothing returning at`

export const cancelRow = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update register_registration set state = 'cancelled' where id = ${id}`)
