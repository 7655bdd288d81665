import { randomInt } from 'node:crypto'
import type { Tx } from '@midsummer/database'
import type Type from 'typebox'
import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'
import { proofRefused } from '../errors.ts'
import { inMinutes, newSecret, sha256 } from '../secret.ts'
import {
  deleteMailed,
  deleteOldProofs,
  deleteProofs,
  insertProof,
  markOther,
  type Proof,
  type Purpose,
  selectProof,
  takeProof,
  tryCode,
  updateCode,
} from './queries.ts'

/** A code of six digits may be tried this often: one chance in 200,000 for who guesses. */
const MOST_TRIES = 5

export interface Wanted {
  user?: string
  email?: string
  data?: object
  minutes: number
}

/** Makes what somebody is to come back with. @returns the secret, which is kept nowhere */
export const makeProof = async (
  tx: Tx,
  purpose: Purpose,
  { user, email, data = {}, minutes }: Wanted,
): Promise<string> => {
  const secret = newSecret()
  const expiresAt = inMinutes(minutes)
  await insertProof(tx, { purpose, hash: sha256(secret), user: user ?? null, email: email ?? null, data, expiresAt })
  return secret
}

/** Exchanges a secret for what was noted with it, once. @throws proofRefused */
export const redeemProof = async (tx: Tx, purpose: Purpose, secret: string): Promise<Proof> => {
  const proof = await tx.maybeOne(takeProof(purpose, sha256(secret)))
  if (!proof) throw proofRefused()
  return proof
}

/** What was noted with a secret, which stays good. @throws proofRefused */
export const readProof = async (tx: Tx, purpose: Purpose, secret: string): Promise<Proof> => {
  const proof = await tx.maybeOne(selectProof(purpose, sha256(secret)))
  if (!proof) throw proofRefused()
  return proof
}

/** Makes the code of a proof; an earlier one is void. @returns six digits */
export const makeCode = async (tx: Tx, id: string): Promise<string> => {
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  await updateCode(tx, id, sha256(id + code))
  return code
}

/** Whether it is the proof's code. The try counts, so the caller commits before it refuses. */
export const isCode = async (tx: Tx, id: string, code: string): Promise<boolean> =>
  (await tx.maybeOne(tryCode(id, sha256(id + code), MOST_TRIES)))?.right === true

/** Nothing that was sent to somebody for this is good any more. */
export const dropProofs = (tx: Tx, user: string, purpose: Purpose) => deleteProofs(tx, user, purpose)

/** No link that was mailed to an address signs in or sets a password any more. */
export const dropLinks = (tx: Tx, email: string) => deleteMailed(tx, email)

/** Of two proofs that are wanted together one was given: the other one knows. */
export const noteOther = (tx: Tx, user: string, purpose: Purpose) => markOther(tx, user, purpose)

/** What was noted with a proof, as it was noted. @throws proofRefused when another version noted it otherwise */
export const noted = <Shape extends TSchema>(shape: Shape, { data }: Proof): Type.Static<Shape> => {
  if (!Value.Check(shape, data)) throw proofRefused()
  return data
}

export const forgetProofs = (tx: Tx) => deleteOldProofs(tx)
