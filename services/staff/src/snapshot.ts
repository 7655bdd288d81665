import { staffMessages } from '@midsummer/contracts'
import { type Snapshot, stated } from '@midsummer/messages'
import { knownEvents } from '@midsummer/service'
import { toldDepartments } from './departments/departments.ts'

/** Every department, its people and what it owns. */
export const snapshot: Snapshot = async (tx) => {
  const all = []
  for (const { id: event } of await knownEvents(tx))
    for (const department of await toldDepartments(tx, event))
      all.push(stated(staffMessages.departmentChanged, { department }))
  return all
}
