import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'
import { found } from '../words.ts'

/** What was chosen, as it was then. `price` in minor units of `currency`. */
export const Snapshot = Type.Object({
  level: Type.Object({ id: uuid, slug: Type.String(), name: Type.String() }),
  price: Type.Integer(),
  currency: Type.String(),
})
export type Snapshot = Type.Static<typeof Snapshot>

export const RegistrationState = Type.Enum(['held', 'registered', 'expired', 'cancelled'])
export type RegistrationState = Type.Static<typeof RegistrationState>

export const Registration = Type.Object({
  id: uuid,
  orderId: uuid,
  levelId: uuid,
  email: Type.String(),
  name: Type.String(),
  code: Type.String(),
  state: RegistrationState,
  snapshot: Snapshot,
  createdAt: instant,
  checkedInAt: orNull(instant),
})
export type Registration = Type.Static<typeof Registration>

/** A line of the history: who changed what. */
export const Change = Type.Object({
  at: instant,
  actor: Type.String(),
  action: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
})

export type Change = Type.Static<typeof Change>

const registration = row(Registration)
const select = sql.fragment`
  select r.id, r.order_id as "orderId", r.level_id as "levelId", r.email, r.name, r.code, r.state, r.snapshot, r.created_at as "createdAt",
    c.at as "checkedInAt"
  from register_registration r left join register_check_in c on c.registration_id = r.id`

/** Those that are new, in the order given. */
export const insertRegistrations = (
  event: string,
  order: string,
  state: RegistrationState,
  people: readonly Pick<Registration, 'id' | 'levelId' | 'email' | 'name' | 'code' | 'snapshot'>[],
) => sql.type(registration)`
  insert into register_registration (id, event_id, order_id, state, level_id, email, name, code, snapshot)
  select p.id, ${event}, ${order}, ${state}, p."levelId", p.email, p.name, p.code, p.snapshot
  from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id uuid, "levelId" uuid, email text, name text, code text,
    snapshot jsonb)
  returning id, order_id as "orderId", level_id as "levelId", email, name, code, state, snapshot,
    created_at as "createdAt", null::timestamptz as "checkedInAt"`

export const lockRegistrationsOf = (tx: Tx, order: string) =>
  tx.query(sql.unsafe`select from register_registration where order_id = ${order} order by id for update`)

export const selectRegistrationsOf = (order: string) =>
  sql.type(registration)`${select} where r.order_id = ${order} order by r.id`

export const updateRegistrationState = (tx: Tx, ids: readonly string[], state: RegistrationState) =>
  tx.query(sql.unsafe`
    update register_registration set state = ${state} where id = any(${sql.array([...ids], 'uuid')})`)

export const updateRegistration = (tx: Tx, { id, name, email }: Pick<Registration, 'id' | 'name' | 'email'>) =>
  tx.query(sql.unsafe`update register_registration set name = ${name}, email = ${email} where id = ${id}`)

export const selectRegistration = (event: string, id: string) =>
  sql.type(registration)`${select} where r.event_id = ${event} and r.id = ${id}`

/** The registration itself is locked, not its check-in. */
export const lockRegistration = (event: string, id: string) =>
  sql.type(registration)`${select} where r.event_id = ${event} and r.id = ${id} for update of r`

export interface Search extends Cursor {
  event: string
  /** The beginnings of words of a name or an address. */
  text: string | undefined
  code: string | undefined
  level: string | undefined
  state: RegistrationState | undefined
}

export const selectRegistrations = ({ event, text, code, level, state, after, limit }: Search) => sql.type(
  registration,
)`
  ${select}
  where r.event_id = ${event}
    and (${after ?? null}::uuid is null or r.id > ${after ?? null}::uuid)
    and (${code ?? null}::text is null or r.code = ${code ?? null})
    and (${level ?? null}::uuid is null or r.level_id = ${level ?? null}::uuid)
    and (${state ?? null}::text is null or r.state = ${state ?? null})
    and (${text ?? null}::text is null or r.id = any(array(select id from ${found(event, text)})))
  order by r.id limit ${limit}`

/** One row for the desk that was first; nothing for every other. */
export const insertCheckIn = (registration: string, actor: string) =>
  sql.type(row(Type.Object({ at: Type.String() })))`
    insert into register_check_in (registration_id, actor) values (${registration}, ${actor})
    on conflict (registration_id) do nothing returning at`

/** What happened to any of these, oldest first. */
export const selectHistory = (targets: readonly string[]) =>
  sql.type(row(Change))`
    select at, actor, action, before, after from register_audit where target = any(${sql.array([...targets], 'uuid')})
    order by id`

export const selectAllOfEvent = (event: string) =>
  sql.type(registration)`${select} where r.event_id = ${event} and r.state in ('registered', 'cancelled') order by r.id`

/** A person who is coming, or was: one line of the export. Amounts in minor units of `currency`. */
export const ExportedLine = Type.Object({
  id: uuid,
  order: uuid,
  name: Type.String(),
  email: Type.String(),
  level: Type.String(),
  state: RegistrationState,
  registeredAt: instant,
  checkedInAt: orNull(instant),
  amount: Type.Integer(),
  currency: Type.String(),
  /** Of every form, by the form's key. */
  answers: Type.Record(Type.String(), Type.Record(Type.String(), Type.Unknown())),
})

/** Everybody who registered, also who has cancelled since. */
export const selectExported = (event: string, { after, limit }: Cursor) =>
  sql.type(row(ExportedLine))`
  select r.id, r.order_id as "order", r.name, r.email, r.snapshot -> 'level' ->> 'slug' as level, r.state,
    r.created_at as "registeredAt", c.at as "checkedInAt", r.snapshot ->> 'currency' as currency,
    (select coalesce(sum(quantity * unit_amount), 0)::integer from register_due d where d.part_id = r.id) as amount,
    (select coalesce(jsonb_object_agg(f.key, s.answers), '{}')
      from register_submission s join register_form f on f.id = s.form_id where s.reference = r.id) as answers
  from register_registration r left join register_check_in c on c.registration_id = r.id
  where r.event_id = ${event} and r.state in ('registered', 'cancelled')
    and (${after ?? null}::uuid is null or r.id > ${after ?? null}::uuid)
  order by r.id limit ${limit}`
