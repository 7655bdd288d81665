import { scheduleMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { knownEvents } from '@midsummer/service'
import { checkedIn } from './panels/steps.ts'
import { latestRelease } from './releases/releases.ts'

/** The version that the public of every event sees, and who of its panelists is there. */
export const snapshot: Snapshot = async (tx) => {
  const all = []
  for (const { id: event } of await knownEvents(tx)) {
    const release = await latestRelease(tx, event)
    if (release) {
      const { id, number } = release
      all.push(stated(scheduleMessages.releasePublished, { event, release: { id, number } }))
    }
    for (const { id, panelId: panel } of await checkedIn(tx, event))
      all.push(stated(scheduleMessages.panelistCheckedIn, { event, panelist: { id, panel } }))
  }
  return all
}
