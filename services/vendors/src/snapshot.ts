import { vendorsMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { knownEvents } from '@midsummer/service'
import { about, applicationsOfEvent } from './applications/applications.ts'

/** Every application as it stands, and who has come. */
export const snapshot: Snapshot = async (tx) => {
  const all = []
  for (const { id: event } of await knownEvents(tx)) {
    for (const application of await applicationsOfEvent(tx, event)) {
      const data = about(event, application)
      all.push(stated(vendorsMessages.applicationChanged, data))
      if (application.checkedInAt) all.push(stated(vendorsMessages.vendorCheckedIn, data))
    }
  }
  return all
}
