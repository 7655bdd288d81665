import { instant, Name, orNull, Text, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'
import { Kind, Place, SignUp, Slot } from '../shapes.ts'

export const ShiftFields = Type.Object({
  departmentId: uuid,
  name: Name,
  place: Place,
  description: Text,
  kind: Kind,
  signUp: SignUp,
  startsAt: instant,
  endsAt: instant,
})
export type ShiftFields = Type.Static<typeof ShiftFields>

export const Shift = Type.Object({
  id: uuid,
  ...ShiftFields.properties,
  templateId: orNull(uuid),
  cancelled: Type.Boolean(),
  slots: Type.Array(Slot),
})
export type Shift = Type.Static<typeof Shift>

const shift = row(Shift)
const id = row(Type.Object({ id: uuid }))
const during = ({ startsAt, endsAt }: Pick<ShiftFields, 'startsAt' | 'endsAt'>) =>
  sql.fragment`tstzrange(${startsAt}, ${endsAt})`
const select = sql.fragment`
  select s.id, s.department_id as "departmentId", s.name, s.place, s.description, s.kind, s.sign_up as "signUp",
    lower(s.during) as "startsAt", upper(s.during) as "endsAt", s.template_id as "templateId", s.cancelled,
    coalesce((
      select jsonb_agg(jsonb_build_object('id', o.id, 'wanted', o.wanted, 'skill', o.skill, 'titleId', o.title_id,
          'taken', (select count(*) from staff_assignment a where a.slot_id = o.id and a.state = 'assigned'),
          'bids', (select count(*) from staff_assignment a where a.slot_id = o.id and a.state = 'bid')) order by o.id)
      from staff_slot o where o.shift_id = s.id), '[]') as slots
  from staff_shift s`

export interface ShiftSearch extends Cursor {
  event: string
  department?: string | undefined
  /** Those that end after this, and begin before that. */
  from?: string | undefined
  until?: string | undefined
}

/** In the order of their beginning. */
export const selectShifts = ({ event, department, from, until, after, limit }: ShiftSearch) => sql.type(shift)`
  ${select}
  where s.event_id = ${event}
    and (${department ?? null}::uuid is null or s.department_id = ${department ?? null}::uuid)
    and s.during && tstzrange(${from ?? null}, ${until ?? null})
    and (${after ?? null}::uuid is null
      or (lower(s.during), s.id) > (select lower(during), id from staff_shift where id = ${after ?? null}::uuid))
  order by lower(s.during), s.id limit ${limit}`

/** Those that have not begun. */
export const selectComing = (event: string) => sql.type(shift)`
  ${select} where s.event_id = ${event} and not s.cancelled and lower(s.during) > now() order by lower(s.during), s.id`

export const selectShift = (event: string, one: string) =>
  sql.type(shift)`${select} where s.event_id = ${event} and s.id = ${one}`

export const lockShift = (event: string, one: string) =>
  sql.type(id)`select id from staff_shift where event_id = ${event} and id = ${one} for update`

export const insertShift = (event: string, fields: ShiftFields) => sql.type(id)`
  insert into staff_shift (event_id, department_id, name, place, description, kind, sign_up, during)
  values (${event}, ${fields.departmentId}, ${fields.name}, ${fields.place}, ${fields.description}, ${fields.kind},
    ${fields.signUp}, ${during(fields)})
  returning id`

/** The slots and whoever is on them move along, by their foreign keys. */
export const updateShift = ({ id: one, ...fields }: Omit<ShiftFields, 'departmentId'> & { id: string }) => sql.type(id)`
  update staff_shift set name = ${fields.name}, place = ${fields.place}, description = ${fields.description},
    kind = ${fields.kind}, sign_up = ${fields.signUp}, during = ${during(fields)}
  where id = ${one} returning id`

export const cancelShift = (one: string) =>
  sql.type(id)`update staff_shift set cancelled = true where id = ${one} returning id`
