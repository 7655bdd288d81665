import type { Database, Tx } from '@midsummer/database'
import type { Secrets } from '@midsummer/service'
import Type from 'typebox'
import { attempt, forgive, type Limit } from '../attempts/attempts.ts'
import type { Browser } from '../browser.ts'
import { proofRefused, signInRefused } from '../errors.ts'
import { type Factor, factorsOf, passes } from '../factors/factors.ts'
import { wantMail } from '../mails/mails.ts'
import type { Hashing } from '../passwords/hashing.ts'
import { dropLinks, dropProofs, isCode, makeCode, makeProof, noted, readProof, redeemProof } from '../proofs/proofs.ts'
import { sha256 } from '../secret.ts'
import { endAllSessions, isKnownBrowser, type Method, type Session, startSession } from '../sessions/sessions.ts'
import { holdUser, readUser, setPassword, type User, userByEmail } from '../users/users.ts'

export interface SignInDeps {
  database: Database
  secrets: Secrets
  hashing: Hashing
  /** Where people sign in: `https://midsummer.example`. */
  origin: string
  /** The same, as the directory spells hosts. */
  platformHost: string
}

/** Somebody is signed in, or has to show a second factor first. */
export type Progress =
  | { signedIn: true; user: User; session: Session; token: string }
  | { signedIn: false; challenge: string; factors: Factor[] }

/** Wrong passwords that are borne in a quarter of an hour, of an account, of a browser that it knows, of a network. */
const MOST = { account: 20, browser: 20, network: 300 }
const QUARTER = 15
/** How long a second factor is waited for, in minutes. */
const GOOD = 10
/** Codes that can be asked for in an hour. */
const CODES = 6
const HOUR = 60

const Challenge = Type.Object({ methods: Type.Array(Type.String()) })

/** One account however its address is spelled; a key of attempts holds no address. */
export const keyOf = (email: string): string => sha256(email.toLowerCase())

/**
 * Tries a password. Who guesses from elsewhere can make an account wait for its password, but not in the browsers where
 * its person has signed in before, and never for a link or a passkey.
 * @throws tooManyAttempts, hashingBusy, signInRefused, which says neither which of the two was wrong nor who is known
 */
export const signInWithPassword = async (
  deps: SignInDeps,
  browser: Browser,
  { email, password }: { email: string; password: string },
): Promise<Progress> => {
  const { database, hashing } = deps
  const { user, known } = await database.shared(async (tx) => {
    const user = await userByEmail(tx, email)
    return { user, known: await isKnownBrowser(tx, user?.id ?? NOBODY, browser) }
  })
  const limits: Limit[] = known
    ? [{ key: `password:browser:${browser.hash}`, most: MOST.browser, minutes: QUARTER }]
    : [
        { key: `password:account:${keyOf(email)}`, most: MOST.account, minutes: QUARTER },
        { key: `password:network:${browser.network}`, most: MOST.network, minutes: QUARTER },
      ]
  await attempt(database, limits)
  if (!(await hashing.verify(user?.password, password)) || !user) throw signInRefused()
  await forgive(database, limits)
  return database.shared(async (tx) => proceed(tx, deps, browser, await readUser(tx, user.id), ['password']))
}

/** No user has it. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Goes on with somebody who has shown this much: to a second factor, if they have one, or in. */
export const proceed = async (
  tx: Tx,
  { platformHost }: SignInDeps,
  browser: Browser,
  user: User,
  methods: Method[],
): Promise<Progress> => {
  const factors = factorsOf(user, methods)
  if (factors.length === 0) {
    const started = await startSession(tx, user.id, methods, browser, { host: platformHost })
    return { signedIn: true, user, ...started }
  }
  const challenge = await makeProof(tx, 'second-factor', {
    user: user.id,
    data: { methods },
    minutes: GOOD,
  })
  return { signedIn: false, challenge, factors }
}

const challenged = async (tx: Tx, challenge: string) => {
  const proof = await readProof(tx, 'second-factor', challenge)
  const { methods } = noted(Challenge, proof)
  const user = await holdUser(tx, proof.user ?? NOBODY)
  return { proof, user, methods }
}

/** Mails the code of a challenge; one sent before is void. @throws proofRefused, tooManyAttempts */
export const mailCode = async ({ database, secrets }: SignInDeps, challenge: string): Promise<void> => {
  const { user, methods } = await database.shared((tx) => challenged(tx, challenge))
  if (!factorsOf(user, methods).includes('mail')) throw proofRefused()
  await attempt(database, [{ key: `code:${user.id}`, most: CODES, minutes: HOUR }])
  await database.shared(async (tx) => {
    const { proof } = await challenged(tx, challenge)
    const code = await makeCode(tx, proof.id)
    await wantMail(tx, secrets, { to: user.email, locale: user.locale, template: 'code', said: { code } })
  })
}

/** Tries a second factor. @throws proofRefused, tooManyAttempts */
export const signInWithFactor = async (
  deps: SignInDeps,
  browser: Browser,
  { challenge, factor, code }: { challenge: string; factor: Factor; code: string },
): Promise<Progress> => {
  const { database, secrets, platformHost } = deps
  const { user, methods } = await database.shared((tx) => challenged(tx, challenge))
  // Whoever has the password may make challenges without end: what is counted is the person's.
  const limits = [{ key: `factor:${user.id}`, most: 10, minutes: QUARTER }]
  await attempt(database, limits)
  const progress = await database.shared(async (tx): Promise<Progress | undefined> => {
    const { proof, user } = await challenged(tx, challenge)
    if (!factorsOf(user, methods).includes(factor)) return undefined
    const right = factor === 'mail' ? await isCode(tx, proof.id, code) : await passes(tx, secrets, user, factor, code)
    if (!right) return undefined
    await redeemProof(tx, 'second-factor', challenge)
    const started = await startSession(tx, user.id, [...methods, factor], browser, { host: platformHost })
    return { signedIn: true, user, ...started }
  })
  if (!progress) throw proofRefused()
  await forgive(database, limits)
  return progress
}

/** Whatever could be signed in with before is void; the person is told. @param but a session that stays */
export const replacePassword = async (
  tx: Tx,
  { secrets, origin }: SignInDeps,
  user: User,
  hash: string,
  but?: string,
) => {
  await setPassword(tx, user, hash)
  await dropProofs(tx, user.id, 'second-factor')
  await dropLinks(tx, user.email)
  await endAllSessions(tx, { kind: 'person', id: user.id }, user.id, but)
  await tellChanged(tx, { secrets, origin }, user)
}

/** Tells a person, by the address from before, that their account is not as it was. */
export const tellChanged = (
  tx: Tx,
  { secrets, origin }: Pick<SignInDeps, 'secrets' | 'origin'>,
  { email, locale }: Pick<User, 'email' | 'locale'>,
): Promise<void> =>
  wantMail(tx, secrets, { to: email, locale, template: 'changed', said: { link: `${origin}/sign-in/reset` } })
