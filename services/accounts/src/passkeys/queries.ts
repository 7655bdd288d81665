import { orNull } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Passkey = Type.Object({
  id: Type.String(),
  name: Type.String(),
  createdAt: Type.String(),
  usedAt: orNull(Type.String()),
})
export type Passkey = Type.Static<typeof Passkey>

const passkey = row(Passkey)
const columns = sql.fragment`id, name, created_at as "createdAt", used_at as "usedAt"`

const Credential = row(
  Type.Object({
    user: Type.String(),
    /** base64 */
    publicKey: Type.String(),
    counter: Type.Integer(),
  }),
)

export const insertPasskey = (
  user: string,
  fields: { id: string; name: string; publicKey: string; counter: number; transports: readonly string[] },
) => sql.type(passkey)`
  insert into public.accounts_passkey (id, user_id, name, public_key, counter, transports)
  values (${fields.id}, ${user}, ${fields.name}, decode(${fields.publicKey}, 'base64'), ${fields.counter},
    ${sql.array([...fields.transports], 'text')})
  returning ${columns}`

export const selectPasskeys = (user: string) => sql.type(passkey)`
  select ${columns} from public.accounts_passkey where user_id = ${user} order by created_at, id`

export const selectCredential = (id: string) => sql.type(Credential)`
  select user_id as "user", replace(encode(public_key, 'base64'), chr(10), '') as "publicKey", counter
  from public.accounts_passkey where id = ${id} for update`

export const markUsed = (tx: Tx, id: string, counter: number) =>
  tx.query(sql.unsafe`update public.accounts_passkey set counter = ${counter}, used_at = now() where id = ${id}`)

export const deletePasskey = (user: string, id: string) => sql.type(passkey)`
  delete from public.accounts_passkey where user_id = ${user} and id = ${id} returning ${columns}`
