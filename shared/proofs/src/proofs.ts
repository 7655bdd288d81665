import { createHash, randomBytes, randomInt, randomUUID, timingSafeEqual } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, domainOf, type Tx } from '@midsummer/database'
import { knownEvent } from '@midsummer/service'
import { proofMissing, proofTooMany, proofTooManyUnanswered } from './errors.ts'
import {
  confirmProof,
  countProofsOfTheHour,
  countUnansweredOfTheHour,
  deleteOldProofs,
  insertProof,
  lockAddress,
  lockNetwork,
  selectProvenEmail,
  tryProof,
} from './queries.ts'

/** A code of six digits is good for 30 minutes and five tries: one chance in 200,000 for who guesses. */
const CODE_MINUTES = 30
const MOST_ATTEMPTS = 5
const MOST_PER_HOUR = 5
/**
 * Of one network in an hour. A hall full of people behind one address answer theirs, and each answer makes room;
 * who has mail sent to strangers answers none.
 */
const MOST_UNANSWERED = 200
/** A proven address acts for a day: a family, or a second thought, needs no second mail. */
const TOKEN_MINUTES = 24 * 60

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const inMinutes = (minutes: number): string => new Date(Date.now() + minutes * 60_000).toISOString()

/**
 * Sends a code to the address, by message. Answers the same for every address, known or not.
 * @throws eventUnknown, proofTooMany after five in an hour, proofTooManyUnanswered
 */
export const requestProof = async (
  tx: Tx,
  event: string,
  { email, locale, network }: { email: string; locale: string; network: string },
): Promise<{ id: string }> => {
  await knownEvent(tx, event)
  // Of many at once each is counted: every code is five more guesses.
  await lockAddress(tx, event, email)
  const { count } = await countProofsOfTheHour(tx, event, email)
  if (count >= MOST_PER_HOUR) throw proofTooMany()
  await lockNetwork(tx, network)
  const { count: unanswered } = await countUnansweredOfTheHour(tx, network)
  if (unanswered >= MOST_UNANSWERED) throw proofTooManyUnanswered({ retryAfter: 60 })
  await deleteOldProofs(tx)
  const id = randomUUID()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  const until = inMinutes(CODE_MINUTES)
  await insertProof(tx, { id, event, email, network, codeHash: sha256(id + code), expiresAt: until })
  const mail = { id, template: 'proof', to: email, locale, data: { code }, until }
  await announce(tx, mailWanted(domainOf(tx)), { event, mail })
  return { id }
}

/**
 * Exchanges the mailed code for a token that acts for the address. A wrong try is counted, so the caller commits before it refuses.
 * @returns the token, or nothing when the code is wrong, used up or too old
 */
export const answerProof = async (tx: Tx, event: string, id: string, code: string): Promise<string | undefined> => {
  const proof = await tryProof(tx, event, id, MOST_ATTEMPTS)
  if (!proof || !timingSafeEqual(Buffer.from(proof.codeHash), Buffer.from(sha256(id + code)))) return undefined
  const token = randomBytes(32).toString('base64url')
  await confirmProof(tx, id, sha256(token), inMinutes(TOKEN_MINUTES))
  return token
}

/** The address that a token proves. @throws proofMissing */
export const provenEmail = async (tx: Tx, event: string, token: string): Promise<string> => {
  const proof = await selectProvenEmail(tx, event, sha256(token))
  if (!proof) throw proofMissing()
  return proof.email
}
