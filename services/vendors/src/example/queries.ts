import { row, sql } from '@midsummer/database'
import Type from 'typebox'

const Address = row(Type.Object({ email: Type.String() }))
const Known = row(Type.Object({ id: Type.String() }))

export const selectAddresses = (event: string) =>
  sql.type(Address)`select distinct email from vendors_person where event_id = ${event}`

export const selectApplicationKnown = (id: string) =>
  sql.type(Known)`select id from vendors_application where id = ${id}`

export interface ExampleApplication {
  id: string
  typeId: string
  sizeId: string
  state: string
  reason: string
  name: string
  description: string
  website: string | null
  listed: boolean
  chairs: number
  /** What is answered in the form. */
  wares: string
  locale: string
  code: string
  submittedAt: string | null
  waitingSince: string | null
  offerUntil: string | null
  acceptedAt: string | null
  tableNumber: string | null
  at: string
}

export interface ExamplePerson {
  applicationId: string
  kind: 'vendor' | 'share' | 'assistant'
  position: number
  name: string
  email: string
  booth: string | null
}

export interface ExampleRating {
  applicationId: string
  juror: string
  score: number | null
  comment: string
  conflict: boolean
}

export const insertExampleApplications = (event: string, applications: readonly ExampleApplication[]) => sql.unsafe`
  insert into vendors_application (id, event_id, type_id, size_id, state, reason, name, description, website, listed,
    chairs, draft, locale, code, origin, submitted_at, waiting_since, offer_until, accepted_at, table_number, created_at)
  select a.id, ${event}, a."typeId", a."sizeId", a.state, a.reason, a.name, a.description, a.website, a.listed,
    a.chairs, '{}', a.locale, a.code, '', a."submittedAt", a."waitingSince", a."offerUntil", a."acceptedAt",
    a."tableNumber", a.at
  from jsonb_to_recordset(${JSON.stringify(applications)}::jsonb) as a (id uuid, "typeId" uuid, "sizeId" uuid,
    state text, reason text, name text, description text, website text, listed boolean, chairs integer, locale text,
    code text, "submittedAt" timestamptz, "waitingSince" timestamptz, "offerUntil" timestamptz,
    "acceptedAt" timestamptz, "tableNumber" text, at timestamptz)`

export const insertExamplePeople = (event: string, people: readonly ExamplePerson[]) => sql.unsafe`
  insert into vendors_person (event_id, application_id, kind, position, name, email, booth)
  select ${event}, p."applicationId", p.kind, p.position, p.name, p.email, p.booth
  from jsonb_to_recordset(${JSON.stringify(people)}::jsonb) as p ("applicationId" uuid, kind text, position integer,
    name text, email text, booth text)`

export const insertExampleRatings = (session: string, ratings: readonly ExampleRating[]) => sql.unsafe`
  insert into vendors_rating (session_id, application_id, juror, score, comment, conflict)
  select ${session}, r."applicationId", r.juror, r.score, r.comment, r.conflict
  from jsonb_to_recordset(${JSON.stringify(ratings)}::jsonb) as r ("applicationId" uuid, juror text, score integer,
    comment text, conflict boolean)`
