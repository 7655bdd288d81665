import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A slot as the public sees it: a record of the moment when it was published. */
export const Entry = Type.Object({
  slot: uuid,
  /** Null for what is no panel. */
  panel: orNull(uuid),
  title: Type.String(),
  abstract: Type.String(),
  people: Type.Array(Type.String()),
  leastAge: Type.Integer(),
  room: Type.Object({ id: uuid, slug: Type.String(), name: Type.String() }),
  track: orNull(Type.Object({ id: uuid, slug: Type.String(), name: Type.String(), colour: Type.String() })),
  startsAt: instant,
  endsAt: instant,
  seats: orNull(Type.Integer()),
})
export type Entry = Type.Static<typeof Entry>

/** What became of a slot between two versions. */
export const Change = Type.Object({
  kind: Type.Enum(['added', 'removed', 'moved', 'changed']),
  before: orNull(Entry),
  after: orNull(Entry),
})
export type Change = Type.Static<typeof Change>

/** A version of the schedule that the public saw from a moment on. */
export const Release = Type.Object({
  id: uuid,
  number: Type.Integer(),
  at: instant,
  actor: Type.String(),
  note: Type.String(),
  grid: Type.Array(Entry),
  changes: Type.Array(Change),
})
export type Release = Type.Static<typeof Release>

/** A version as people read of it: what had changed. */
export const Version = Type.Pick(Release, ['number', 'at', 'note', 'changes'])
export type Version = Type.Static<typeof Version>

const release = row(Release)
const columns = sql.fragment`id, number, at, actor, note, grid, changes`

/** Versions of an event one after the other, until the commit, so that each is compared with the one before it. */
export const lockReleases = (tx: Tx, event: string) =>
  tx.query(sql.unsafe`select pg_advisory_xact_lock(hashtextextended(${`schedule ${event}`}, 0))`)

export const selectLatest = (event: string) => sql.type(release)`
  select ${columns} from schedule_release where event_id = ${event} order by number desc limit 1`

/** The newest first. */
export const selectVersions = (event: string, before: number | undefined, limit: number) => sql.type(row(Version))`
  select number, at, note, changes from schedule_release
  where event_id = ${event} and (${before ?? null}::integer is null or number < ${before ?? null}::integer)
  order by number desc limit ${limit}`

/** One slot of the latest version; nothing when it is not in there. */
export const selectEntry = (event: string, slot: string) => sql.type(row(Type.Object({ entry: Entry })))`
  select entry from (select grid from schedule_release where event_id = ${event} order by number desc limit 1) latest,
    jsonb_array_elements(latest.grid) entry
  where entry ->> 'slot' = ${slot}`

export const insertRelease = (event: string, fields: Omit<Release, 'id' | 'at'>) => sql.type(release)`
  insert into schedule_release (event_id, number, actor, note, grid, changes)
  values (${event}, ${fields.number}, ${fields.actor}, ${fields.note}, ${JSON.stringify(fields.grid)}::jsonb,
    ${JSON.stringify(fields.changes)}::jsonb)
  returning ${columns}`
