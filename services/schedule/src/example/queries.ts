import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Address = row(Type.Object({ email: Type.String() }))
const Known = row(Type.Object({ id: Type.String() }))

export const selectAddresses = (event: string) => sql.type(Address)`
  select email from schedule_panelist where event_id = ${event} and email <> ''
  union select email from schedule_attendee where event_id = ${event}`

export const selectPanelKnown = (id: string) => sql.type(Known)`select id from schedule_panel where id = ${id}`

export interface ExamplePanel {
  id: string
  callId: string
  trackId: string | null
  state: string
  title: string
  abstract: string
  minutes: number
  setupMinutes: number
  teardownMinutes: number
  audience: number | null
  leastAge: number
  needs: readonly string[]
  at: string
}

export const insertExamplePanels = (event: string, panels: readonly ExamplePanel[]) => sql.unsafe`
  insert into schedule_panel (id, event_id, call_id, track_id, state, title, abstract, minutes, setup_minutes,
    teardown_minutes, audience, least_age, needs, origin, created_at)
  select p.id, ${event}, p."callId", p."trackId", p.state, p.title, p.abstract, p.minutes, p."setupMinutes",
    p."teardownMinutes", p.audience, p."leastAge", p.needs, '', p.at
  from jsonb_to_recordset(${JSON.stringify(panels)}::jsonb) as p (id uuid, "callId" uuid, "trackId" uuid, state text,
    title text, abstract text, minutes integer, "setupMinutes" integer, "teardownMinutes" integer, audience integer,
    "leastAge" integer, needs text[], at timestamptz)`

export interface ExamplePanelist {
  id: string
  panel: string
  position: number
  name: string
  email: string
  locale: string
  code: string
  /** Null while they have not said that they come. */
  confirmedAt: string | null
}

export const insertExamplePanelists = (event: string, people: readonly ExamplePanelist[]) => sql.unsafe`
  insert into schedule_panelist (id, event_id, panel_id, position, name, email, locale, code, confirmed_at)
  select p.id, ${event}, p.panel, p.position, p.name, p.email, p.locale, p.code, p."confirmedAt"
  from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p (id uuid, panel uuid, position integer, name text,
    email text, locale text, code text, "confirmedAt" timestamptz)`

export const insertExampleReviews = (
  reviews: readonly { panel: string; reviewer: string; score: number; at: string }[],
) => sql.unsafe`
  insert into schedule_review (panel_id, reviewer, score, conflict, at)
  select r.panel, r.reviewer, r.score, false, r.at
  from jsonb_to_recordset(${JSON.stringify(reviews)}::jsonb) as r (panel uuid, reviewer text, score integer,
    at timestamptz)`

export interface ExampleSlot {
  id: string
  roomId: string
  panelId: string
  startsAt: string
  endsAt: string
  seats: number | null
}

export const insertExampleSlots = (event: string, slots: readonly ExampleSlot[]) => sql.unsafe`
  insert into schedule_slot (id, event_id, room_id, panel_id, starts_at, ends_at, seats)
  select s.id, ${event}, s."roomId", s."panelId", s."startsAt", s."endsAt", s.seats
  from jsonb_to_recordset(${JSON.stringify(slots)}::jsonb) as s (id uuid, "roomId" uuid, "panelId" uuid,
    "startsAt" timestamptz, "endsAt" timestamptz, seats integer)`

export interface ExampleFollower {
  id: string
  name: string
  email: string
  locale: string
  code: string
  feed: string
  favourites: readonly string[]
}

export const insertExampleFollowers = (event: string, followers: readonly ExampleFollower[]) => sql.unsafe`
  with attendee as (
    insert into schedule_attendee (id, event_id, email, name, locale, code, feed, origin)
    select f.id, ${event}, f.email, f.name, f.locale, f.code, f.feed, ''
    from jsonb_to_recordset(${JSON.stringify(followers)}::jsonb) as f (id uuid, email text, name text, locale text,
      code text, feed text)
  )
  insert into schedule_favourite (attendee_id, panel_id)
  select f.id, panel
  from jsonb_to_recordset(${JSON.stringify(followers)}::jsonb) as f (id uuid, favourites uuid[]), unnest(f.favourites) panel`

/** Places that are taken, and how many that leaves. */
export const insertExampleSeats = (seats: readonly { slot: string; attendee: string }[]) => sql.unsafe`
  with seat as (
    insert into schedule_seat (slot_id, attendee_id)
    select s.slot, s.attendee from jsonb_to_recordset(${JSON.stringify(seats)}::jsonb) as s (slot uuid, attendee uuid)
    returning slot_id
  )
  update schedule_slot s set taken = t.taken
  from (select slot_id, count(*)::integer as taken from seat group by slot_id) t where t.slot_id = s.id`
