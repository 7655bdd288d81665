import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** How the event's staffing stands. */
export const Figures = Type.Object({
  people: Type.Integer(),
  /** Applications that wait for a decision, and requests for a transfer. */
  applications: Type.Integer(),
  transfers: Type.Integer(),
  /** Of shifts that have not ended: the places, those that are taken, and the bids. */
  shifts: Type.Integer(),
  wanted: Type.Integer(),
  taken: Type.Integer(),
  bids: Type.Integer(),
  /** Who is there now. */
  working: Type.Integer(),
})

export const selectFigures = (event: string) => sql.type(row(Figures))`
  with shifts as (
    select id from staff_shift where event_id = ${event} and not cancelled and upper(during) > now()),
  slots as (select id, wanted from staff_slot where shift_id in (select id from shifts))
  select
    (select count(*)::integer from staff_person where event_id = ${event}) as people,
    (select count(*)::integer from staff_application where event_id = ${event} and state = 'submitted') as applications,
    (select count(*)::integer from staff_transfer where event_id = ${event} and state = 'asked') as transfers,
    (select count(*)::integer from shifts) as shifts,
    (select coalesce(sum(wanted), 0)::integer from slots) as wanted,
    (select count(*)::integer from staff_assignment where state = 'assigned' and slot_id in (select id from slots)) as taken,
    (select count(*)::integer from staff_assignment where state = 'bid' and slot_id in (select id from slots)) as bids,
    (select count(*)::integer from staff_clock where event_id = ${event} and upper_inf(during)) as working`
