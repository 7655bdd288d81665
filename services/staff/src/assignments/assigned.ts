import { setAlarm, type Tx } from '@midsummer/database'
import { mailTo } from '../people/mail.ts'
import { cancelPlaced, forgetReminders, markReminded, selectReminders, selectTold, type Told } from './queries.ts'

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

/** Nobody is on a shift any more, or bids for it. */
export const cancelAssignments = (tx: Tx, shift: string) => cancelPlaced(tx, shift)

/** Sets the alarms of those whom nobody has reminded yet. @param anew a shift of which everybody is reminded again */
export const planReminders = async (tx: Tx, event: string, anew?: string): Promise<void> => {
  if (anew) await forgetReminders(tx, anew)
  for (const { at } of await tx.any(selectReminders(event))) await setAlarm(tx, at)
}

/** Reminds everybody whose shift begins soon: each once. */
export const remindDue = async (tx: Tx): Promise<void> => {
  for (const { id, event } of await tx.any(markReminded())) await tellAssigned(tx, event, { ids: [id] }, 'reminder')
}
