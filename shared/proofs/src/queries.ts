import { uuid } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Proof = Type.Object({
  id: uuid,
  email: Type.String(),
  codeHash: Type.String(),
  attempts: Type.Integer(),
})
const proof = row(Proof)
const count = row(Type.Object({ count: Type.Integer() }))
const email = row(Type.Object({ email: Type.String() }))
const table = (tx: Tx) => sql.identifier([`${domainOf(tx)}_proof`])

export const insertProof = (
  tx: Tx,
  fields: { id: string; event: string; email: string; network: string; codeHash: string; expiresAt: string },
) =>
  tx.query(sql.unsafe`
    insert into ${table(tx)} (id, event_id, email, network, code_hash, expires_at)
    values (${fields.id}, ${fields.event}, ${fields.email}, ${fields.network}, decode(${fields.codeHash}, 'hex'),
      ${fields.expiresAt})`)

/** Waits for others who ask for a code for the same address. */
export const lockAddress = (tx: Tx, event: string, email: string) =>
  tx.query(sql.unsafe`
    select pg_advisory_xact_lock(hashtextextended(${`${domainOf(tx)} proofs ${event} `} || lower(${email}), 0))`)

export const countProofsOfTheHour = (tx: Tx, event: string, email: string) =>
  tx.one(sql.type(count)`
    select count(*)::integer as count from ${table(tx)}
    where event_id = ${event} and lower(email) = lower(${email}) and created_at > now() - interval '1 hour'`)

/** Waits for others who ask this convention from the same network; a lock is the whole database's. */
export const lockNetwork = (tx: Tx, network: string) =>
  tx.query(sql.unsafe`
    select pg_advisory_xact_lock(hashtextextended(current_schema() || ${` ${domainOf(tx)} proofs from ${network}`}, 0))`)

/** Of every event: a mailbox is the same in each. */
export const countUnansweredOfTheHour = (tx: Tx, network: string) =>
  tx.one(sql.type(count)`
    select count(*)::integer as count from ${table(tx)}
    where network = ${network} and created_at > now() - interval '1 hour'`)

/** What is over, and no more counted, is forgotten; a few at a time, and of two who forget at once none waits. */
export const deleteOldProofs = (tx: Tx) =>
  tx.query(sql.unsafe`
    delete from ${table(tx)} where id in (
      select id from ${table(tx)} where expires_at < now() - interval '1 hour' limit 10 for update skip locked)`)

/** The proof, locked and with this attempt counted; nothing when it has expired, was used or was tried too often. */
export const tryProof = (tx: Tx, event: string, id: string, mostAttempts: number) =>
  tx.maybeOne(sql.type(proof)`
  update ${table(tx)} set attempts = attempts + 1
  where id = ${id} and event_id = ${event} and expires_at > now() and token_hash is null and attempts < ${mostAttempts}
  returning id, email, encode(code_hash, 'hex') as "codeHash", attempts`)

export const confirmProof = (tx: Tx, id: string, tokenHash: string, expiresAt: string) =>
  tx.query(sql.unsafe`
    update ${table(tx)} set token_hash = decode(${tokenHash}, 'hex'), network = null, expires_at = ${expiresAt} where id = ${id}`)

export const selectProvenEmail = (tx: Tx, event: string, tokenHash: string) =>
  tx.maybeOne(sql.type(email)`
    select email from ${table(tx)}
    where event_id = ${event} and token_hash = decode(${tokenHash}, 'hex') and expires_at > now()`)

const OfPerson = row(Type.Object({ ...Held, email: Type.String(), createdAt: Type.String() }))

export const selectProofsOf = (tx: Tx, owner: DataOwner) => sql.type(OfPerson)`
  select id, null as "keptFor", email, created_at as "createdAt" from ${table(tx)}
  where ${isTheirs(owner, sql.fragment`email`, sql.fragment`created_at`)} order by id`

export const deleteProofs = (tx: Tx, ids: readonly string[]) =>
  sql.unsafe`delete from ${table(tx)} where id = any(${sql.array([...ids], 'uuid')})`
