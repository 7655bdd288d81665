import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const STATES = ['on', 'off', 'dead'] as const
type State = (typeof STATES)[number]

export const Webhook = Type.Object({
  id: uuid,
  url: Type.String(),
  subjects: Type.Array(Type.String()),
  contact: Type.String(),
  state: Type.Unsafe<State>(Type.Enum([...STATES])),
  /** Since when it has taken nothing. */
  failingSince: orNull(instant),
  createdAt: instant,
})
export type Webhook = Type.Static<typeof Webhook>

const webhook = row(Webhook)
const id = row(Type.Object({ id: Type.String() }))
const columns = sql.fragment`
  id, url, subjects, contact, state, failing_since as "failingSince", created_at as "createdAt"`

export const selectWebhooks = (event: string) =>
  sql.type(webhook)`select ${columns} from notifications_webhook where event_id = ${event} order by created_at, id`

export const lockWebhook = (event: string, id: string) => sql.type(webhook)`
  select ${columns} from notifications_webhook where event_id = ${event} and id = ${id} for update`

export const insertWebhook = (
  event: string,
  fields: Pick<Webhook, 'id' | 'url' | 'subjects' | 'contact'> & { secret: string },
) => sql.type(webhook)`
  insert into notifications_webhook (id, event_id, url, subjects, contact, secret)
  values (${fields.id}, ${event}, ${fields.url}, ${sql.array(fields.subjects, 'text')}, ${fields.contact}, ${fields.secret})
  returning ${columns}`

export const updateWebhook = ({ id, url, subjects, contact, state, failingSince }: Webhook) => sql.type(webhook)`
  update notifications_webhook set url = ${url}, subjects = ${sql.array(subjects, 'text')}, contact = ${contact},
    state = ${state}, failing_since = ${failingSince}
  where id = ${id} returning ${columns}`

export const updateSecret = (tx: Tx, id: string, secret: string) =>
  tx.query(sql.unsafe`update notifications_webhook set secret = ${secret} where id = ${id}`)

export const deleteWebhook = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`delete from notifications_webhook where id = ${id}`)

export const markTaking = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`
    update notifications_webhook set failing_since = null where id = ${id} and failing_since is not null`)

/** The first failure after a success is remembered. */
export const markFailing = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`
    update notifications_webhook set failing_since = now() where id = ${id} and failing_since is null`)

/** Gives a program up that has taken nothing for so long; nothing is returned when it was already given up. */
export const markDead = (webhook: string, afterSeconds: number) => sql.type(id)`
  update notifications_webhook set state = 'dead'
  where id = ${webhook} and state = 'on' and failing_since <= now() - make_interval(secs => ${afterSeconds})
  returning id`
