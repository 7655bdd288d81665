import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const Proof = Type.Object({
  id: Type.String({ format: 'uuid' }),
  email: Type.String(),
  codeHash: Type.String(),
  attempts: Type.Integer(),
})
const proof = row(Proof)

export const insertProof = (
  tx: Tx,
  fields: { id: string; event: string; email: string; codeHash: string; expiresAt: string },
) =>
  tx.query(sql.unsafe`
    insert into register_proof (id, event_id, email, code_hash, expires_at)
    values (${fields.id}, ${fields.event}, ${fields.email}, decode(${fields.codeHash}, 'hex'), ${fields.expiresAt})`)

export const countProofsOfTheHour = (event: string, email: string) =>
  sql.type(row(Type.Object({ count: Type.Integer() })))`
    select count(*)::integer as count from register_proof
    where event_id = ${event} and lower(email) = lower(${email}) and created_at > now() - interval '1 hour'`

/** The proof, locked and with this attempt counted; nothing when it has expired, was used or was tried too often. */
export const tryProof = (event: string, id: string, mostAttempts: number) => sql.type(proof)`
  update register_proof set attempts = attempts + 1
  where id = ${id} and event_id = ${event} and expires_at > now() and token_hash is null and attempts < ${mostAttempts}
  returning id, email, encode(code_hash, 'hex') as "codeHash", attempts`

export const confirmProof = (tx: Tx, id: string, tokenHash: string, expiresAt: string) =>
  tx.query(sql.unsafe`
    update register_proof set token_hash = decode(${tokenHash}, 'hex'), expires_at = ${expiresAt} where id = ${id}`)

export const selectProvenEmail = (event: string, tokenHash: string) =>
  sql.type(row(Type.Object({ email: Type.String() })))`
    select email from register_proof
    where event_id = ${event} and token_hash = decode(${tokenHash}, 'hex') and expires_at > now()`
