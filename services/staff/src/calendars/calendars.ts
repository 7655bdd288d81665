import type { Tx } from '@midsummer/database'
import { knownEvent } from '@midsummer/service'
import ical from 'ical-generator'
import { calendarUnknown } from '../errors.ts'
import { type Dated, selectDated, selectDepartmentOfKey, selectPersonOfKey } from './queries.ts'

/** How often a program is to look again, in seconds. */
const QUARTER = 15 * 60

/** The shifts of whoever has this key, as iCalendar (RFC 5545). @throws calendarUnknown */
export const personCalendar = async (tx: Tx, key: string): Promise<string> => {
  const owner = await tx.maybeOne(selectPersonOfKey(key))
  if (!owner) throw calendarUnknown()
  const { name } = await knownEvent(tx, owner.event)
  return write(name, await tx.any(selectDated({ person: owner.id })), ({ description }) => description)
}

/** The roster of the department with this key. @throws calendarUnknown */
export const departmentCalendar = async (tx: Tx, key: string): Promise<string> => {
  const owner = await tx.maybeOne(selectDepartmentOfKey(key))
  if (!owner) throw calendarUnknown()
  const { name } = await knownEvent(tx, owner.event)
  const shifts = await tx.any(selectDated({ department: owner.id }))
  return write(`${name}: ${owner.name}`, shifts, ({ people }) => people.join('\n'))
}

const write = (name: string, shifts: readonly Dated[], describe: (shift: Dated) => string): string => {
  const calendar = ical({ name, prodId: { company: 'midsummer', product: 'staff' }, ttl: QUARTER })
  for (const shift of shifts)
    calendar.createEvent({
      id: shift.id,
      start: new Date(shift.startsAt),
      end: new Date(shift.endsAt),
      summary: `${shift.name} (${shift.department})`,
      description: describe(shift),
      location: shift.place,
    })
  return calendar.toString()
}
