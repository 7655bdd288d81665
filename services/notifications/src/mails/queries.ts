import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

const nullableInstant = orNull(instant)

const STATES = ['waiting', 'sending', 'sent', 'refused', 'failed', 'bounced', 'expired', 'cancelled'] as const
type State = (typeof STATES)[number]
export const State = Type.Unsafe<State>(Type.Enum([...STATES]))

/** A mail as staff see it: what it said is in none of it. */
export const Mail = Type.Object({
  id: uuid,
  template: Type.String(),
  to: Type.String(),
  locale: Type.String(),
  state: State,
  attempts: Type.Integer(),
  reason: orNull(Type.String()),
  dueAt: nullableInstant,
  until: nullableInstant,
  createdAt: instant,
  endedAt: nullableInstant,
})
export type Mail = Type.Static<typeof Mail>

/** A mail that was taken up, with all that it takes to send it. */
const Taken = Type.Object({
  id: uuid,
  event: uuid,
  template: Type.String(),
  to: Type.String(),
  locale: Type.String(),
  data: Type.Record(Type.String(), Type.Unknown()),
  attempts: Type.Integer(),
  failures: Type.Integer(),
})
export type Taken = Type.Static<typeof Taken>

const mail = row(Mail)
const one = row(Type.Object({ id: Type.String() }))
const columns = sql.fragment`
  id, template, recipient as to, locale, state, attempts, reason, due_at as "dueAt", useful_until as until,
  created_at as "createdAt", ended_at as "endedAt"`

export interface NewMail {
  id: string
  event: string
  template: string
  to: string
  locale: string
  data: Record<string, unknown>
  priority: number
  until: string | undefined
}

/** One row for the first who asks for this mail, nothing for every other. */
export const insertMail = (fields: NewMail) => sql.type(one)`
  insert into notifications_mail (id, event_id, template, recipient, locale, data, priority, useful_until)
  values (${fields.id}, ${fields.event}, ${fields.template}, ${fields.to}, ${fields.locale},
    ${JSON.stringify(fields.data)}::jsonb, ${fields.priority}, ${fields.until ?? null})
  on conflict (id) do nothing returning id`

/** How much is due, in the order in which it should leave. */
export const selectDue = (most: number) => sql.type(row(Type.Object({ priority: Type.Integer() })))`
  select priority from notifications_mail where due_at <= now() order by priority, due_at limit ${most}`

/** Ends what is too late, or goes to an address that refuses mail. */
export const endHopeless = sql.type(row(Type.Object({ state: Type.Enum(['expired', 'refused']) })))`
    update notifications_mail m set state = case when late then 'expired' else 'refused' end, due_at = null,
      ended_at = now(), data = case when late then '{}' else data end, reason = case when late then null else refusal end
    from (
      select d.id, coalesce(d.useful_until <= now(), false) as late, a.reason as refusal
      from notifications_mail d left join notifications_refused_address a on a.address = lower(d.recipient)
      where d.due_at <= now() and (d.useful_until <= now() or a.address is not null)
      for update of d skip locked) hopeless
    where m.id = hopeless.id returning m.state`

/** Takes up mails that are due, also those that somebody took up and was never heard of again. */
export const takeMails = (most: number, leaseSeconds: number) => sql.type(row(Taken))`
  update notifications_mail set state = 'sending', attempts = attempts + 1,
    due_at = now() + make_interval(secs => ${leaseSeconds})
  where id in (
    select id from notifications_mail where due_at <= now() order by priority, due_at limit ${most} for update skip locked)
  returning id, event_id as event, template, recipient as to, locale, data, attempts, failures`

/** Whoever took it up says that it left; true however late it is said, unless it had ended. */
export const endSent = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`
    update notifications_mail set state = 'sent', due_at = null, data = '{}', reason = null, ended_at = now()
    where id = ${id} and due_at is not null`)

/** Ends in failure, unless somebody else has taken it up since. What failed keeps its data, to be tried again by hand. */
export const endFailed = (tx: Tx, { id, attempts }: Taken, state: 'refused' | 'failed', reason: string) =>
  tx.query(sql.unsafe`
    update notifications_mail set state = ${state}, due_at = null, reason = ${reason}, ended_at = now(),
      failures = failures + 1
    where id = ${id} and attempts = ${attempts} and state = 'sending'`)

/** Puts back what did not leave, unless somebody else has taken it up since. */
export const putBack = (tx: Tx, { id, attempts, failures }: Taken, dueAt: string, reason: string) =>
  tx.query(sql.unsafe`
    update notifications_mail set state = 'waiting', due_at = ${dueAt}, reason = ${reason}, failures = ${failures}
    where id = ${id} and attempts = ${attempts} and state = 'sending'`)

/** Takes away what ended long ago, some at a time: whom somebody wrote to is not kept for ever. */
export const deleteOld = (tx: Tx, days: number) =>
  tx.query(sql.unsafe`
    delete from notifications_mail where id in (
      select id from notifications_mail where ended_at < now() - make_interval(days => ${days})
      order by ended_at limit 100 for update skip locked)`)

export interface Search extends Cursor {
  event: string
  state: Mail['state'] | undefined
  /** An address, in whatever case. */
  to: string | undefined
}

export const selectMails = ({ event, state, to, after, limit }: Search) => sql.type(mail)`
  select ${columns} from notifications_mail
  where event_id = ${event} and (${state ?? null}::text is null or state = ${state ?? null})
    and (${to ?? null}::text is null or lower(recipient) = lower(${to ?? null}))
    and (${after ?? null}::uuid is null or (created_at, id) <
      (select created_at, id from notifications_mail where event_id = ${event} and id = ${after ?? null}::uuid))
  order by created_at desc, id desc limit ${limit}`

export const lockMail = (event: string, id: string) =>
  sql.type(mail)`select ${columns} from notifications_mail where event_id = ${event} and id = ${id} for update`

export const cancelRow = (id: string) => sql.type(mail)`
  update notifications_mail set state = 'cancelled', due_at = null, data = '{}', ended_at = now()
  where id = ${id} returning ${columns}`

export const retryRow = (id: string) => sql.type(mail)`
  update notifications_mail set state = 'waiting', due_at = now(), reason = null, failures = 0, ended_at = null
  where id = ${id} returning ${columns}`

/** The mail that a bounce speaks of, if it went to this address. */
export const bounceRow = (id: string, address: string, reason: string) => sql.type(one)`
  update notifications_mail set state = 'bounced', reason = ${reason}
  where id = ${id} and lower(recipient) = lower(${address}) and state = 'sent' returning id`
