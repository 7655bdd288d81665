import type { Tx } from '@midsummer/database'
import Type from 'typebox'
import { Application, applicationsOf } from '../applications/applications.ts'
import { Placed, placedOf, shiftsFor } from '../assignments/assignments.ts'
import { Hours, Worked, workOf } from '../hours/hours.ts'
import { Member, membershipsOf } from '../members/members.ts'
import { Person } from '../people/people.ts'
import { Earned, earnedBy } from '../rewards/rewards.ts'
import { Refusal, Slot } from '../shapes.ts'
import { readShift, Shift } from '../shifts/shifts.ts'
import { OwnStep, stepsOf } from '../steps/steps.ts'
import { Transfer, transfersOf } from '../transfers/transfers.ts'

const ShiftHead = Type.Pick(Shift, ['name', 'place', 'description'])

/** A person's own page. */
export const Me = Type.Object({
  person: Type.Omit(Person, ['origin']),
  memberships: Type.Array(Member),
  applications: Type.Array(Application),
  transfers: Type.Array(Transfer),
  steps: Type.Array(OwnStep),
  /** Where they are, or have bid to be, earliest first. */
  assignments: Type.Array(Type.Object({ ...Placed.properties, shift: ShiftHead })),
  times: Type.Array(Worked),
  total: Hours,
  rewards: Type.Array(Earned),
})

/** A shift that somebody could take; of each slot why not, the weightiest reason first. */
export const OpenShift = Type.Object({
  ...Type.Omit(Shift, ['slots', 'templateId', 'cancelled']).properties,
  slots: Type.Array(Type.Object({ ...Slot.properties, refusals: Type.Array(Refusal) })),
})

export const ownPage = async (
  tx: Tx,
  event: string,
  { origin: _, ...person }: Person,
): Promise<Type.Static<typeof Me>> => {
  const assignments = []
  for (const placed of await placedOf(tx, person.id)) {
    const { name, place, description } = await readShift(tx, event, placed.shiftId)
    assignments.push({ ...placed, shift: { name, place, description } })
  }
  return {
    person,
    memberships: [...(await membershipsOf(tx, person.id))],
    applications: [...(await applicationsOf(tx, person.id))],
    transfers: [...(await transfersOf(tx, person.id))],
    steps: [...(await stepsOf(tx, event, person.id))],
    assignments,
    ...(await workOf(tx, event, person.id)),
    rewards: [...(await earnedBy(tx, person.id))],
  }
}

export const openShifts = async (tx: Tx, event: string, person: Person): Promise<Type.Static<typeof OpenShift>[]> =>
  (await shiftsFor(tx, event, person)).map(({ shift: { slots, templateId, cancelled, ...shift }, refusals }) => ({
    ...shift,
    slots: slots.map((slot) => ({ ...slot, refusals: refusals.get(slot.id) ?? [] })),
  }))
