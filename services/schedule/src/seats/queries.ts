import { instant, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Seat = row(Type.Object({ id: uuid }))
const Taken = row(Type.Object({ id: uuid, taken: Type.Integer() }))

/** Somebody who signed up. */
export const Guest = Type.Object({ name: Type.String(), email: Type.String(), at: instant })

/** The seat for the click that was first; nothing for who has one already. */
export const insertSeat = (slot: string, attendee: string) => sql.type(Seat)`
  insert into schedule_seat (slot_id, attendee_id) values (${slot}, ${attendee}) on conflict do nothing
  returning slot_id as id`

export const deleteSeat = (slot: string, attendee: string) => sql.type(Seat)`
  delete from schedule_seat where slot_id = ${slot} and attendee_id = ${attendee} returning slot_id as id`

/** One more of its places is taken; nothing when there is none. Of many at once each sees what the one before left. */
export const takePlace = (event: string, slot: string) => sql.type(Seat)`
  update schedule_slot set taken = taken + 1 where id = ${slot} and event_id = ${event} and taken < seats returning id`

export const freePlace = (slot: string) => sql.type(Seat)`
  update schedule_slot set taken = taken - 1 where id = ${slot} returning id`

export const selectSeats = (attendee: string) =>
  sql.type(Seat)`select slot_id as id from schedule_seat where attendee_id = ${attendee} order by slot_id`

export const selectTaken = (slots: readonly string[]) => sql.type(Taken)`
  select id, taken from schedule_slot where id = any(${sql.array([...slots], 'uuid')})`

export const selectGuests = (event: string, slot: string) => sql.type(row(Guest))`
  select a.name, a.email, s.at from schedule_seat s join schedule_attendee a on a.id = s.attendee_id
  where a.event_id = ${event} and s.slot_id = ${slot} order by s.at, a.id`
