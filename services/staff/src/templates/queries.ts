import { ClockTime, Name, Text, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { Kind, Place, SignUp, SlotFields } from '../shapes.ts'

export const TemplateFields = Type.Object({
  departmentId: uuid,
  name: Name,
  place: Place,
  description: Text,
  kind: Kind,
  signUp: SignUp,
  /** By the clock of the event's zone. An end that is not later than the start is on the next day. */
  days: Type.Array(Type.String({ format: 'date' }), { minItems: 1, maxItems: 60, uniqueItems: true }),
  startsAt: ClockTime,
  endsAt: ClockTime,
  slots: Type.Array(SlotFields, { minItems: 1, maxItems: 50 }),
})
export type TemplateFields = Type.Static<typeof TemplateFields>

export const Template = Type.Object({ id: uuid, ...TemplateFields.properties })
export type Template = Type.Static<typeof Template>

const template = row(Template)
const id = row(Type.Object({ id: uuid }))
const columns = sql.fragment`
  id, department_id as "departmentId", name, place, description, kind, sign_up as "signUp",
  (select array_agg(to_char(day, 'YYYY-MM-DD') order by day) from unnest(days) day) as days,
  to_char(starts_at, 'HH24:MI') as "startsAt", to_char(ends_at, 'HH24:MI') as "endsAt", slots`

export const selectTemplates = (event: string, department: string | undefined) => sql.type(template)`
  select ${columns} from staff_template
  where event_id = ${event} and (${department ?? null}::uuid is null or department_id = ${department ?? null}::uuid)
  order by id`

export const selectTemplate = (event: string, one: string) =>
  sql.type(template)`select ${columns} from staff_template where event_id = ${event} and id = ${one}`

export const insertTemplate = (event: string, fields: TemplateFields) => sql.type(template)`
  insert into staff_template
    (event_id, department_id, name, place, description, kind, sign_up, days, starts_at, ends_at, slots)
  values (${event}, ${fields.departmentId}, ${fields.name}, ${fields.place}, ${fields.description}, ${fields.kind},
    ${fields.signUp}, ${sql.array(fields.days, 'date')}, ${fields.startsAt}, ${fields.endsAt},
    ${JSON.stringify(fields.slots)}::jsonb)
  returning ${columns}`

export const updateTemplate = ({ id: one, ...fields }: Template) => sql.type(template)`
  update staff_template set name = ${fields.name}, place = ${fields.place}, description = ${fields.description},
    kind = ${fields.kind}, sign_up = ${fields.signUp}, days = ${sql.array(fields.days, 'date')},
    starts_at = ${fields.startsAt}, ends_at = ${fields.endsAt}, slots = ${JSON.stringify(fields.slots)}::jsonb
  where id = ${one} returning ${columns}`

export const deleteTemplate = (tx: Tx, one: string) =>
  tx.query(sql.unsafe`delete from staff_template where id = ${one}`)

/**
 * A shift with its slots for every day that has none yet. The zone's clock decides: a shift over the night in which it
 * changes is as long as it is.
 */
export const insertShifts = (one: string) => sql.type(id)`
  with made as (
    insert into staff_shift
      (event_id, department_id, template_id, day, name, place, description, kind, sign_up, during)
    select t.event_id, t.department_id, t.id, day, t.name, t.place, t.description, t.kind, t.sign_up,
      tstzrange((day + t.starts_at) at time zone e.time_zone,
        (day + (t.ends_at <= t.starts_at)::integer + t.ends_at) at time zone e.time_zone)
    from staff_template t join staff_event e on e.id = t.event_id, unnest(t.days) day
    where t.id = ${one}
    on conflict on constraint staff_shift_day do nothing
    returning id, template_id, during),
  slots as (
    insert into staff_slot (shift_id, during, wanted, skill, title_id)
    select made.id, made.during, (slot ->> 'wanted')::integer, slot ->> 'skill', (slot ->> 'titleId')::uuid
    from made join staff_template t on t.id = made.template_id, jsonb_array_elements(t.slots) slot)
  select id from made`
