import { staffMessages } from '@midsummer/contracts'
import { announce, setAlarm, type Tx } from '@midsummer/database'
import { mailTo } from '../people/mail.ts'
import {
  cancelPlaced,
  forgetReminders,
  markReminded,
  selectPlacedAmong,
  selectPlacedOn,
  selectReminders,
  selectTold,
  type Told,
} from './queries.ts'

/** What somebody is told of a place in a shift. */
type News = 'assigned' | 'declined' | 'removed' | 'moved' | 'cancelled' | 'reminder'

const tell = (tx: Tx, event: string, told: Told, news: News, reason: string): Promise<void> => {
  const { department, shift, place, startsAt, endsAt } = told
  return mailTo(tx, event, told, 'staff.shift', { news, reason, department, shift, place, startsAt, endsAt }, endsAt)
}

/** Writes to whoever is on a shift, or has bid for it; or to those of these assignments. */
export const tellAssigned = async (
  tx: Tx,
  event: string,
  whom: { shift: string } | { ids: readonly string[] },
  news: News,
  reason = '',
): Promise<void> => {
  for (const told of await tx.any(selectTold(event, whom))) await tell(tx, event, told, news, reason)
}

/** Announces where people are now. */
export const announceAssigned = async (tx: Tx, event: string, ids: readonly string[]): Promise<void> => {
  for (const placed of await tx.any(selectPlacedAmong(event, ids))) {
    const { id, state, startsAt, endsAt, personId: person, departmentId: department } = placed
    const assignment = { id, person, department, shift: placed.shiftId, slot: placed.slotId, state, startsAt, endsAt }
    await announce(tx, staffMessages.assignmentChanged, { event, assignment })
  }
}

/** The same for everybody on a shift that was moved. */
export const announceMoved = async (tx: Tx, event: string, shift: string): Promise<void> => {
  const placed = await tx.any(selectPlacedOn([shift]))
  await announceAssigned(
    tx,
    event,
    placed.map(({ id }) => id),
  )
}

/** Nobody is on a shift any more, or bids for it. */
export const cancelAssignments = async (tx: Tx, event: string, shift: string): Promise<void> => {
  const cancelled = await tx.any(cancelPlaced(shift))
  await announceAssigned(
    tx,
    event,
    cancelled.map(({ id }) => id),
  )
}

/** Sets the alarms of those whom nobody has reminded yet. @param anew a shift of which everybody is reminded again */
export const planReminders = async (tx: Tx, event: string, anew?: string): Promise<void> => {
  if (anew) await forgetReminders(tx, anew)
  for (const { at } of await tx.any(selectReminders(event))) await setAlarm(tx, at)
}

/** Reminds everybody whose shift begins soon: each once. */
export const remindDue = async (tx: Tx): Promise<void> => {
  for (const { id, event } of await tx.any(markReminded())) await tellAssigned(tx, event, { ids: [id] }, 'reminder')
}
