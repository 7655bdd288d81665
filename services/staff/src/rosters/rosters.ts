import type { TenantRef } from '@midsummer/contracts'
import type { Database, Tx } from '@midsummer/database'
import { type Cell, inChunks, knownEvent } from '@midsummer/service'
import Type from 'typebox'
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

export const ROSTER_TITLES = ['Department', 'Shift', 'Place', 'From', 'Until', 'Person', 'Skill', 'Rules set aside']

/**
 * The rows of the roster: one for everybody on a shift, and one for every place that is still free; in the times of the
 * event's zone. @param department only this one's
 */
export async function* rosterRows(
  database: Database,
  tenant: TenantRef,
  event: string,
  department: string | undefined,
): AsyncGenerator<Cell[]> {
  const { names, clock } = await database.inTenant(tenant, async (tx) => {
    const { timeZone } = await knownEvent(tx, event)
    return {
      names: new Map((await listDepartments(tx, event)).map(({ id, name }) => [id, name])),
      // As the Swedish write it: the order of the digits is the order of time.
      clock: new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeStyle: 'short', timeZone }),
    }
  })
  const shifts = inChunks((page) => database.inTenant(tenant, (tx) => findRoster(tx, { ...page, event, department })))
  for await (const shift of shifts)
    if (!shift.cancelled) yield* rowsOf(shift, names.get(shift.departmentId) ?? '', clock)
}

const rowsOf = (shift: RosterShift, department: string, clock: Intl.DateTimeFormat): Cell[][] => {
  const when = [shift.startsAt, shift.endsAt].map((instant) => clock.format(new Date(instant)))
  return shift.slots.flatMap(({ id, wanted, taken, skill }) => {
    const row = (name: string, lifted = '') => [department, shift.name, shift.place, ...when, name, skill ?? '', lifted]
    const people = shift.people.filter(({ slotId, state }) => slotId === id && state === 'assigned')
    return [
      ...people.map(({ name, lifted }) => row(name, lifted.join(', '))),
      ...Array.from({ length: wanted - taken }, () => row('')),
    ]
  })
}
