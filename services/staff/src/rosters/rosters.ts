import type { Tx } from '@midsummer/database'
import { inChunks, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import writeSheet from 'write-excel-file/node'
import { Placed, placedOn } from '../assignments/assignments.ts'
import { listDepartments } from '../departments/departments.ts'
import { findShifts, Shift } from '../shifts/shifts.ts'

/** A shift with everybody who is on it, or has bid. */
export const RosterShift = Type.Object({ ...Shift.properties, people: Type.Array(Placed) })
export type RosterShift = Type.Static<typeof RosterShift>

/** Shifts in the order of their beginning with their people: a page of them takes two questions, however long it is. */
export const findRoster = async (tx: Tx, search: Parameters<typeof findShifts>[1]): Promise<RosterShift[]> => {
  const shifts = await findShifts(tx, search)
  const placed = await placedOn(
    tx,
    shifts.map(({ id }) => id),
  )
  const people = Map.groupBy(placed, ({ shiftId }) => shiftId)
  return shifts.map((shift) => ({ ...shift, people: people.get(shift.id) ?? [] }))
}

const TITLES = ['Department', 'Shift', 'Place', 'From', 'Until', 'Person', 'Skill', 'Rules set aside'] as const

/**
 * The roster as a workbook: a row for everybody on a shift, and one for every place that is still free; in the times of
 * the event's zone. @param department only this one's
 */
export const writeRoster = async (tx: Tx, event: string, department: string | undefined) => {
  const { timeZone } = await knownEvent(tx, event)
  const names = new Map((await listDepartments(tx, event)).map(({ id, name }) => [id, name]))
  const rows: string[][] = []
  // As the Swedish write it: the order of the digits is the order of time.
  const clock = new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone })
  for await (const shift of inChunks((page) => findRoster(tx, { ...page, event, department })))
    if (!shift.cancelled) rows.push(...rowsOf(shift, names.get(shift.departmentId) ?? '', clock))
  return writeSheet([TITLES.map((value) => ({ value, fontWeight: 'bold' as const })), ...rows], {
    sheet: 'Roster',
    columns: TITLES.map(() => ({ width: 22 })),
    stickyRowsCount: 1,
  })
}

const rowsOf = (shift: RosterShift, department: string, clock: Intl.DateTimeFormat): string[][] => {
  const when = [shift.startsAt, shift.endsAt].map((instant) => clock.format(new Date(instant)))
  return shift.slots.flatMap(({ id, wanted, taken, skill }) => {
    const row = (name: string, lifted = '') => [
      ...[department, shift.name, shift.place, ...when, name, skill ?? '', lifted],
    ]
    const people = shift.people.filter(({ slotId, state }) => slotId === id && state === 'assigned')
    return [
      ...people.map(({ name, lifted }) => row(name, lifted.join(', '))),
      ...Array.from({ length: wanted - taken }, () => row('')),
    ]
  })
}
