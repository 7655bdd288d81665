import { uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { SlotFields } from '../shapes.ts'

export const HeldSlot = Type.Object({ id: uuid, shiftId: uuid, departmentId: uuid, ...SlotFields.properties })
export type HeldSlot = Type.Static<typeof HeldSlot>

const id = row(Type.Object({ id: uuid }))
const held = row(HeldSlot)
const select = sql.fragment`
  select o.id, o.shift_id as "shiftId", s.department_id as "departmentId", o.wanted, o.skill, o.title_id as "titleId"
  from staff_slot o join staff_shift s on s.id = o.shift_id`

export const selectSlot = (event: string, slot: string) =>
  sql.type(held)`${select} where s.event_id = ${event} and o.id = ${slot}`

/** Its shift stays as it is, and where it is, until whoever asks has finished. */
export const shareShift = (event: string, slot: string) => sql.type(id)`
  select id from staff_shift
  where event_id = ${event} and id = (select shift_id from staff_slot where id = ${slot}) for share`

/** Whoever takes a place in it, or changes it, waits here for others who do. */
export const lockSlot = (event: string, slot: string) =>
  sql.type(held)`${select} where s.event_id = ${event} and o.id = ${slot} for no key update of o`

export const insertSlot = (shift: string, { wanted, skill, titleId }: SlotFields) => sql.type(id)`
  insert into staff_slot (shift_id, during, wanted, skill, title_id)
  select id, during, ${wanted}, ${skill}, ${titleId} from staff_shift where id = ${shift} returning id`

/** Whoever has one of the last places moves up to one that is free: what goes are places, not people. */
export const closeRanks = (tx: Tx, slot: string, wanted: number) =>
  tx.query(sql.unsafe`
    with beyond as (
      select id, row_number() over (order by place) as turn
      from staff_assignment where slot_id = ${slot} and place > ${wanted}),
    free as (
      select place, row_number() over (order by place) as turn from generate_series(1, ${wanted}) place
      where not exists (select from staff_assignment a where a.slot_id = ${slot} and a.place = place.place))
    update staff_assignment a set place = free.place from beyond join free using (turn) where a.id = beyond.id`)

export const updateSlot = (slot: string, { wanted, skill, titleId }: SlotFields) => sql.type(id)`
  update staff_slot set wanted = ${wanted}, skill = ${skill}, title_id = ${titleId} where id = ${slot} returning id`

export const deleteSlot = (tx: Tx, slot: string) => tx.query(sql.unsafe`delete from staff_slot where id = ${slot}`)
