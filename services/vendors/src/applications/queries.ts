import { Answers, instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { personTwice, tableTaken } from '../errors.ts'

export const ApplicationState = Type.Enum(['draft', 'submitted', 'approved', 'rejected', 'waitlisted', 'archived'])
export type ApplicationState = Type.Static<typeof ApplicationState>

export const Application = Type.Object({
  id: uuid,
  typeId: uuid,
  sizeId: uuid,
  state: ApplicationState,
  /** Why it was decided so, as the vendor is told. */
  reason: Type.String(),
  /** Of the booth. */
  name: Type.String(),
  description: Type.String(),
  website: orNull(Type.String()),
  listed: Type.Boolean(),
  chairs: Type.Integer(),
  /** What was answered so far, until it is submitted. */
  draft: Answers,
  locale: Type.String(),
  code: Type.String(),
  origin: Type.String(),
  submittedAt: orNull(instant),
  waitingSince: orNull(instant),
  /** Until when the offer has to be accepted and paid; null once it is. */
  offerUntil: orNull(instant),
  acceptedAt: orNull(instant),
  lapsedAt: orNull(instant),
  tableNumber: orNull(Type.String()),
  checkedInAt: orNull(instant),
  checkedOutAt: orNull(instant),
  createdAt: instant,
})
export type Application = Type.Static<typeof Application>

/** What a vendor says of it. */
export type ApplicationFields = Pick<
  Application,
  'typeId' | 'sizeId' | 'name' | 'description' | 'website' | 'listed' | 'chairs' | 'draft'
>

/** What a step may change besides the state. */
export type Step = Pick<Application, 'state' | 'reason'> &
  Partial<
    Pick<
      Application,
      'sizeId' | 'submittedAt' | 'waitingSince' | 'offerUntil' | 'acceptedAt' | 'lapsedAt' | 'tableNumber'
    >
  >

export const Person = Type.Object({
  id: uuid,
  applicationId: uuid,
  kind: Type.Enum(['vendor', 'share', 'assistant']),
  name: Type.String(),
  email: Type.String(),
  /** What a share sells under. */
  booth: orNull(Type.String()),
})
export type Person = Type.Static<typeof Person>

/** A line of the history: who changed what. */
export const Change = Type.Object({
  at: instant,
  actor: Type.String(),
  action: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
})
export type Change = Type.Static<typeof Change>

const application = row(Application)
const columns = sql.fragment`
  id, type_id as "typeId", size_id as "sizeId", state, reason, name, description, website, listed, chairs, draft, locale,
  code, origin, submitted_at as "submittedAt", waiting_since as "waitingSince", offer_until as "offerUntil",
  accepted_at as "acceptedAt", lapsed_at as "lapsedAt", table_number as "tableNumber", checked_in_at as "checkedInAt",
  checked_out_at as "checkedOutAt", created_at as "createdAt"`
const person = row(Person)
const personColumns = sql.fragment`id, application_id as "applicationId", kind, name, email, booth`

export const insertApplication = (
  event: string,
  fields: ApplicationFields & Pick<Application, 'locale' | 'code' | 'origin'>,
) => sql.type(application)`
  insert into vendors_application (event_id, type_id, size_id, state, name, description, website, listed, chairs, draft,
    locale, code, origin)
  values (${event}, ${fields.typeId}, ${fields.sizeId}, 'draft', ${fields.name}, ${fields.description},
    ${fields.website}, ${fields.listed}, ${fields.chairs}, ${JSON.stringify(fields.draft)}::jsonb, ${fields.locale},
    ${fields.code}, ${fields.origin})
  returning ${columns}`

export const updateApplication = (id: string, fields: ApplicationFields) => sql.type(application)`
  update vendors_application set type_id = ${fields.typeId}, size_id = ${fields.sizeId}, name = ${fields.name},
    description = ${fields.description}, website = ${fields.website}, listed = ${fields.listed},
    chairs = ${fields.chairs}, draft = ${JSON.stringify(fields.draft)}::jsonb
  where id = ${id}
  returning ${columns}`

export const updateStep = (before: Application, step: Step) => {
  const { state, reason, sizeId, submittedAt, waitingSince, offerUntil, acceptedAt, lapsedAt, tableNumber } = {
    ...before,
    waitingSince: null,
    ...step,
  }
  return sql.type(application)`
    update vendors_application set state = ${state}, reason = ${reason}, size_id = ${sizeId}, submitted_at = ${submittedAt},
      waiting_since = ${waitingSince}, offer_until = ${offerUntil}, accepted_at = ${acceptedAt},
      lapsed_at = ${lapsedAt}, table_number = ${tableNumber}
    where id = ${before.id}
    returning ${columns}`
}

export const updateTable = (tx: Tx, id: string, number: string | null) =>
  tx
    .one(
      sql.type(
        application,
      )`update vendors_application set table_number = ${number} where id = ${id} returning ${columns}`,
    )
    .catch(onUnique('vendors_application_table_key', tableTaken))

export const updateCheckedIn = (id: string) => sql.type(application)`
  update vendors_application set checked_in_at = now() where id = ${id} and checked_in_at is null returning ${columns}`

export const updateCheckedOut = (id: string) => sql.type(application)`
  update vendors_application set checked_out_at = now()
  where id = ${id} and checked_in_at is not null and checked_out_at is null
  returning ${columns}`

export const selectApplication = (event: string, id: string) =>
  sql.type(application)`select ${columns} from vendors_application where event_id = ${event} and id = ${id}`

export const lockApplication = (event: string, id: string) =>
  sql.type(application)`select ${columns} from vendors_application where event_id = ${event} and id = ${id} for update`

export const selectVendor = (event: string, code: string) => sql.type(person)`
  select ${personColumns} from vendors_person
  where kind = 'vendor' and application_id = (
    select id from vendors_application where event_id = ${event} and code = ${code})`

export const selectAllOfEvent = (event: string) =>
  sql.type(application)`
    select ${columns} from vendors_application where event_id = ${event} and state <> 'draft' order by id`

export const selectApplicationsById = (event: string, ids: readonly string[]) => sql.type(application)`
  select ${columns} from vendors_application
  where event_id = ${event} and id = any(${sql.array([...ids], 'uuid')}) and state <> 'draft'`

export interface Search {
  event: string
  /** In the booth's name, the beginning of a person's name or address, or the table's number. */
  text?: string | undefined
  state?: ApplicationState | undefined
  /** For an answer, or not. */
  waits?: boolean | undefined
  type?: string | undefined
  /** The last id of the page before. */
  after?: string | undefined
  limit: number
}

/** A line of a list. */
export const FoundApplication = Type.Object({
  ...Type.Pick(Application, ['id', 'typeId', 'sizeId', 'state', 'name', 'tableNumber', 'submittedAt', 'offerUntil'])
    .properties,
  checkedInAt: orNull(instant),
  /** Who applied. */
  vendor: Type.String(),
  email: Type.String(),
  /** For an answer: the last word of the conversation is the vendor's. */
  waits: Type.Boolean(),
})
export type FoundApplication = Type.Static<typeof FoundApplication>

const waits = sql.fragment`coalesce((
  select m.side = 'vendor' from vendors_message m where m.application_id = a.id order by m.id desc limit 1), false)`
const foundColumns = sql.fragment`
  a.id, a.type_id as "typeId", a.size_id as "sizeId", a.state, a.name, a.table_number as "tableNumber",
  a.submitted_at as "submittedAt", a.offer_until as "offerUntil", a.checked_in_at as "checkedInAt",
  v.name as vendor, v.email, ${waits} as waits`

export const selectApplications = ({ event, text, state, type, waits: wanted, after, limit }: Search) => sql.type(
  row(FoundApplication),
)`
  select ${foundColumns}
  from vendors_application a join vendors_person v on v.application_id = a.id and v.kind = 'vendor'
  where a.event_id = ${event}
    and (${after ?? null}::uuid is null or a.id > ${after ?? null}::uuid)
    and case when ${state ?? null}::text is null then a.state <> 'draft' else a.state = ${state ?? null} end
    and (${type ?? null}::uuid is null or a.type_id = ${type ?? null}::uuid)
    and (${wanted ?? null}::boolean is null or ${waits} = ${wanted ?? null}::boolean)
    and (${text ?? null}::text is null or strpos(lower(a.name), lower(${text ?? null})) > 0
      or lower(a.table_number) = lower(${text ?? null})
      or exists (select from vendors_person p where p.application_id = a.id
        and (starts_with(lower(p.name), lower(${text ?? null})) or starts_with(lower(p.email), lower(${text ?? null})))))
  order by a.id limit ${limit}`

/** What an address applied for. */
export const selectApplicationsOf = (event: string, email: string) => sql.type(row(FoundApplication))`
  select ${foundColumns}
  from vendors_application a join vendors_person v on v.application_id = a.id and v.kind = 'vendor'
  where v.event_id = ${event} and lower(v.email) = lower(${email})
  order by a.id limit 100`

/**
 * Offers whose time is over, locked; those that somebody else is at are left to them. By their size, so that two processes
 * take stock in one order.
 */
export const lockOverdue = (limit: number) => sql.type(row(Type.Object({ ...Application.properties, eventId: uuid })))`
  select ${columns}, event_id as "eventId" from vendors_application
  where offer_until <= now() order by size_id, offer_until limit ${limit} for update skip locked`

const Offer = row(
  Type.Object({
    event: Type.String(),
    id: uuid,
    name: Type.String(),
    offerUntil: instant,
  }),
)

export const selectOffers = sql.type(Offer)`
  select e.slug as event, a.id, a.name, a.offer_until as "offerUntil"
  from vendors_application a join vendors_event e on e.id = a.event_id
  where a.offer_until is not null order by e.slug, a.offer_until, a.id`

/** Who waits longest for a table of this size, and has let no offer go by. */
export const lockNextWaiting = (size: string) => sql.type(application)`
  select ${columns} from vendors_application
  where size_id = ${size} and state = 'waitlisted' and lapsed_at is null
  order by waiting_since, id limit 1 for update skip locked`

export const selectPeople = (applications: readonly string[]) => sql.type(person)`
  select ${personColumns} from vendors_person where application_id = any(${sql.array([...applications], 'uuid')})
  order by application_id, position`

/** The people behind a table, anew. */
export const replacePeople = async (
  tx: Tx,
  event: string,
  application: string,
  people: readonly Omit<Person, 'id' | 'applicationId'>[],
) => {
  await tx.query(sql.unsafe`delete from vendors_person where application_id = ${application}`)
  await tx
    .query(sql.unsafe`
      insert into vendors_person (event_id, application_id, kind, position, name, email, booth)
      select ${event}, ${application}, p.person ->> 'kind', p.ordinality, p.person ->> 'name', p.person ->> 'email',
        p.person ->> 'booth'
      from jsonb_array_elements(${JSON.stringify(people)}::jsonb) with ordinality as p (person, ordinality)`)
    .catch(onUnique('vendors_person_email_key', personTwice))
  return tx.any(selectPeople([application]))
}

export const selectHistory = (targets: readonly string[]) => sql.type(row(Change))`
  select at, actor, action, before, after from vendors_audit where target = any(${sql.array([...targets], 'uuid')})
  order by id`

/** What there is of a type, at one step. */
export const Figure = Type.Object({
  typeId: uuid,
  state: ApplicationState,
  applications: Type.Integer(),
  shares: Type.Integer(),
  assistants: Type.Integer(),
  chairs: Type.Integer(),
  checkedIn: Type.Integer(),
  /** What is asked for tables, and what was paid for them, in minor units of the event's currency. */
  total: Type.Integer(),
  paid: Type.Integer(),
})

export const selectFigures = (event: string) => sql.type(row(Figure))`
  select a.type_id as "typeId", a.state, count(*)::integer as applications,
    sum(p.shares)::integer as shares, sum(p.assistants)::integer as assistants, sum(a.chairs)::integer as chairs,
    count(a.checked_in_at)::integer as "checkedIn", sum(d.total)::integer as total, sum(e.paid)::integer as paid
  from vendors_application a
    cross join lateral (select count(*) filter (where kind = 'share') as shares,
        count(*) filter (where kind = 'assistant') as assistants
      from vendors_person where application_id = a.id) p
    cross join lateral (select coalesce(sum(quantity * unit_amount), 0) as total
      from vendors_due where order_id = a.id) d
    cross join lateral (select coalesce(sum(amount), 0) as paid from vendors_entry where order_id = a.id) e
  where a.event_id = ${event}
  group by a.type_id, a.state order by a.type_id, a.state`
