import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { userUnknown } from '../errors.ts'
import { endAllSessions } from '../sessions/sessions.ts'
import {
  deleteUser,
  insertUser,
  lockUser,
  type NewUser,
  selectUser,
  selectUserByEmail,
  takePeriod,
  takeRecoveryCode,
  type User,
  updateEmail,
  updateMailFactor,
  updatePassword,
  updateRecoveryCodes,
  updateStaff,
  updateTotp,
  updateUser,
} from './queries.ts'

export type { NewUser, User }

const self = ({ id }: User): Actor => ({ kind: 'person', id })
/** What an audit may show: nothing secret. */
const shown = ({ email, name, locale, staff }: User) => ({ email, name, locale, staff })

/** @throws addressTaken */
export const createUser = async (tx: Tx, fields: NewUser, actor?: Actor): Promise<User> => {
  const user = await insertUser(tx, fields)
  await audit(tx, actor ?? self(user), { action: 'user.created', target: user.id, after: shown(user) })
  return user
}

/** @throws userUnknown */
export const readUser = async (tx: Tx, id: string): Promise<User> => {
  const user = await tx.maybeOne(selectUser(id))
  if (!user) throw userUnknown()
  return user
}

export const findUser = async (tx: Tx, id: string): Promise<User | undefined> =>
  (await tx.maybeOne(selectUser(id))) ?? undefined

/** Until the transaction ends nobody else changes them. @throws userUnknown */
export const holdUser = async (tx: Tx, id: string): Promise<User> => {
  const user = await tx.maybeOne(lockUser(id))
  if (!user) throw userUnknown()
  return user
}

export const userByEmail = async (tx: Tx, email: string): Promise<User | undefined> =>
  (await tx.maybeOne(selectUserByEmail(email))) ?? undefined

export const changeProfile = async (tx: Tx, before: User, fields: Pick<NewUser, 'name' | 'locale'>): Promise<User> => {
  const after = await tx.one(updateUser(before.id, fields))
  await audit(tx, self(before), {
    action: 'user.changed',
    target: before.id,
    before: shown(before),
    after: shown(after),
  })
  return after
}

/** @param hash a PHC string */
export const setPassword = async (tx: Tx, user: User, hash: string): Promise<void> => {
  await tx.one(updatePassword(user.id, hash))
  await audit(tx, self(user), { action: 'user.password', target: user.id })
}

/** @throws addressTaken */
export const setEmail = async (tx: Tx, before: User, email: string): Promise<User> => {
  const after = await updateEmail(tx, before.id, email)
  await audit(tx, self(before), {
    action: 'user.address',
    target: before.id,
    before: shown(before),
    after: shown(after),
  })
  return after
}

/** Takes an account away, with all that is its own; what was done by it stays in the audit. */
export const removeUser = async (tx: Tx, user: User): Promise<void> => {
  await deleteUser(tx, user.id)
  await audit(tx, self(user), { action: 'user.removed', target: user.id })
}

/** Who runs the platform. Whoever does no more is signed out everywhere: nothing of it stays open. @throws userUnknown */
export const setStaff = async (tx: Tx, actor: Actor, email: string, staff: boolean): Promise<User> => {
  const before = await userByEmail(tx, email)
  if (!before) throw userUnknown({ detail: email })
  const after = await tx.one(updateStaff(before.id, staff))
  if (!staff) await endAllSessions(tx, actor, before.id)
  await audit(tx, actor, { action: 'user.staff', target: before.id, before: shown(before), after: shown(after) })
  return after
}

/** Sets what the second factors are; all of it is sealed or hashed. */
export const setTotp = async (tx: Tx, user: User, totp: string | null, pending: string | null): Promise<void> => {
  await tx.one(updateTotp(user.id, { totp, pending }))
  if (totp !== user.totp) {
    await audit(tx, self(user), { action: totp ? 'user.totp.on' : 'user.totp.off', target: user.id })
  }
}

export const setMailFactor = async (tx: Tx, user: User, on: boolean): Promise<void> => {
  await tx.one(updateMailFactor(user.id, on))
  await audit(tx, self(user), { action: on ? 'user.mail-factor.on' : 'user.mail-factor.off', target: user.id })
}

/** @param hashes SHA-256 of each, hexadecimal */
export const setRecoveryCodes = async (tx: Tx, user: User, hashes: readonly string[]): Promise<void> => {
  await tx.one(updateRecoveryCodes(user.id, hashes))
  await audit(tx, self(user), { action: 'user.recovery-codes', target: user.id })
}

/** Whether a period of TOTP was not taken before; it is now. */
export const takePeriodOnce = async (tx: Tx, { id }: User, period: number): Promise<boolean> =>
  (await tx.maybeOne(takePeriod(id, period))) !== null

/** Whether it is a recovery code that is left; it is none now. @param hash SHA-256, hexadecimal */
export const takeCodeOnce = async (tx: Tx, user: User, hash: string): Promise<boolean> => {
  if (!(await tx.maybeOne(takeRecoveryCode(user.id, hash)))) return false
  await audit(tx, self(user), { action: 'user.recovery-code.used', target: user.id })
  return true
}
