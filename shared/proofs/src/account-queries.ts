import { uuid } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import { Held } from '@midsummer/service'
import Type from 'typebox'

/** A member of the convention, as accounts told it; the address is proven. */
export const Account = Type.Object({
  user: uuid,
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
})
export type Account = Type.Static<typeof Account>

const account = row(Account)
const columns = sql.fragment`user_id as user, email, name, locale`
const table = (tx: Tx) => sql.identifier([`${domainOf(tx)}_account`])

export const selectAccount = (tx: Tx, user: string) =>
  tx.maybeOne(sql.type(account)`select ${columns} from ${table(tx)} where user_id = ${user}`)

/** One row when it was news, none when something newer is known. */
export const upsertAccount = (tx: Tx, { user, email, name, locale }: Account, message: string) =>
  tx.maybeOne(sql.type(account)`
    insert into ${table(tx)} as known (user_id, email, name, locale, told_by)
    values (${user}, ${email}, ${name}, ${locale}, ${message})
    on conflict (user_id) do update set email = excluded.email, name = excluded.name, locale = excluded.locale,
      told_by = excluded.told_by
    where known.told_by < excluded.told_by
    returning ${columns}`)

const held = row(Type.Object({ ...Held, ...Account.properties }))

export const selectAccountHeld = (tx: Tx, user: string) => sql.type(held)`
  select user_id as id, null as "keptFor", ${columns} from ${table(tx)} where user_id = ${user}`

export const deleteAccount = (tx: Tx, user: string) => sql.unsafe`delete from ${table(tx)} where user_id = ${user}`
