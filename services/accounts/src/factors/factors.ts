import { randomInt } from 'node:crypto'
import type { Tx } from '@midsummer/database'
import type { Secrets } from '@midsummer/service'
import { Secret, TOTP } from 'otpauth'
import { factorMissing, proofRefused } from '../errors.ts'
import { sha256 } from '../secret.ts'
import { setRecoveryCodes, setTotp, takeCodeOnce, takePeriodOnce, type User } from '../users/users.ts'

/** What can be asked for after the first proof. */
export const FACTORS = ['totp', 'recovery', 'mail'] as const
export type Factor = (typeof FACTORS)[number]

const PERIOD = 30
const RECOVERY_CODES = 10
// Without what is misread for another: ten of them are 49 bits.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Whether somebody has shown two factors; a passkey is two in one. */
export const provesTwice = (methods: readonly string[]): boolean =>
  methods.some((method) => method === 'passkey' || FACTORS.some((factor) => factor === method))

/** The factors that are still to be shown, one of them. A mailbox that has proven itself once proves nothing more. */
export const factorsOf = (user: User, methods: readonly string[]): Factor[] => {
  if (methods.includes('passkey')) return []
  const factors: Factor[] = []
  if (user.totp) factors.push('totp')
  if (user.mailFactor && !methods.includes('link')) factors.push('mail')
  if (factors.length > 0 && user.recoveryCodes > 0) factors.push('recovery')
  return factors
}

const totpOf = (secret: Secret, label = ''): TOTP =>
  new TOTP({ issuer: 'Midsummer', label, secret, algorithm: 'SHA1', digits: 6, period: PERIOD })

const ownerOf = ({ id }: User): string => `accounts:totp:${id}`

/** The period of 30 s that a code belongs to, within one to either side of now. */
const periodOf = (secret: string, code: string): number | undefined => {
  const delta = totpOf(Secret.fromBase32(secret)).validate({ token: code, window: 1 })
  return delta === null ? undefined : Math.floor(Date.now() / 1_000 / PERIOD) + delta
}

/** Whether a factor is shown. A code is taken once: who reads it over a shoulder comes too late. */
export const passes = async (
  tx: Tx,
  secrets: Secrets,
  user: User,
  factor: 'totp' | 'recovery',
  code: string,
): Promise<boolean> => {
  if (factor === 'recovery') return takeCodeOnce(tx, user, sha256(code.toLowerCase().replaceAll(/[\s-]/g, '')))
  if (!user.totp) return false
  const period = periodOf(secrets.open(user.totp, ownerOf(user)), code.replaceAll(/\s/g, ''))
  return period !== undefined && (await takePeriodOnce(tx, user, period))
}

/** Begins to set up TOTP; an earlier one is good until the new one's first code was right. */
export const beginTotp = async (tx: Tx, secrets: Secrets, user: User): Promise<{ secret: string; uri: string }> => {
  const secret = new Secret({ size: 20 })
  await setTotp(tx, user, user.totp, secrets.seal(secret.base32, ownerOf(user)))
  return { secret: secret.base32, uri: totpOf(secret, user.email).toString() }
}

/** @returns recovery codes, shown this once. @throws factorMissing, proofRefused */
export const finishTotp = async (tx: Tx, secrets: Secrets, user: User, code: string): Promise<string[]> => {
  if (!user.totpPending) throw factorMissing()
  const period = periodOf(secrets.open(user.totpPending, ownerOf(user)), code.replaceAll(/\s/g, ''))
  if (period === undefined || !(await takePeriodOnce(tx, user, period))) throw proofRefused()
  await setTotp(tx, user, user.totpPending, null)
  return newRecoveryCodes(tx, user)
}

export const endTotp = (tx: Tx, user: User): Promise<void> => setTotp(tx, user, null, null)

/** Replaces the recovery codes. @returns them, shown this once */
export const newRecoveryCodes = async (tx: Tx, user: User): Promise<string[]> => {
  const codes = Array.from({ length: RECOVERY_CODES }, () =>
    Array.from({ length: 10 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(''),
  )
  await setRecoveryCodes(
    tx,
    user,
    codes.map((code) => sha256(code)),
  )
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
}
