import type { Actor } from '@midsummer/contracts'
import { closed } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { readDepartment } from '../departments/departments.ts'
import { openingUnknown } from '../errors.ts'
import { insertOpening, type Opening, OpeningFields, selectOpening, selectOpenings, updateOpening } from './queries.ts'

export { Opening } from './queries.ts'

/** A new position; what is left out has its default: one volunteer, without an end. */
export const NewOpening = Type.Object(
  {
    ...Type.Pick(OpeningFields, ['departmentId', 'name']).properties,
    ...Type.Partial(Type.Omit(OpeningFields, ['departmentId', 'name'])).properties,
  },
  closed,
)
export type NewOpening = Type.Static<typeof NewOpening>

/** Changes of a position; what is left out keeps its value. */
export const OpeningChanges = Type.Partial(Type.Omit(NewOpening, ['departmentId']), { ...closed, minProperties: 1 })
export type OpeningChanges = Type.Static<typeof OpeningChanges>

const defaults: Omit<OpeningFields, 'departmentId' | 'name'> = {
  description: '',
  role: 'volunteer',
  wanted: 1,
  closesAt: null,
  closed: false,
}

/** Whether somebody may still apply for it. */
export const isOpen = ({ closed, closesAt, accepted, wanted }: Opening, now: number): boolean =>
  !closed && (closesAt === null || now < Date.parse(closesAt)) && accepted < wanted

export const listOpenings = (tx: Tx, event: string) => tx.any(selectOpenings(event))

/** @throws openingUnknown */
export const readOpening = async (tx: Tx, event: string, id: string): Promise<Opening> => {
  const opening = await tx.maybeOne(selectOpening(event, id))
  if (!opening) throw openingUnknown()
  return opening
}

/** @throws departmentUnknown */
export const addOpening = async (tx: Tx, actor: Actor, event: string, input: NewOpening): Promise<Opening> => {
  await readDepartment(tx, event, input.departmentId)
  const { id } = await tx.one(insertOpening(event, { ...defaults, ...input }))
  const opening = await readOpening(tx, event, id)
  await audit(tx, actor, { action: 'opening.added', target: id, after: opening })
  return opening
}

/** @throws openingUnknown */
export const changeOpening = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...changes }: OpeningChanges & { id: string },
): Promise<Opening> => {
  const before = await readOpening(tx, event, id)
  await tx.one(updateOpening({ ...before, ...changes }))
  const after = await readOpening(tx, event, id)
  await audit(tx, actor, { action: 'opening.changed', target: id, before, after })
  return after
}
