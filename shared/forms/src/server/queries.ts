import { Answers, instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { domainOf, onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { Definition } from '../definition.ts'
import { submissionTaken } from './errors.ts'

const Id = uuid
const Instant = instant

export const PublishedForm = Type.Object({
  id: Id,
  key: Type.String(),
  version: Type.Integer(),
  definition: Definition,
})
export type PublishedForm = Type.Static<typeof PublishedForm>

/** The form as it is being edited. */
export const DraftForm = Type.Object({
  id: Id,
  key: Type.String(),
  /** The version that is asked now. */
  published: orNull(Type.Integer()),
  definition: Definition,
})
export type DraftForm = Type.Static<typeof DraftForm>

export const Version = Type.Object({ version: Type.Integer(), at: Instant, actor: Type.String() })

/** A submission with the definition that it answers. */
export const StoredSubmission = Type.Object({
  id: Id,
  form: Type.String(),
  version: Type.Integer(),
  reference: Id,
  answers: Answers,
  /** The moment of each consent. */
  signed: Type.Record(Type.String(), Instant),
  at: Instant,
  definition: Definition,
})
export type StoredSubmission = Type.Static<typeof StoredSubmission>

const published = row(PublishedForm)
const draft = row(DraftForm)
const submission = row(StoredSubmission)

const table = (tx: Tx, name: 'form' | 'form_version' | 'submission' | 'retention') =>
  sql.identifier([`${domainOf(tx)}_${name}`])

export const selectPublished = (tx: Tx, event: string, key: string) =>
  tx.maybeOne(sql.type(published)`
    select f.id, f.key, v.version, v.definition
    from ${table(tx, 'form')} f join ${table(tx, 'form_version')} v on v.form_id = f.id and v.version = f.published
    where f.event_id = ${event} and f.key = ${key}`)

export const selectPublishedKeys = (tx: Tx, event: string) =>
  tx.any(sql.type(row(Type.Object({ key: Type.String() })))`
    select key from ${table(tx, 'form')} where event_id = ${event} and published is not null`)

export const selectVersion = (tx: Tx, event: string, key: string, version: number) =>
  tx.maybeOne(sql.type(published)`
    select f.id, f.key, v.version, v.definition
    from ${table(tx, 'form')} f join ${table(tx, 'form_version')} v on v.form_id = f.id
    where f.event_id = ${event} and f.key = ${key} and v.version = ${version}`)

export const selectVersions = (tx: Tx, event: string, key: string) =>
  tx.any(sql.type(row(Version))`
    select v.version, v.at, v.actor
    from ${table(tx, 'form')} f join ${table(tx, 'form_version')} v on v.form_id = f.id
    where f.event_id = ${event} and f.key = ${key} order by v.version`)

/** Every version of an event's forms: what to erase is a question of each. */
export const selectAllVersions = (tx: Tx, event: string) =>
  tx.any(sql.type(published)`
    select f.id, f.key, v.version, v.definition
    from ${table(tx, 'form')} f join ${table(tx, 'form_version')} v on v.form_id = f.id
    where f.event_id = ${event} order by f.id, v.version`)

export const selectDrafts = (tx: Tx, event: string) =>
  tx.any(sql.type(draft)`
    select id, key, published, draft as definition from ${table(tx, 'form')} where event_id = ${event} order by key`)

export const selectDraft = (tx: Tx, event: string, key: string) =>
  tx.maybeOne(sql.type(draft)`
    select id, key, published, draft as definition from ${table(tx, 'form')} where event_id = ${event} and key = ${key}`)

export const lockDraft = (tx: Tx, event: string, key: string) =>
  tx.maybeOne(sql.type(draft)`
    select id, key, published, draft as definition from ${table(tx, 'form')}
    where event_id = ${event} and key = ${key} for update`)

export const writeDraft = (tx: Tx, event: string, key: string, definition: Definition) =>
  tx.one(sql.type(draft)`
    insert into ${table(tx, 'form')} (event_id, key, draft) values (${event}, ${key}, ${JSON.stringify(definition)}::jsonb)
    on conflict (event_id, key) do update set draft = excluded.draft
    returning id, key, published, draft as definition`)

export const insertVersion = async (tx: Tx, form: DraftForm, version: number, actor: string): Promise<void> => {
  await tx.query(sql.unsafe`
    insert into ${table(tx, 'form_version')} (form_id, version, definition, actor)
    values (${form.id}, ${version}, ${JSON.stringify(form.definition)}::jsonb, ${actor})`)
  await tx.query(sql.unsafe`update ${table(tx, 'form')} set published = ${version} where id = ${form.id}`)
}

export interface NewSubmission {
  form: PublishedForm
  reference: string
  answers: object
  signed: object
  actor: string
}

const Kept = row(Type.Object({ id: Id, at: Instant }))

export const insertSubmission = (tx: Tx, { form, reference, answers, signed, actor }: NewSubmission) =>
  tx
    .one(sql.type(Kept)`
      insert into ${table(tx, 'submission')} (form_id, version, reference, answers, signed, actor)
      values (${form.id}, ${form.version}, ${reference}, ${JSON.stringify(answers)}::jsonb,
        ${JSON.stringify(signed)}::jsonb, ${actor})
      returning id, at`)
    .catch(onUnique(`${domainOf(tx)}_submission_reference`, submissionTaken))

const stored = (tx: Tx) => sql.fragment`
  select s.id, f.key as form, s.version, s.reference, s.answers, s.signed, s.at, v.definition
  from ${table(tx, 'submission')} s
    join ${table(tx, 'form')} f on f.id = s.form_id
    join ${table(tx, 'form_version')} v on v.form_id = s.form_id and v.version = s.version`

export const selectSubmission = (tx: Tx, event: string, id: string) =>
  tx.maybeOne(sql.type(submission)`${stored(tx)} where f.event_id = ${event} and s.id = ${id}`)

export const lockSubmission = (tx: Tx, event: string, id: string) =>
  tx.maybeOne(sql.type(submission)`${stored(tx)} where f.event_id = ${event} and s.id = ${id} for update of s`)

export const selectSubmissionsOf = (tx: Tx, event: string, reference: string) =>
  tx.any(sql.type(submission)`${stored(tx)} where f.event_id = ${event} and s.reference = ${reference} order by s.id`)

export const updateSubmission = (tx: Tx, id: string, answers: object, signed: object) =>
  tx.query(sql.unsafe`
    update ${table(tx, 'submission')}
    set answers = ${JSON.stringify(answers)}::jsonb, signed = ${JSON.stringify(signed)}::jsonb where id = ${id}`)

export const selectSubmissionIds = (tx: Tx, references: readonly string[]) => sql.type(row(Type.Object({ id: Id })))`
  select id from ${table(tx, 'submission')} where reference = any(${sql.array([...references], 'uuid')})`

export const deleteSubmissions = (tx: Tx, ids: readonly string[]) =>
  sql.unsafe`delete from ${table(tx, 'submission')} where id = any(${sql.array([...ids], 'uuid')})`

const EventEnd = Type.Object({ endsAt: orNull(Instant) })

/** From when on an event's answers are kept; nothing while no message has told. */
export const selectEnd = (tx: Tx, event: string) =>
  tx.maybeOne(sql.type(row(EventEnd))`
    select ends_at as "endsAt" from ${table(tx, 'retention')} where event_id = ${event}`)

/** One that an older message tells changes nothing. */
export const upsertEnd = (tx: Tx, event: string, endsAt: string | null, message: string) =>
  tx.query(sql.unsafe`
    insert into ${table(tx, 'retention')} as known (event_id, ends_at, told_by) values (${event}, ${endsAt}, ${message})
    on conflict (event_id) do update set ends_at = excluded.ends_at, told_by = excluded.told_by
    where known.told_by < excluded.told_by`)

const Due = row(Type.Object({ event: Id, endsAt: Instant }))

/** The events whose time to erase has come; those that somebody else works on are left to them. */
export const lockDue = (tx: Tx) =>
  tx.any(sql.type(Due)`
    select event_id as event, ends_at as "endsAt" from ${table(tx, 'retention')}
    where erase_at <= now() and ends_at is not null order by erase_at for update skip locked`)

export const updateEraseAt = (tx: Tx, event: string, at: string | null) =>
  tx.query(sql.unsafe`update ${table(tx, 'retention')} set erase_at = ${at} where event_id = ${event}`)

const Left = row(Type.Object({ id: Id, answers: Answers }))

/** @returns what is left of the submissions that had one of these answers */
export const deleteAnswers = (tx: Tx, form: string, version: number, keys: string[]) =>
  tx.any(sql.type(Left)`
    update ${table(tx, 'submission')}
    set answers = answers - ${sql.array(keys, 'text')}, signed = signed - ${sql.array(keys, 'text')}
    where form_id = ${form} and version = ${version} and jsonb_exists_any(answers, ${sql.array(keys, 'text')})
    returning id, answers`)
