import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { attempt } from '../attempts/attempts.ts'
import type { Browser } from '../browser.ts'
import { proofRefused } from '../errors.ts'
import { wantMail } from '../mails/mails.ts'
import { checkPassword } from '../passwords/passwords.ts'
import { makeProof, noted, readProof, redeemProof } from '../proofs/proofs.ts'
import { startSession } from '../sessions/sessions.ts'
import { createUser, userByEmail } from '../users/users.ts'
import { keyOf, type Progress, proceed, replacePassword, type SignInDeps } from './sign-ins.ts'

/** Mails that one address, and one network, can ask for in an hour. */
const MAILS = { address: 6, network: 300 }
/** How long what is mailed is good, in minutes. */
const GOOD = { signUp: 60, link: 15, reset: 30 }
const HOUR = 60

const SignUp = Type.Object({ locale: Type.String() })

const mayMail = (database: Database, kind: string, email: string, { network }: Browser) =>
  attempt(database, [
    { key: `${kind}:address:${keyOf(email)}`, most: MAILS.address, minutes: HOUR },
    { key: `mail:network:${network}`, most: MAILS.network, minutes: HOUR },
  ])

/**
 * Asks for an account. Whoever asks learns nothing of whether the address has one: the mail says that, to whom it belongs.
 * Name and password come with its proof: who asked may be somebody else than who proves.
 * @throws tooManyAttempts
 */
export const mailSignUp = async (
  { database, secrets, origin }: SignInDeps,
  browser: Browser,
  { email, locale }: { email: string; locale: string },
): Promise<void> => {
  await mayMail(database, 'sign-up', email, browser)
  await database.shared(async (tx) => {
    const secret = await makeProof(tx, 'sign-up', { email, data: { locale }, minutes: GOOD.signUp })
    const said = { link: `${origin}/sign-up/proof#${secret}`, signIn: `${origin}/sign-in` }
    await wantMail(tx, secrets, { to: email, locale, template: 'sign-up', said })
  })
}

/**
 * The address is proven: there is an account now, and its person is signed in.
 * @throws proofRefused, addressTaken, passwordWeak, hashingBusy
 */
export const signUp = async (
  { database, hashing, platformHost }: SignInDeps,
  browser: Browser,
  { token, name, password }: { token: string; name: string; password?: string | undefined },
): Promise<Progress> => {
  const { email } = await database.shared((tx) => readProof(tx, 'sign-up', token))
  if (password !== undefined) checkPassword(password, [email ?? '', name])
  const hash = password === undefined ? null : await hashing.hash(password)
  return database.shared(async (tx) => {
    const proof = await redeemProof(tx, 'sign-up', token)
    const { locale } = noted(SignUp, proof)
    const user = await createUser(tx, { name, locale, password: hash, email: proof.email ?? '' })
    const started = await startSession(tx, user.id, ['link'], browser, { host: platformHost })
    return { signedIn: true, user, ...started }
  })
}

/** Mails a link that signs in, if the address has an account. @throws tooManyAttempts */
export const mailLink = async (
  { database, secrets, origin }: SignInDeps,
  browser: Browser,
  { email, locale }: { email: string; locale: string },
): Promise<void> => {
  await mayMail(database, 'link', email, browser)
  await database.shared(async (tx) => {
    const secret = await makeProof(tx, 'link', { email, minutes: GOOD.link })
    const said = { link: `${origin}/sign-in/link#${secret}` }
    await wantMail(tx, secrets, { to: email, locale, template: 'link', said })
  })
}

/** @throws proofRefused */
export const signInWithLink = (deps: SignInDeps, browser: Browser, secret: string): Promise<Progress> =>
  deps.database.shared(async (tx) => {
    const { email } = await redeemProof(tx, 'link', secret)
    const user = await userByEmail(tx, email ?? '')
    if (!user) throw proofRefused()
    return proceed(tx, deps, browser, user, ['link'])
  })

/** Mails a link to a new password, if the address has an account. @throws tooManyAttempts */
export const mailReset = async (
  { database, secrets, origin }: SignInDeps,
  browser: Browser,
  { email, locale }: { email: string; locale: string },
): Promise<void> => {
  await mayMail(database, 'reset', email, browser)
  await database.shared(async (tx) => {
    const secret = await makeProof(tx, 'reset', { email, minutes: GOOD.reset })
    const said = { link: `${origin}/sign-in/reset#${secret}` }
    await wantMail(tx, secrets, { to: email, locale, template: 'reset', said })
  })
}

/**
 * Sets a new password and signs everybody out; the second factor is asked for as ever.
 * @throws proofRefused, passwordWeak, hashingBusy
 */
export const reset = async (
  deps: SignInDeps,
  browser: Browser,
  { token, password }: { token: string; password: string },
): Promise<Progress> => {
  const { email } = await deps.database.shared((tx) => readProof(tx, 'reset', token))
  checkPassword(password, [email ?? ''])
  const hash = await deps.hashing.hash(password)
  return deps.database.shared(async (tx) => {
    await redeemProof(tx, 'reset', token)
    const user = await userByEmail(tx, email ?? '')
    if (!user) throw proofRefused()
    await replacePassword(tx, deps, user, hash)
    return proceed(tx, deps, browser, user, ['link'])
  })
}
