import type { Tx } from '@midsummer/database'
import Type from 'typebox'
import { proofRefused } from '../errors.ts'
import { wantMail } from '../mails/mails.ts'
import { dropProofs, makeProof, noted, noteOther, redeemProof } from '../proofs/proofs.ts'
import { endAllSessions } from '../sessions/sessions.ts'
import { type SignInDeps, tellChanged } from '../sign-ins/sign-ins.ts'
import { holdUser, setEmail, type User } from '../users/users.ts'

/** How long a change of address waits for both proofs, in minutes. */
const GOOD = 24 * 60

const Change = Type.Object({
  email: Type.String(),
  /** The other address has been proven. */
  other: Type.Boolean(),
})

/** Has both addresses asked, the present one and the new one; a change begun before is void. */
export const beginAddress = async (
  tx: Tx,
  { secrets, origin }: SignInDeps,
  user: User,
  email: string,
): Promise<void> => {
  await dropProofs(tx, user.id, 'address')
  for (const which of ['old', 'new'] as const) {
    const secret = await makeProof(tx, 'address', { user: user.id, data: { email, other: false }, minutes: GOOD })
    await wantMail(tx, secrets, {
      to: which === 'old' ? user.email : email,
      locale: user.locale,
      template: `address-${which}`,
      said: { link: `${origin}/account/address#${secret}`, email },
    })
  }
}

/**
 * Takes one of the two proofs. With the second the address is the new one, and every other browser is signed out.
 * @returns whether it is
 * @throws proofRefused, addressTaken
 */
export const proveAddress = async (tx: Tx, deps: SignInDeps, secret: string): Promise<{ changed: boolean }> => {
  const proof = await redeemProof(tx, 'address', secret)
  const { email, other } = noted(Change, proof)
  if (!proof.user) throw proofRefused()
  const user = await holdUser(tx, proof.user)
  if (!other) {
    await noteOther(tx, user.id, 'address')
    return { changed: false }
  }
  await setEmail(tx, user, email)
  await endAllSessions(tx, { kind: 'person', id: user.id }, user.id)
  await tellChanged(tx, deps, user)
  return { changed: true }
}
