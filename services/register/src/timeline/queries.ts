import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Day = Type.Object({
  day: Type.String(),
  level: Type.String(),
  registered: Type.Integer(),
  cancelled: Type.Integer(),
  checkedIn: Type.Integer(),
})
export type Day = Type.Static<typeof Day>

/** Registrations by the day they were made, in the event's own zone, and by level; what became of them beside. */
export const selectTimeline = (event: string, timeZone: string) => sql.type(row(Day))`
  select (r.created_at at time zone ${timeZone})::date::text as day, r.snapshot -> 'level' ->> 'slug' as level,
    count(*)::integer as registered, count(*) filter (where r.state = 'cancelled')::integer as cancelled,
    count(c.registration_id)::integer as "checkedIn"
  from register_registration r left join register_check_in c on c.registration_id = r.id
  where r.event_id = ${event}
  group by 1, 2 order by 1, 2`
