import { randomBytes } from 'node:crypto'
import type { Tx } from '@midsummer/database'
import { provenEmail } from '@midsummer/proofs'
import { attendeeUnknown, feedUnknown } from '../errors.ts'
import { type Attendee, selectAttendee, selectByFeed, selectFollowers, upsertAttendee } from './queries.ts'

export { Attendee } from './queries.ts'

const secret = (): string => randomBytes(24).toString('base64url')

/** Who has proven an address follows the programme by a code from then on. @throws proofMissing */
export const follow = async (
  tx: Tx,
  event: string,
  { proof, ...fields }: { proof: string; name: string; locale: string; origin: string },
): Promise<Attendee> => {
  const email = await provenEmail(tx, event, proof)
  return tx.one(upsertAttendee(event, { ...fields, email, code: secret(), feed: secret() }))
}

/** Who acts by a code. @throws attendeeUnknown */
export const attendeeOf = async (tx: Tx, event: string, code: string | undefined): Promise<Attendee> => {
  const attendee = code && (await tx.maybeOne(selectAttendee(event, code)))
  if (!attendee) throw attendeeUnknown()
  return attendee
}

/** Whose calendar this is. @throws feedUnknown */
export const attendeeOfFeed = async (tx: Tx, event: string, feed: string): Promise<Attendee> => {
  const attendee = await tx.maybeOne(selectByFeed(event, feed))
  if (!attendee) throw feedUnknown()
  return attendee
}

/** Whom changes of these panels and slots concern. */
export const followersOf = (tx: Tx, { panels, slots }: { panels: readonly string[]; slots: readonly string[] }) =>
  tx.any(selectFollowers(panels, slots))
