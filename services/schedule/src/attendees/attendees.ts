import { randomBytes } from 'node:crypto'
import type { Tx } from '@midsummer/database'
import { accountOf, addressOf, type Speaker } from '@midsummer/proofs'
import { attendeeUnknown, feedUnknown } from '../errors.ts'
import {
  type Attendee,
  selectAttendee,
  selectByEmail,
  selectByFeed,
  selectFollowers,
  upsertAttendee,
} from './queries.ts'

export { Attendee } from './queries.ts'

const secret = (): string => randomBytes(24).toString('base64url')

/** Who has proven an address, or is signed in, follows the programme by a code from then on. @throws proofMissing, accountUnknown */
export const follow = async (
  tx: Tx,
  event: string,
  {
    user,
    proof,
    ...fields
  }: Pick<Speaker, 'user'> & {
    proof: string | undefined
    name: string
    locale: string
    origin: string
  },
): Promise<Attendee> => {
  const email = await addressOf(tx, event, { user, proof })
  return tx.one(upsertAttendee(event, { ...fields, email, code: secret(), feed: secret() }))
}

/** Who acts, by a code or by being signed in. @throws attendeeUnknown, accountUnknown */
export const attendeeOf = async (tx: Tx, event: string, { user, code }: Speaker): Promise<Attendee> => {
  const known = code ? selectAttendee(event, code) : user && selectByEmail(event, (await accountOf(tx, user)).email)
  const attendee = known && (await tx.maybeOne(known))
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
