import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** An account with its secrets, still sealed. */
export const AccountRow = Type.Object({
  id: uuid,
  event: uuid,
  provider: Type.String(),
  live: Type.Boolean(),
  key: Type.String(),
  webhookSecret: orNull(Type.String()),
  hint: Type.String(),
  active: Type.Boolean(),
  fault: orNull(Type.String()),
  webhookFault: orNull(Type.String()),
  checkedAt: instant,
})
export type AccountRow = Type.Static<typeof AccountRow>

const account = row(AccountRow)
const columns = sql.fragment`
  id, event_id as event, provider, live, key, webhook_secret as "webhookSecret", hint, active, fault,
  webhook_fault as "webhookFault", checked_at as "checkedAt"`

export const selectAccount = (id: string) => sql.type(account)`select ${columns} from payments_account where id = ${id}`

export const selectAccounts = (event: string) =>
  sql.type(account)`select ${columns} from payments_account where event_id = ${event} order by active desc, id desc`

export const selectAllAccounts = sql.type(account)`select ${columns} from payments_account order by id`

export const selectActive = (event: string) =>
  sql.type(account)`select ${columns} from payments_account where event_id = ${event} and active`

/** The last checkout that an account made; nothing when it made none. */
export const selectLastCheckout = (id: string) => sql.type(row(Type.Object({ checkout: Type.String() })))`
  select checkout_ref as checkout from payments_attempt
  where account_id = ${id} and checkout_ref is not null order by id desc limit 1`

export const newId = sql.type(row(Type.Object({ id: Type.String() })))`select uuidv7() as id`

export const deactivate = (tx: Tx, event: string) =>
  tx.query(sql.unsafe`update payments_account set active = false where event_id = ${event} and active`)

/** The account with its new key, active and without a fault. */
export const upsertAccount = (fields: Pick<AccountRow, 'id' | 'event' | 'provider' | 'live' | 'key' | 'hint'>) =>
  sql.type(account)`
    insert into payments_account (id, event_id, provider, live, key, hint)
    values (${fields.id}, ${fields.event}, ${fields.provider}, ${fields.live}, ${fields.key}, ${fields.hint})
    on conflict (id) do update set key = excluded.key, hint = excluded.hint, active = true, fault = null, checked_at = now()
    returning ${columns}`

export const updateWebhook = (id: string, secret: string | null, fault: string | null) =>
  sql.type(account)`
    update payments_account set webhook_secret = ${secret}, webhook_fault = ${fault} where id = ${id}
    returning ${columns}`

export const updateFault = (tx: Tx, id: string, fault: string | null) =>
  tx.query(sql.unsafe`update payments_account set fault = ${fault}, checked_at = now() where id = ${id}`)

export const updateSealed = (tx: Tx, { id, key, webhookSecret }: AccountRow) =>
  tx.query(sql.unsafe`update payments_account set key = ${key}, webhook_secret = ${webhookSecret} where id = ${id}`)
