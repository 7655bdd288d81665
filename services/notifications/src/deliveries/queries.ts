import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

const nullableInstant = orNull(instant)
const STATES = ['waiting', 'sending', 'delivered', 'failed'] as const
type State = (typeof STATES)[number]
export const State = Type.Unsafe<State>(Type.Enum([...STATES]))

export const Delivery = Type.Object({
  id: uuid,
  message: uuid,
  subject: Type.String(),
  /** What is posted, to the letter. */
  payload: Type.String(),
  state: State,
  attempts: Type.Integer(),
  reason: orNull(Type.String()),
  dueAt: nullableInstant,
  createdAt: instant,
  endedAt: nullableInstant,
})
export type Delivery = Type.Static<typeof Delivery>

const Taken = Type.Object({
  ...Type.Pick(Delivery, ['id', 'message', 'payload', 'attempts']).properties,
  webhook: uuid,
  event: uuid,
  url: Type.String(),
  contact: Type.String(),
  secret: Type.String(),
})
export type Taken = Type.Static<typeof Taken>

const delivery = row(Delivery)
const one = row(Type.Object({ id: Type.String() }))
const columns = sql.fragment`
  d.id, d.message_id as message, d.subject, d.payload, d.state, d.attempts, d.reason, d.due_at as "dueAt",
  d.created_at as "createdAt", d.ended_at as "endedAt"`

/** One for each program of the event that wants to know; the same message again adds none. */
export const insertDeliveries = (event: string, message: string, subject: string, payload: string) => sql.type(one)`
  insert into notifications_delivery (webhook_id, message_id, subject, payload)
  select id, ${message}, ${subject}, ${payload} from notifications_webhook
  where event_id = ${event} and state = 'on' and ${subject} = any(subjects)
  on conflict on constraint notifications_delivery_message_key do nothing returning id`

/** A program that is on, has something due and has nothing in hand. */
const free = sql.fragment`
  w.state = 'on'
  and exists (select from notifications_delivery d where d.webhook_id = w.id and d.due_at <= now())
  and not exists (
    select from notifications_delivery d where d.webhook_id = w.id and d.state = 'sending' and d.due_at > now())`

export const selectFree = () => sql.type(one)`select w.id from notifications_webhook w where ${free} limit 1`

/**
 * Takes up one delivery of each program that is free, also what somebody took up and was never heard of again: a
 * program that is slow holds up its own, and one hand.
 */
export const takeDeliveries = (most: number, leaseSeconds: number) => sql.type(row(Taken))`
  with program as (
    select w.id, w.event_id, w.url, w.contact, w.secret from notifications_webhook w
    where ${free} order by w.failing_since nulls first limit ${most} for update skip locked)
  update notifications_delivery d set state = 'sending', attempts = d.attempts + 1,
    due_at = now() + make_interval(secs => ${leaseSeconds})
  from program p
  where d.id = (
    select id from notifications_delivery where webhook_id = p.id and due_at <= now() order by due_at, id limit 1)
  returning d.id, d.message_id as message, d.payload, d.attempts, p.id as webhook, p.event_id as event, p.url,
    p.contact, p.secret`

export const endDelivered = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`
    update notifications_delivery set state = 'delivered', due_at = null, reason = null, ended_at = now()
    where id = ${id} and due_at is not null`)

/** Unless somebody else has taken it up since. */
export const endFailed = (tx: Tx, { id, attempts }: Taken, reason: string) =>
  tx.query(sql.unsafe`
    update notifications_delivery set state = 'failed', due_at = null, reason = ${reason}, ended_at = now()
    where id = ${id} and attempts = ${attempts} and state = 'sending'`)

/** Unless somebody else has taken it up since. */
export const putBack = (tx: Tx, { id, attempts }: Taken, dueAt: string, reason: string) =>
  tx.query(sql.unsafe`
    update notifications_delivery set state = 'waiting', due_at = ${dueAt}, reason = ${reason}
    where id = ${id} and attempts = ${attempts} and state = 'sending'`)

/** Takes away what ended long ago, some at a time. */
export const deleteOld = (tx: Tx, days: number) =>
  tx.query(sql.unsafe`
    delete from notifications_delivery where id in (
      select id from notifications_delivery where ended_at < now() - make_interval(days => ${days})
      order by ended_at limit 100 for update skip locked)`)

export interface Search extends Cursor {
  webhook: string
  state: Delivery['state'] | undefined
}

export const selectDeliveries = ({ webhook, state, after, limit }: Search) => sql.type(delivery)`
  select ${columns} from notifications_delivery d
  where d.webhook_id = ${webhook} and (${state ?? null}::text is null or d.state = ${state ?? null})
    and (${after ?? null}::uuid is null or d.id < ${after ?? null}::uuid)
  order by d.id desc limit ${limit}`

export const lockDelivery = (webhook: string, id: string) => sql.type(delivery)`
  select ${columns} from notifications_delivery d where d.webhook_id = ${webhook} and d.id = ${id} for update`

export const retryRow = (id: string) => sql.type(delivery)`
  update notifications_delivery d set state = 'waiting', due_at = now(), attempts = 0, reason = null, ended_at = null
  where d.id = ${id} returning ${columns}`
