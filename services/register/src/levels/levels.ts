import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { levelBelowTaken, levelUnknown, windowBackwards } from '../errors.ts'
import {
  insertLevel,
  Level,
  type LevelFields,
  lockLevel,
  returnPlace,
  selectLevel,
  selectLevels,
  takePlace,
  updateLevel,
  Visibility,
} from './queries.ts'

const instant = Type.Union([Type.String({ format: 'date-time' }), Type.Null()])

const fields = {
  slug: Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 }),
  name: Type.String({ minLength: 1, maxLength: 80 }),
}
const optionalFields = {
  description: Type.Optional(Type.String({ maxLength: 2000 })),
  price: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
  opensAt: Type.Optional(instant),
  closesAt: Type.Optional(instant),
  capacity: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 1_000_000 }), Type.Null()])),
  visibility: Type.Optional(Visibility),
  position: Type.Optional(Type.Integer({ minimum: 0, maximum: 10_000 })),
}

/** A new level; what is left out has its default: free, unlimited, always on sale, seen by all. */
export const NewLevel = Type.Object({ ...fields, ...optionalFields }, { additionalProperties: false })
export type NewLevel = Type.Static<typeof NewLevel>

/** Changes of a level; what is left out keeps its value. */
export const LevelChanges = Type.Partial(NewLevel, { additionalProperties: false, minProperties: 1 })
export type LevelChanges = Type.Static<typeof LevelChanges>

/** A level as an attendee sees it: whether it can be had now, and how many places are left (null for no limit). */
export const OfferedLevel = Type.Object({
  ...Type.Pick(Level, ['id', 'slug', 'name', 'description', 'price', 'opensAt', 'closesAt']).properties,
  onSale: Type.Boolean(),
  left: Type.Union([Type.Integer(), Type.Null()]),
})
export type OfferedLevel = Type.Static<typeof OfferedLevel>

const defaults = {
  description: '',
  price: 0,
  opensAt: null,
  closesAt: null,
  capacity: null,
  visibility: 'public',
  position: 0,
} as const

/** Whether the level's window of sale is open at an instant (milliseconds since 1970). */
export const onSale = (level: Pick<Level, 'opensAt' | 'closesAt' | 'visibility'>, now: number): boolean =>
  level.visibility !== 'closed' &&
  (level.opensAt === null || Date.parse(level.opensAt) <= now) &&
  (level.closesAt === null || now < Date.parse(level.closesAt))

export const offered = ({ taken, visibility, position, capacity, ...level }: Level, now: number): OfferedLevel => ({
  ...level,
  onSale: onSale({ ...level, visibility }, now),
  left: capacity === null ? null : Math.max(capacity - taken, 0),
})

export const listLevels = (tx: Tx, event: string) => tx.any(selectLevels(event))

/** The level as it is offered at this moment, or nothing. */
export const levelById = async (tx: Tx, event: string, id: string): Promise<OfferedLevel | undefined> => {
  const level = await tx.maybeOne(selectLevel(event, id))
  return level ? offered(level, Date.now()) : undefined
}

/** Takes a place; false when none is left. Belongs at the end of a transaction, see `takePlace`. */
export const reservePlace = async (tx: Tx, id: string): Promise<boolean> => (await tx.maybeOne(takePlace(id))) !== null

export const releasePlace = (tx: Tx, id: string) => tx.one(returnPlace(id))

/** @throws windowBackwards, levelTaken */
export const addLevel = async (tx: Tx, actor: Actor, event: string, input: NewLevel): Promise<Level> => {
  const fields = inOrder({ ...defaults, ...input })
  const level = await insertLevel(tx, event, fields)
  await audit(tx, actor, { action: 'level.added', target: level.id, after: level })
  return level
}

/** @throws levelUnknown, windowBackwards, levelTaken, levelBelowTaken */
export const changeLevel = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: LevelChanges,
): Promise<Level> => {
  const before = await tx.maybeOne(lockLevel(event, id))
  if (!before) throw levelUnknown()
  const fields = inOrder({ ...before, ...changes })
  if (fields.capacity !== null && fields.capacity < before.taken) {
    throw levelBelowTaken({ errors: [{ at: 'body/capacity', message: `${before.taken} places are taken` }] })
  }
  const level = await updateLevel(tx, id, fields)
  await audit(tx, actor, { action: 'level.changed', target: id, before, after: level })
  return level
}

const inOrder = <Fields extends LevelFields>(fields: Fields): Fields => {
  const { opensAt, closesAt } = fields
  if (opensAt !== null && closesAt !== null && Date.parse(closesAt) <= Date.parse(opensAt)) {
    throw windowBackwards({ errors: [{ at: 'body/closesAt', message: 'must be later than opensAt' }] })
  }
  return fields
}
