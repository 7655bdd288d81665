import type { Actor } from '@midsummer/contracts'
import { closed, Name, orNull, Position, Slug, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { checkWindow, levelPool, listed, onSale, resizePool, takenOf, Window } from '@midsummer/sales'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { itemUnknown, levelBelowTaken, levelUnknown } from '../errors.ts'
import { itemsById } from '../items/items.ts'
import {
  insertLevel,
  Level,
  type LevelFields,
  lockLevel,
  selectLevels,
  selectLevelsById,
  updateLevel,
} from './queries.ts'

export type { Level } from './queries.ts'

/** A new level; what is left out has its default: free, unlimited, always on sale, seen by all. */
export const NewLevel = Type.Object(
  {
    slug: Slug,
    name: Name,
    description: Type.Optional(Type.String({ maxLength: 2000 })),
    price: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
    capacity: Type.Optional(orNull(Type.Integer({ minimum: 0, maximum: 1_000_000 }))),
    includes: Type.Optional(Type.Array(uuid, { maxItems: 20, uniqueItems: true })),
    ...Type.Partial(Window).properties,
    position: Type.Optional(Position),
  },
  closed,
)
export type NewLevel = Type.Static<typeof NewLevel>

/** Changes of a level; what is left out keeps its value. */
export const LevelChanges = Type.Partial(NewLevel, { ...closed, minProperties: 1 })
export type LevelChanges = Type.Static<typeof LevelChanges>

/** A level as its organisers see it: with the places that are taken. */
export const CountedLevel = Type.Object({ ...Level.properties, taken: Type.Integer() })
export type CountedLevel = Type.Static<typeof CountedLevel>

/** A level as an attendee sees it: whether it can be had now, and how many places are left (null for no limit). */
export const OfferedLevel = Type.Object({
  ...Type.Pick(Level, ['id', 'slug', 'name', 'description', 'price', 'opensAt', 'closesAt', 'includes']).properties,
  onSale: Type.Boolean(),
  left: orNull(Type.Integer()),
})
export type OfferedLevel = Type.Static<typeof OfferedLevel>

const defaults: Omit<LevelFields, 'slug' | 'name'> = {
  description: '',
  price: 0,
  opensAt: null,
  closesAt: null,
  capacity: null,
  includes: [],
  visibility: 'public',
  position: 0,
}

export const offered = (
  { taken, visibility, position, capacity, ...level }: CountedLevel,
  now: number,
): OfferedLevel => ({
  ...level,
  onSale: onSale({ ...level, visibility }, now),
  left: capacity === null ? null : Math.max(capacity - taken, 0),
})

/** Every level of an event, in the order of its organisers. */
export const listLevels = async (tx: Tx, event: string): Promise<CountedLevel[]> =>
  counted(tx, await tx.any(selectLevels(event)))

const counted = async (tx: Tx, levels: readonly Level[]): Promise<CountedLevel[]> => {
  const taken = await takenOf(
    tx,
    levels.map(({ id }) => levelPool(id)),
  )
  return levels.map((level) => ({ ...level, taken: taken.get(levelPool(level.id)) ?? 0 }))
}

/** The items that come with the levels that everybody sees, and with a hidden one whose slug is known. */
export const includedItems = async (tx: Tx, event: string, known: string | undefined): Promise<Set<string>> =>
  new Set((await tx.any(selectLevels(event))).filter(listed(known)).flatMap(({ includes }) => includes))

/** The levels with these ids, of this event. */
export const levelsById = async (tx: Tx, event: string, ids: readonly string[]): Promise<Map<string, Level>> =>
  new Map((await tx.any(selectLevelsById(event, ids))).map((level) => [level.id, level]))

/** @throws windowBackwards, levelTaken, itemUnknown */
export const addLevel = async (tx: Tx, actor: Actor, event: string, input: NewLevel): Promise<CountedLevel> => {
  const level = await insertLevel(tx, event, await checked(tx, event, { ...defaults, ...input }))
  await resizePool(tx, levelPool(level.id), level.capacity)
  await audit(tx, actor, { action: 'level.added', target: level.id, after: level })
  return { ...level, taken: 0 }
}

/** @throws levelUnknown, windowBackwards, levelTaken, levelBelowTaken, itemUnknown */
export const changeLevel = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: LevelChanges,
): Promise<CountedLevel> => {
  const before = await tx.maybeOne(lockLevel(event, id))
  if (!before) throw levelUnknown()
  const level = await updateLevel(tx, id, await checked(tx, event, { ...before, ...changes }))
  if (level.capacity !== before.capacity) {
    const taken = await resizePool(tx, levelPool(id), level.capacity)
    if (taken !== undefined) {
      throw levelBelowTaken({ errors: [{ at: 'body/capacity', message: `${taken} places are taken` }] })
    }
  }
  await audit(tx, actor, { action: 'level.changed', target: id, before, after: level })
  const [told] = await counted(tx, [level])
  return told ?? { ...level, taken: 0 }
}

const checked = async (tx: Tx, event: string, fields: LevelFields): Promise<LevelFields> => {
  checkWindow(fields)
  const { includes } = fields
  const items = await itemsById(tx, event, includes)
  const unknown = includes.findIndex((id) => !items.has(id))
  if (unknown >= 0)
    throw itemUnknown({ errors: [{ at: `body/includes/${unknown}`, message: 'is no item of this event' }] })
  return fields
}
