import { orNull } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const PURPOSES = ['sign-up', 'link', 'reset', 'address', 'second-factor', 'passkey'] as const
export type Purpose = (typeof PURPOSES)[number]

export const Proof = Type.Object({
  id: Type.String(),
  user: orNull(Type.String()),
  email: orNull(Type.String()),
  data: Type.Unknown(),
})
export type Proof = Type.Static<typeof Proof>

const proof = row(Proof)
const columns = sql.fragment`id, user_id as "user", email, data`

export interface NewProof {
  purpose: Purpose
  hash: string
  user: string | null
  email: string | null
  data: object
  expiresAt: string
}

export const insertProof = (tx: Tx, { purpose, hash, user, email, data, expiresAt }: NewProof) =>
  tx.query(sql.unsafe`
    insert into public.accounts_proof (purpose, hash, user_id, email, data, expires_at)
    values (${purpose}, decode(${hash}, 'hex'), ${user}, ${email}, ${JSON.stringify(data)}::jsonb, ${expiresAt})`)

export const selectProof = (purpose: Purpose, hash: string) => sql.type(proof)`
  select ${columns} from public.accounts_proof
  where purpose = ${purpose} and hash = decode(${hash}, 'hex') and expires_at > now() for update`

/** Of two at once, one has it. */
export const takeProof = (purpose: Purpose, hash: string) => sql.type(proof)`
  delete from public.accounts_proof where purpose = ${purpose} and hash = decode(${hash}, 'hex') and expires_at > now()
  returning ${columns}`

/** What its code is compared with, and no try left over from a code before. */
export const updateCode = (tx: Tx, id: string, codeHash: string) =>
  tx.query(sql.unsafe`
    update public.accounts_proof set code_hash = decode(${codeHash}, 'hex'), tries = 0 where id = ${id}`)

/** Whether this is the code; the try is counted, and no answer is given beyond the last. */
export const tryCode = (id: string, codeHash: string, most: number) => sql.type(
  row(Type.Object({ right: Type.Boolean() })),
)`
  update public.accounts_proof set tries = tries + 1
  where id = ${id} and code_hash is not null and tries < ${most}
  returning code_hash = decode(${codeHash}, 'hex') as right`

export const deleteProofs = (tx: Tx, user: string, purpose: Purpose) =>
  tx.query(sql.unsafe`delete from public.accounts_proof where user_id = ${user} and purpose = ${purpose}`)

/** Links and resets are asked for by an address alone. */
export const deleteMailed = (tx: Tx, email: string) =>
  tx.query(sql.unsafe`
    delete from public.accounts_proof where purpose in ('link', 'reset') and lower(email) = lower(${email})`)

export const markOther = (tx: Tx, user: string, purpose: Purpose) =>
  tx.query(sql.unsafe`
    update public.accounts_proof set data = data || '{"other": true}' where user_id = ${user} and purpose = ${purpose}`)

export const deleteOldProofs = (tx: Tx) =>
  tx.query(sql.unsafe`delete from public.accounts_proof where expires_at < now()`)
