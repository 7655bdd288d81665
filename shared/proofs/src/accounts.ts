import type { Tx } from '@midsummer/database'
import { sameCode } from '@midsummer/sales'
import { eventOf } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import { type Account, selectAccount, upsertAccount } from './account-queries.ts'
import { accountUnknown } from './errors.ts'
import { provenEmail } from './proofs.ts'

export type { Account } from './account-queries.ts'

/** What tells whose own things a request is about. */
export interface Speaker {
  /** Whoever is signed in. */
  user: string | undefined
  /** The code of what is somebody's own, sent in `x-code`: it belongs in no address, history or log. */
  code: string | undefined
}

export const speakerOf = ({ actor, headers }: Pick<FastifyRequest, 'actor' | 'headers'>): Speaker => ({
  user: actor.kind === 'person' ? actor.id : undefined,
  code: typeof headers['x-code'] === 'string' ? headers['x-code'] : undefined,
})

/** Whoever asks, by the code in the body of their request, for an order of their own. */
export const ownerOf = ({
  actor,
  body: { code },
}: Pick<FastifyRequest, 'actor'> & { body: { code?: string } }): Speaker => ({
  user: actor.kind === 'person' ? actor.id : undefined,
  code,
})

/** Takes what accounts tells of a member. @returns whether it was news */
export const learnAccount = async (tx: Tx, account: Account, message: string): Promise<boolean> =>
  (await upsertAccount(tx, account, message)) !== null

/** The member who is signed in as this user. @throws accountUnknown while accounts' message is on the way */
export const accountOf = async (tx: Tx, user: string): Promise<Account> => {
  const account = await selectAccount(tx, user)
  if (!account) throw accountUnknown({ retryAfter: 2 })
  return account
}

/** Whether something is the speaker's own: they have its code, or are signed in with its address. @throws accountUnknown */
export const isOwn = async (
  tx: Tx,
  { code, email }: { code: string; email: string | null },
  speaker: Speaker,
): Promise<boolean> => {
  if (speaker.code !== undefined && sameCode(speaker.code, code)) return true
  if (speaker.user === undefined || email === null) return false
  return email.toLowerCase() === (await accountOf(tx, speaker.user)).email.toLowerCase()
}

/**
 * The address that somebody acts for: the one that they show a proof of, also when they are signed in with another; or
 * else the proven one of whoever is signed in.
 * @throws accountUnknown while accounts' message is on the way, proofMissing
 */
export const addressOf = async (
  tx: Tx,
  event: string,
  { user, proof }: { user: string | undefined; proof: string | undefined },
): Promise<string> =>
  proof === undefined && user !== undefined ? (await accountOf(tx, user)).email : provenEmail(tx, event, proof ?? '')

/** The address of who sends something beside a form: a proof of it stands in `x-proof`. @throws accountUnknown, proofMissing */
export const senderOf = (request: FastifyRequest): Promise<string> => {
  const { user } = speakerOf(request)
  const { 'x-proof': proof } = request.headers
  return request.inTenant((tx) =>
    addressOf(tx, eventOf(request), { user, proof: typeof proof === 'string' ? proof : undefined }),
  )
}
