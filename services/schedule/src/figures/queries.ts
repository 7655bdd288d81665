import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** How the programme stands. */
export const Figures = Type.Object({
  /** Panels by their state; a state that none is in is missing. */
  panels: Type.Record(Type.String(), Type.Integer()),
  slots: Type.Integer(),
  seats: Type.Integer(),
  taken: Type.Integer(),
  favourites: Type.Integer(),
  /** People who follow it. */
  attendees: Type.Integer(),
  checkedIn: Type.Integer(),
})

export const selectFigures = (event: string) => sql.type(row(Figures))`
  select
    coalesce((select jsonb_object_agg(state, panels) from
      (select state, count(*) as panels from schedule_panel where event_id = ${event} group by state) s), '{}') as panels,
    s.slots, s.seats, s.taken, a.attendees,
    (select count(*)::integer from schedule_favourite f join schedule_attendee a on a.id = f.attendee_id
      where a.event_id = ${event}) as favourites,
    (select count(checked_in_at)::integer from schedule_panelist where event_id = ${event}) as "checkedIn"
  from (select count(*)::integer as slots, coalesce(sum(seats), 0)::integer as seats,
      coalesce(sum(taken), 0)::integer as taken
      from schedule_slot where event_id = ${event} and not removed) s,
    (select count(*)::integer as attendees from schedule_attendee where event_id = ${event}) a`
