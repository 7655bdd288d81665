import { randomInt } from 'node:crypto'
import { resolve, said } from '@midsummer/access'
import { type Actor, accountsMessages, MODULES, type SessionStanding } from '@midsummer/contracts'
import { announce, type Database, type Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import { attempt } from '../attempts/attempts.ts'
import { deviceUnknown, pairingRefused } from '../errors.ts'
import { decidesFor, type Giver } from '../roles/roles.ts'
import { inMinutes, newSecret, sha256 } from '../secret.ts'
import {
  admit,
  type Device,
  deleteOldPairings,
  deletePairing,
  insertDevice,
  insertPairing,
  markSeen,
  revoke,
  selectByCookie,
  selectDevices,
  selectPairing,
  takePairing,
} from './queries.ts'

export type { Device }

/** What a device may have: to work in a module, and never more. */
export const DEVICE_SCOPES = MODULES.map((module) => `${module}:staff`)

/** Nobody takes one of these for another: no vowels, no 0, 1, O or I. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZ23456789'
/** Eight of them, for ten minutes, of which only who may pair can try any. */
const LENGTH = 8
const GOOD = 10
/**
 * Codes for one network at one convention while one is good: strangers ask for them too, and keep nobody elsewhere from
 * theirs. A hall's devices all ask from one address, each once while it waits.
 */
const MOST = 200
/** A device's use is noted this often, in milliseconds. */
const NOTED = 5 * 60_000

/** @throws tooManyAttempts */
export const mayPair = (database: Database, tenant: string, network: string): Promise<void> =>
  attempt(database, [{ key: `pairing:${tenant}:network:${network}`, most: MOST, minutes: GOOD }])

/** A device asks to be paired. @returns what it shows, and what it comes back with */
export const requestPairing = async (tx: Tx): Promise<{ code: string; secret: string; expiresAt: string }> => {
  await deleteOldPairings(tx)
  const code = Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  const secret = newSecret()
  const expiresAt = inMinutes(GOOD)
  await insertPairing(tx, code, sha256(secret), expiresAt)
  return { code, secret, expiresAt }
}

/** Whoever stands before a device lets it in, with a name and no more than it needs. @throws pairingRefused, eventUnknown */
export const pairDevice = async (
  tx: Tx,
  actor: Actor,
  { code, ...fields }: Pick<Device, 'name' | 'event' | 'scopes'> & { code: string },
): Promise<Device> => {
  if (fields.event !== null) await knownEvent(tx, fields.event)
  const device = await tx.one(insertDevice(fields))
  if (!(await tx.maybeOne(takePairing(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''), device.id))))
    throw pairingRefused()
  await audit(tx, actor, { action: 'device.paired', target: device.id, after: device })
  return device
}

/** @returns the device and what its cookie holds, once it is paired @throws pairingRefused */
export const answerPairing = async (
  tx: Tx,
  secret: string,
  host: string,
): Promise<{ device: Device; token: string } | undefined> => {
  const pairing = await tx.maybeOne(selectPairing(sha256(secret)))
  if (!pairing) throw pairingRefused()
  if (pairing.device === null) return undefined
  const token = newSecret()
  const device = await tx.maybeOne(admit(pairing.device, sha256(token), host))
  await deletePairing(tx, pairing.id)
  if (!device) throw pairingRefused()
  return { device, token }
}

export const listDevices = (tx: Tx) => tx.any(selectDevices)

/** Refused at once, everywhere. @throws deviceUnknown, also for who does not decide for its event */
export const revokeDevice = async (tx: Tx, giver: Giver, id: string): Promise<void> => {
  const device = await tx.maybeOne(revoke(id))
  if (!device || !decidesFor(giver, device.event)) throw deviceUnknown()
  await audit(tx, giver.actor, { action: 'device.revoked', target: id, after: device })
  await announce(tx, accountsMessages.sessionEnded, { sessions: [id] })
}

/** What a device may do: a session without a person. One of an event is nobody elsewhere. */
export const deviceStanding = async (
  tx: Tx,
  hash: string,
  host: string,
  event: string | undefined,
): Promise<SessionStanding | undefined> => {
  const device = await tx.maybeOne(selectByCookie(hash, host))
  if (!device || (device.event !== null && device.event !== event)) return undefined
  const { id, scopes, seenAt } = device
  if (!seenAt || Date.parse(seenAt) < Date.now() - NOTED) await markSeen(tx, id)
  return { kind: 'device', session: id, user: id, ...said(resolve({ scopes })), operator: false }
}
