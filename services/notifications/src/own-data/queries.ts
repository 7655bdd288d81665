import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Mail = row(
  Type.Object({
    ...Held,
    template: Type.String(),
    locale: Type.String(),
    state: Type.String(),
    createdAt: Type.String(),
  }),
)
const Refused = row(Type.Object({ ...Held, reason: Type.String(), at: Type.String() }))
const Contact = row(Type.Object({ ...Held, url: Type.String() }))

export const selectMailsOf = (owner: DataOwner) => sql.type(Mail)`
  select id, case when state in ('waiting', 'sending') then 'running' end as "keptFor",
    template, locale, state, created_at as "createdAt"
  from notifications_mail where ${isTheirs(owner, sql.fragment`recipient`, sql.fragment`created_at`)} order by id`

export const deleteMails = (ids: readonly string[]) =>
  sql.unsafe`delete from notifications_mail where id = any(${sql.array([...ids], 'uuid')})`

export const selectRefused = (owner: DataOwner) => sql.type(Refused)`
  select address as id, null as "keptFor", reason, at from notifications_refused_address
  where ${isTheirs(owner, sql.fragment`address`, sql.fragment`at`)}`

export const deleteRefused = (addresses: readonly string[]) =>
  sql.unsafe`delete from notifications_refused_address where address = any(${sql.array([...addresses], 'text')})`

/** Whom to tell when an organiser's program is given up. */
export const selectContactsOf = (owner: DataOwner) => sql.type(Contact)`
  select id, 'running' as "keptFor", url from notifications_webhook
  where ${isTheirs(owner, sql.fragment`contact`, sql.fragment`uuid_extract_timestamp(id)`)} order by id`
