import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { Refusal } from '../shapes.ts'

export const AssignmentState = Type.Enum(['bid', 'assigned', 'declined', 'withdrawn', 'removed', 'cancelled'])
export type AssignmentState = Type.Static<typeof AssignmentState>

/** Somebody's bid for a slot, or their place in it. */
export const Placed = Type.Object({
  id: uuid,
  slotId: uuid,
  shiftId: uuid,
  departmentId: uuid,
  personId: uuid,
  name: Type.String(),
  state: AssignmentState,
  startsAt: instant,
  endsAt: instant,
  /** The rules that staff set aside for it, and why. */
  lifted: Type.Array(Refusal),
  reason: Type.String(),
})
export type Placed = Type.Static<typeof Placed>

/** What mail about it says, and to whom. */
export const Told = Type.Object({
  id: uuid,
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
  code: Type.String(),
  origin: orNull(Type.String()),
  department: Type.String(),
  shift: Type.String(),
  place: Type.String(),
  startsAt: instant,
  endsAt: instant,
})
export type Told = Type.Static<typeof Told>

const placed = row(Placed)
const told = row(Told)
const id = row(Type.Object({ id: uuid }))
const select = sql.fragment`
  select a.id, a.slot_id as "slotId", o.shift_id as "shiftId", s.department_id as "departmentId",
    a.person_id as "personId", p.name, a.state, lower(a.during) as "startsAt", upper(a.during) as "endsAt", a.lifted, a.reason
  from staff_assignment a join staff_slot o on o.id = a.slot_id join staff_shift s on s.id = o.shift_id
    join staff_person p on p.id = a.person_id`
const standing = sql.fragment`a.state in ('bid', 'assigned')`

export const selectPlaced = (event: string, one: string) =>
  sql.type(placed)`${select} where a.event_id = ${event} and a.id = ${one}`

export const lockPlaced = (event: string, one: string) =>
  sql.type(placed)`${select} where a.event_id = ${event} and a.id = ${one} for update of a`

export const selectPlacedOn = (shifts: readonly string[]) => sql.type(placed)`
  ${select} where o.shift_id = any(${sql.array([...shifts], 'uuid')}) and ${standing} order by a.state, p.name, a.id`

export const selectPlacedOf = (person: string) => sql.type(placed)`
  ${select} where a.person_id = ${person} and ${standing} order by lower(a.during), a.id`

export const selectPlacedAmong = (event: string, ids: readonly string[]) => sql.type(placed)`
  ${select} where a.event_id = ${event} and a.id = any(${sql.array([...ids], 'uuid')}) order by a.id`

export const selectTold = (event: string, { shift, ids }: { shift?: string; ids?: readonly string[] }) => sql.type(
  told,
)`
  select a.id, p.email, p.name, p.locale, p.code, p.origin, d.name as department, s.name as shift, s.place,
    lower(a.during) as "startsAt", upper(a.during) as "endsAt"
  from staff_assignment a join staff_slot o on o.id = a.slot_id join staff_shift s on s.id = o.shift_id
    join staff_department d on d.id = s.department_id join staff_person p on p.id = a.person_id
  where a.event_id = ${event}
    and ((o.shift_id = ${shift ?? null}::uuid and ${standing}) or a.id = any(${sql.array([...(ids ?? [])], 'uuid')}))
  order by a.id`

export const insertBid = (event: string, slot: string, person: string) => sql.type(id)`
  insert into staff_assignment (event_id, slot_id, wanted, during, person_id, state)
  select ${event}, id, wanted, during, ${person}, 'bid' from staff_slot where id = ${slot} returning id`

// The first place that is free; null, which the table refuses, when there is none. Who comes later than the reminder
// would have gone needs none.
const freePlace = sql.fragment`(
  select min(n) from generate_series(1, o.wanted) n
  where not exists (select from staff_assignment a where a.slot_id = o.id and a.place = n))`
const reminded = sql.fragment`
  case when lower(o.during) - make_interval(mins => r.remind_minutes) <= now() then now() end`

export const insertAssigned = (
  event: string,
  { slot, person, lifted, reason }: { slot: string; person: string; lifted: readonly string[]; reason: string },
) => sql.type(id)`
  insert into staff_assignment
    (event_id, slot_id, wanted, during, person_id, state, place, lifted, reason, reminded_at)
  select ${event}, o.id, o.wanted, o.during, ${person}, 'assigned', ${freePlace}, ${sql.array([...lifted], 'text')},
    ${reason}, ${reminded}
  from staff_slot o, staff_rules r where o.id = ${slot} and r.event_id = ${event} returning id`

export const assignBid = (
  event: string,
  { id: one, lifted, reason }: { id: string; lifted: readonly string[]; reason: string },
) => sql.type(id)`
  update staff_assignment b set state = 'assigned', place = ${freePlace}, lifted = ${sql.array([...lifted], 'text')},
    reason = ${reason}, reminded_at = ${reminded}
  from staff_slot o, staff_rules r where b.id = ${one} and o.id = b.slot_id and r.event_id = ${event} returning b.id`

export const updateLifted = (one: string, lifted: readonly string[], reason: string) => sql.type(id)`
  update staff_assignment set lifted = ${sql.array([...lifted], 'text')}, reason = ${reason} where id = ${one} returning id`

export const endPlaced = (one: string, state: AssignmentState, reason: string) => sql.type(id)`
  update staff_assignment set state = ${state}, place = null, reason = ${reason} where id = ${one} returning id`

export const cancelPlaced = (shift: string) => sql.type(id)`
  update staff_assignment a set state = 'cancelled', place = null
  where slot_id in (select id from staff_slot where shift_id = ${shift}) and ${standing} returning id`

export const forgetReminders = (tx: Tx, shift: string) =>
  tx.query(sql.unsafe`
    update staff_assignment set reminded_at = null
    where slot_id in (select id from staff_slot where shift_id = ${shift}) and state = 'assigned'`)

/** When people are to be reminded whom nobody has reminded yet. */
export const selectReminders = (event: string) => sql.type(row(Type.Object({ at: instant })))`
  select distinct lower(a.during) - make_interval(mins => r.remind_minutes) as at
  from staff_assignment a join staff_rules r on r.event_id = a.event_id
  where a.event_id = ${event} and a.state = 'assigned' and a.reminded_at is null and lower(a.during) > now()`

/** Marks those whom to remind now; each is marked once. */
export const markReminded = () => sql.type(row(Type.Object({ id: uuid, event: uuid })))`
  update staff_assignment a set reminded_at = now() from staff_rules r
  where r.event_id = a.event_id and a.state = 'assigned' and a.reminded_at is null and lower(a.during) > now()
    and lower(a.during) - make_interval(mins => r.remind_minutes) <= now()
  returning a.id, a.event_id as event`
