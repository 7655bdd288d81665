import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Webhook = Type.Object({
  id: uuid,
  account: uuid,
  checkout: orNull(Type.String()),
  payment: orNull(Type.String()),
  tries: Type.Integer(),
})
export type Webhook = Type.Static<typeof Webhook>

const webhook = row(Webhook)
const columns = sql.fragment`id, account_id as account, checkout_ref as checkout, payment_ref as payment, tries`

interface Told {
  ref: string
  kind: string
  checkout: string | undefined
  payment: string | undefined
}

/** Nothing when it was told before. It is handled at once; should that fail to be noted, after `due_at`. */
export const insertWebhook = (account: string, { ref, kind, checkout, payment }: Told, due: string) => sql.type(
  webhook,
)`
  insert into payments_webhook (account_id, notice_ref, kind, checkout_ref, payment_ref, due_at)
  values (${account}, ${ref}, ${kind}, ${checkout ?? null}, ${payment ?? null}, ${due})
  on conflict on constraint payments_webhook_notice_key do nothing
  returning ${columns}`

/** Put off while they are worked on: no other process takes them. */
export const takeDue = (until: string) => sql.type(webhook)`
  update payments_webhook set tries = tries + 1, due_at = ${until}
  where id in (
    select id from payments_webhook where handled_at is null and due_at <= now() order by due_at limit 50 for update skip locked)
  returning ${columns}`

export const markHandled = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update payments_webhook set handled_at = now(), fault = null where id = ${id}`)

/** A provider repeats itself for days, not for months. */
export const forgetHandled = (tx: Tx) =>
  tx.query(sql.unsafe`delete from payments_webhook where handled_at < now() - interval '90 days'`)

export const putOff = (tx: Tx, id: string, due: string, fault: string) =>
  tx.query(sql.unsafe`update payments_webhook set due_at = ${due}, fault = ${fault} where id = ${id}`)
