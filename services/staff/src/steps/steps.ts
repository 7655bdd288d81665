import type { Actor } from '@midsummer/contracts'
import { closed } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { actorName, audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { readDepartment } from '../departments/departments.ts'
import { stepByStaff, stepUnknown } from '../errors.ts'
import {
  deleteDone,
  deleteStep,
  insertDone,
  insertStep,
  type OwnStep,
  type Step,
  StepFields,
  selectStep,
  selectSteps,
  selectStepsOf,
  updateStep,
} from './queries.ts'

export { OwnStep, Step } from './queries.ts'

/** A new step; what is left out has its default: the person says that it is done, and everybody is asked. */
export const NewStep = Type.Object(
  { name: StepFields.properties.name, ...Type.Partial(Type.Omit(StepFields, ['name'])).properties },
  closed,
)
export type NewStep = Type.Static<typeof NewStep>

/** Changes of a step; what is left out keeps its value. */
export const StepChanges = Type.Partial(Type.Omit(NewStep, ['departmentId']), {
  ...closed,
  minProperties: 1,
})
export type StepChanges = Type.Static<typeof StepChanges>

const defaults: Omit<StepFields, 'name'> = { departmentId: null, position: 0, description: '', toldBy: 'person' }

/** The steps of becoming part of it, in their order. */
export const listSteps = (tx: Tx, event: string) => tx.any(selectSteps(event))

/** The steps that somebody is asked for, and which are done. */
export const stepsOf = (tx: Tx, event: string, person: string) => tx.any(selectStepsOf(event, person))

/** @throws stepUnknown */
export const readStep = async (tx: Tx, event: string, id: string): Promise<Step> => {
  const step = await tx.maybeOne(selectStep(event, id))
  if (!step) throw stepUnknown()
  return step
}

/** @throws eventUnknown, departmentUnknown */
export const addStep = async (tx: Tx, actor: Actor, event: string, input: NewStep): Promise<Step> => {
  await knownEvent(tx, event)
  const fields = { ...defaults, ...input }
  if (fields.departmentId) await readDepartment(tx, event, fields.departmentId)
  const step = await tx.one(insertStep(event, fields))
  await audit(tx, actor, { action: 'step.added', target: step.id, after: step })
  return step
}

/** @throws stepUnknown */
export const changeStep = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...changes }: StepChanges & { id: string },
): Promise<Step> => {
  const before = await readStep(tx, event, id)
  const after = await tx.one(updateStep({ ...before, ...changes }))
  await audit(tx, actor, { action: 'step.changed', target: id, before, after })
  return after
}

/** Asks nobody for it any more. @throws stepUnknown */
export const removeStep = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await readStep(tx, event, id)
  await deleteStep(tx, id)
  await audit(tx, actor, { action: 'step.removed', target: id, before })
}

/** A person says that a step is done, or not yet. @throws stepUnknown when it is none of theirs, stepByStaff */
export const tellStep = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { step, person, done }: { step: string; person: string; done: boolean },
): Promise<readonly OwnStep[]> => {
  if ((await asked(tx, event, step, person)).toldBy === 'staff') throw stepByStaff()
  await note(tx, actor, step, person, done)
  return stepsOf(tx, event, person)
}

/** Staff say that somebody's step is done, or not yet. @throws stepUnknown when it is none of theirs */
export const noteStep = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { step, person, done }: { step: string; person: string; done: boolean },
): Promise<readonly OwnStep[]> => {
  const { name } = await asked(tx, event, step, person)
  await note(tx, actor, step, person, done)
  await audit(tx, actor, { action: 'person.step', target: person, after: { step: name, done } })
  return stepsOf(tx, event, person)
}

const asked = async (tx: Tx, event: string, step: string, person: string): Promise<OwnStep> => {
  const found = (await stepsOf(tx, event, person)).find(({ id }) => id === step)
  if (!found) throw stepUnknown()
  return found
}

const note = (tx: Tx, actor: Actor, step: string, person: string, done: boolean) =>
  done ? insertDone(tx, step, person, actorName(actor)) : deleteDone(tx, step, person)
