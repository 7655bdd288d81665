import type { Tx } from '@midsummer/database'
import { inChunks, knownEvent } from '@midsummer/service'
import writeSheet from 'write-excel-file/node'
import { type Placed, placedOn } from '../assignments/assignments.ts'
import { listDepartments } from '../departments/departments.ts'
import { findShifts, type Shift } from '../shifts/shifts.ts'

const TITLES = ['Department', 'Shift', 'Place', 'From', 'Until', 'Person', 'Skill', 'Rules set aside'] as const

/**
 * The roster as a workbook: a row for everybody on a shift, and one for every place that is still free; in the times of
 * the event's zone. @param department only this one's
 */
export const writeRoster = async (tx: Tx, event: string, department: string | undefined) => {
  const { timeZone } = await knownEvent(tx, event)
  const names = new Map((await listDepartments(tx, event)).map(({ id, name }) => [id, name]))
  const rows: string[][] = []
  for await (const shift of inChunks((page) => findShifts(tx, { ...page, event, department })))
    if (!shift.cancelled) rows.push(...rowsOf(shift, await placedOn(tx, [shift.id]), names, timeZone))
  return writeSheet([TITLES.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows], {
    sheet: 'Roster',
    columns: TITLES.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  })
}

const rowsOf = (
  shift: Shift,
  placed: readonly Placed[],
  departments: ReadonlyMap<string, string>,
  timeZone: string,
): string[][] => {
  // As the Swedish write it: the order of the digits is the order of time.
  const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone })
  const when = [shift.startsAt, shift.endsAt].map((instant) => clock.format(new Date(instant)))
  return shift.slots.flatMap(({ id, wanted, taken, skill }) => {
    const row = (name: string, lifted = '') => [
      ...[departments.get(shift.departmentId) ?? '', shift.name, shift.place, ...when, name, skill ?? '', lifted],
    ]
    const people = placed.filter(({ slotId, state }) => slotId === id && state === 'assigned')
    return [
      ...people.map(({ name, lifted }) => row(name, lifted.join(', '))),
      ...Array.from({ length: wanted - taken }, () => row('')),
    ]
  })
}
