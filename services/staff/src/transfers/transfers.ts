import type { Actor } from '@midsummer/contracts'
import { onUnique, type Tx } from '@midsummer/database'
import { audit, inputInvalid } from '@midsummer/service'
import { readDepartment } from '../departments/departments.ts'
import { memberUnknown, transferDecided, transferOnce, transferUnknown } from '../errors.ts'
import { membershipIn, removeMember, setMember } from '../members/members.ts'
import { mailTo } from '../people/mail.ts'
import { readPerson } from '../people/people.ts'
import type { Role } from '../shapes.ts'
import {
  insertTransfer,
  lockTransfer,
  selectTransfer,
  selectTransfers,
  selectTransfersOf,
  type Transfer,
  type TransferSearch,
  updateTransfer,
} from './queries.ts'

export { Transfer, TransferState } from './queries.ts'

export const findTransfers = (tx: Tx, search: TransferSearch) => tx.any(selectTransfers(search))

/** What somebody has asked for, oldest first. */
export const transfersOf = (tx: Tx, person: string) => tx.any(selectTransfersOf(person))

/** @throws transferUnknown */
export const readTransfer = async (tx: Tx, event: string, id: string): Promise<Transfer> => {
  const transfer = await tx.maybeOne(selectTransfer(event, id))
  if (!transfer) throw transferUnknown()
  return transfer
}

/**
 * Somebody asks to go from one of their departments to another.
 * @throws departmentUnknown, memberUnknown when they are not in the first, inputInvalid when they are in the other, transferOnce
 */
export const askTransfer = async (
  tx: Tx,
  event: string,
  person: string,
  { from, to, wish }: { from: string; to: string; wish: string },
): Promise<Transfer> => {
  await readDepartment(tx, event, to)
  if (!(await membershipIn(tx, from, person))) throw memberUnknown()
  if (await membershipIn(tx, to, person))
    throw inputInvalid({ errors: [{ at: 'body/to', message: 'is a department that you are in' }] })
  const { id } = await tx
    .one(insertTransfer(event, { personId: person, fromId: from, toId: to, wish }))
    .catch(onUnique('staff_transfer_once', transferOnce))
  return readTransfer(tx, event, id)
}

/** What somebody becomes in their new department: whoever leads is chosen there anew. */
export const roleBrought = async (tx: Tx, { fromId, personId }: Transfer): Promise<Role> => {
  const role = (await membershipIn(tx, fromId, personId))?.role ?? 'volunteer'
  return role === 'volunteer' ? 'volunteer' : 'staff'
}

/** Lets somebody go to the other department, or not; they are told. @throws transferUnknown, transferDecided */
export const decideTransfer = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, state, reason }: { id: string; state: 'accepted' | 'refused'; reason: string },
): Promise<Transfer> => {
  const before = await undecided(tx, event, id)
  const { personId: person, fromId, toId } = before
  if (state === 'accepted') {
    await setMember(tx, actor, event, { department: toId, person, role: await roleBrought(tx, before) })
    if (await membershipIn(tx, fromId, person)) await removeMember(tx, actor, event, { department: fromId, person })
  }
  await tx.one(updateTransfer(id, state, reason))
  await audit(tx, actor, { action: `transfer.${state}`, target: person, before, after: { state, reason } })
  const { name: department } = await readDepartment(tx, event, toId)
  await mailTo(tx, event, await readPerson(tx, event, person), 'staff.transfer', { department, state, reason })
  return readTransfer(tx, event, id)
}

/** @throws transferUnknown when it is another's, transferDecided */
export const withdrawTransfer = async (tx: Tx, event: string, person: string, id: string): Promise<Transfer> => {
  if ((await readTransfer(tx, event, id)).personId !== person) throw transferUnknown()
  await undecided(tx, event, id)
  await tx.one(updateTransfer(id, 'withdrawn', ''))
  return readTransfer(tx, event, id)
}

const undecided = async (tx: Tx, event: string, id: string): Promise<Transfer> => {
  const transfer = await tx.maybeOne(lockTransfer(event, id))
  if (!transfer) throw transferUnknown()
  if (transfer.state !== 'asked') throw transferDecided()
  return transfer
}
