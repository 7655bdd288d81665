import { instant, orNull } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A text of an event's own; one without subject and body gives way to the default. */
export const Version = Type.Object({
  version: Type.Integer(),
  subject: orNull(Type.String()),
  body: orNull(Type.String()),
  actor: Type.String(),
  createdAt: instant,
})
export type Version = Type.Static<typeof Version>

const version = row(Version)
const Named = Type.Object({ ...Version.properties, name: Type.String(), locale: Type.String() })
const columns = sql.fragment`version, subject, body, actor, created_at as "createdAt"`

export const selectVersions = (event: string, name: string, locale: string) => sql.type(version)`
  select ${columns} from notifications_template
  where event_id = ${event} and name = ${name} and locale = ${locale} order by version desc`

export const selectNewest = (event: string, name: string, locale: string) =>
  sql.type(version)`${selectVersions(event, name, locale)} limit 1`

export const selectAllNewest = (event: string) => sql.type(row(Named))`
  select distinct on (name, locale) name, locale, ${columns} from notifications_template
  where event_id = ${event} order by name, locale, version desc`

/** The next version; of two at once the second fails on the primary key, so the caller holds the event's row. */
export const insertVersion = (
  event: string,
  name: string,
  locale: string,
  text: { subject: string; body: string } | null,
  actor: string,
) => sql.type(version)`
  insert into notifications_template (event_id, name, locale, version, subject, body, actor)
  select ${event}, ${name}, ${locale}, coalesce(max(version), 0) + 1, ${text?.subject ?? null}, ${text?.body ?? null}, ${actor}
  from notifications_template where event_id = ${event} and name = ${name} and locale = ${locale}
  returning ${columns}`

export const lockEvent = (event: string) => sql.type(row(Type.Object({ id: Type.String() })))`
  select id from notifications_event where id = ${event} for update`

const Look = Type.Object({
  accent: Type.String(),
  background: Type.String(),
  logo: orNull(Type.String()),
  contact: orNull(Type.String()),
})
export type Look = Type.Static<typeof Look>

/** Takes what a message tells; one that is older than what is known changes nothing. */
export const upsertLook = (tx: Tx, event: string, { accent, background, logo, contact }: Look, message: string) =>
  tx.query(sql.unsafe`
    insert into notifications_look as known (event_id, accent, background, logo, contact, told_by)
    values (${event}, ${accent}, ${background}, ${logo}, ${contact}, ${message})
    on conflict (event_id) do update set accent = excluded.accent, background = excluded.background,
      logo = excluded.logo, contact = excluded.contact, told_by = excluded.told_by
    where known.told_by < excluded.told_by`)

export const selectLook = (event: string) =>
  sql.type(row(Look))`select accent, background, logo, contact from notifications_look where event_id = ${event}`
