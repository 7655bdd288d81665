import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import Type from 'typebox'
import type { Browser } from '../browser.ts'
import { passkeyRefused, passkeyUnknown } from '../errors.ts'
import { makeProof, noted, redeemProof } from '../proofs/proofs.ts'
import { type Progress, proceed, type SignInDeps, tellChanged } from '../sign-ins/sign-ins.ts'
import { readUser, type User } from '../users/users.ts'
import { deletePasskey, insertPasskey, markUsed, type Passkey, selectCredential, selectPasskeys } from './queries.ts'

/** How long a browser has for its answer, in minutes. */
const GOOD = 5
const Challenge = Type.Object({ challenge: Type.String() })

/** What a browser is asked, and what it comes back with beside its answer. */
const asked = async <Options extends { challenge: string }>(tx: Tx, options: Options, user?: string) => {
  const { challenge } = options
  return {
    options,
    token: await makeProof(tx, 'passkey', { ...(user && { user }), data: { challenge }, minutes: GOOD }),
  }
}

/** @throws proofRefused */
const expected = async (tx: Tx, token: string, user: string | null) => {
  const proof = await redeemProof(tx, 'passkey', token)
  if (proof.user !== user) throw passkeyRefused()
  return noted(Challenge, proof).challenge
}

export const listPasskeys = (tx: Tx, user: User) => tx.any(selectPasskeys(user.id))

/** Begins to register a passkey that can be found without a name and that its person unlocks: it is two factors in one. */
export const beginPasskey = async (tx: Tx, { platformHost }: SignInDeps, user: User) =>
  asked(
    tx,
    await generateRegistrationOptions({
      rpName: 'Midsummer',
      rpID: platformHost,
      userID: new TextEncoder().encode(user.id),
      userName: user.email,
      userDisplayName: user.name,
      excludeCredentials: (await listPasskeys(tx, user)).map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    }),
    user.id,
  )

/** @throws proofRefused, passkeyRefused */
export const addPasskey = async (
  tx: Tx,
  deps: SignInDeps,
  user: User,
  { token, name, response }: { token: string; name: string; response: RegistrationResponseJSON },
): Promise<Passkey> => {
  const { registrationInfo } = await verifyRegistrationResponse({
    response,
    expectedChallenge: await expected(tx, token, user.id),
    expectedOrigin: deps.origin,
    expectedRPID: deps.platformHost,
    requireUserVerification: true,
  }).catch(refused)
  if (!registrationInfo) throw passkeyRefused()
  const { id, publicKey, counter, transports = [] } = registrationInfo.credential
  const passkey = await tx.one(
    insertPasskey(user.id, { id, name, publicKey: Buffer.from(publicKey).toString('base64'), counter, transports }),
  )
  await audit(tx, { kind: 'person', id: user.id }, { action: 'passkey.added', target: user.id, after: passkey })
  await tellChanged(tx, deps, user)
  return passkey
}

/** @throws passkeyUnknown */
export const removePasskey = async (tx: Tx, deps: SignInDeps, user: User, id: string): Promise<void> => {
  const before = await tx.maybeOne(deletePasskey(user.id, id))
  if (!before) throw passkeyUnknown()
  await audit(tx, { kind: 'person', id: user.id }, { action: 'passkey.removed', target: user.id, before })
  await tellChanged(tx, deps, user)
}

/** Asks for whichever passkey there is: no address is named, so nothing is told of who has one. */
export const askPasskey = async (tx: Tx, { platformHost }: SignInDeps) =>
  asked(tx, await generateAuthenticationOptions({ rpID: platformHost, userVerification: 'required' }))

/** @throws proofRefused, passkeyRefused */
export const signInWithPasskey = (
  deps: SignInDeps,
  browser: Browser,
  { token, response }: { token: string; response: AuthenticationResponseJSON },
): Promise<Progress> =>
  deps.database.shared(async (tx) => {
    const expectedChallenge = await expected(tx, token, null)
    const credential = await tx.maybeOne(selectCredential(response.id))
    if (!credential) throw passkeyRefused()
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin: deps.origin,
      expectedRPID: deps.platformHost,
      requireUserVerification: true,
      credential: {
        id: response.id,
        publicKey: new Uint8Array(Buffer.from(credential.publicKey, 'base64')),
        counter: credential.counter,
      },
    }).catch(refused)
    if (!verified) throw passkeyRefused()
    await markUsed(tx, response.id, authenticationInfo.newCounter)
    return proceed(tx, deps, browser, await readUser(tx, credential.user), ['passkey'])
  })

/** The library says why in a sentence for engineers. */
const refused = (cause: unknown): never => {
  throw Object.assign(passkeyRefused(), { cause })
}
