import { uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** Somebody who follows the programme. */
export const Attendee = Type.Object({
  id: uuid,
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
  /** Acts for them. */
  code: Type.String(),
  /** What a calendar reads them by, and nothing else can be done with. */
  feed: Type.String(),
  origin: Type.String(),
})
export type Attendee = Type.Static<typeof Attendee>

/** Somebody whom changes concern: by what they marked, or signed up for. */
export const Follower = Type.Object({
  ...Type.Pick(Attendee, ['email', 'locale', 'origin']).properties,
  panels: Type.Array(uuid),
  slots: Type.Array(uuid),
})

const attendee = row(Attendee)
const columns = sql.fragment`id, email, name, locale, code, feed, origin`

/** Who is known already keeps the code and the feed. */
export const upsertAttendee = (event: string, fields: Omit<Attendee, 'id'>) => sql.type(attendee)`
  insert into schedule_attendee (event_id, email, name, locale, code, feed, origin)
  values (${event}, ${fields.email}, ${fields.name}, ${fields.locale}, ${fields.code}, ${fields.feed}, ${fields.origin})
  on conflict (event_id, lower(email)) do update set name = excluded.name, locale = excluded.locale,
    origin = excluded.origin
  returning ${columns}`

export const selectAttendee = (event: string, code: string) =>
  sql.type(attendee)`select ${columns} from schedule_attendee where event_id = ${event} and code = ${code}`

export const selectByEmail = (event: string, email: string) =>
  sql.type(
    attendee,
  )`select ${columns} from schedule_attendee where event_id = ${event} and lower(email) = lower(${email})`

export const selectByFeed = (event: string, feed: string) =>
  sql.type(attendee)`select ${columns} from schedule_attendee where event_id = ${event} and feed = ${feed}`

export const selectFollowers = (panels: readonly string[], slots: readonly string[]) => sql.type(row(Follower))`
  select a.email, a.locale, a.origin, coalesce(f.panels, '{}') as panels, coalesce(s.slots, '{}') as slots
  from schedule_attendee a
    left join (select attendee_id, array_agg(panel_id) as panels from schedule_favourite
      where panel_id = any(${sql.array([...panels], 'uuid')}) group by attendee_id) f on f.attendee_id = a.id
    left join (select attendee_id, array_agg(slot_id) as slots from schedule_seat
      where slot_id = any(${sql.array([...slots], 'uuid')}) group by attendee_id) s on s.attendee_id = a.id
  where f.attendee_id is not null or s.attendee_id is not null
  order by a.id`
