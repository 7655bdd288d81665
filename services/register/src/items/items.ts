import type { Actor } from '@midsummer/contracts'
import { closed, Name, orNull, Position, Slug } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { checkDefinition, Definition } from '@midsummer/forms'
import { checkWindow, itemPool, onSale, resizePool, takenOf, Window } from '@midsummer/sales'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { itemBelowTaken, itemOptionsWrong, itemUnknown } from '../errors.ts'
import { Item, type ItemFields, insertItem, lockItem, selectItems, selectItemsById, updateItem } from './queries.ts'

export type { Item } from './queries.ts'

/** A new item; what is left out has its default: free, unlimited, ten of one person, nothing to choose. */
export const NewItem = Type.Object(
  {
    slug: Slug,
    name: Name,
    description: Type.Optional(Type.String({ maxLength: 2000 })),
    price: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
    capacity: Type.Optional(orNull(Type.Integer({ minimum: 0, maximum: 1_000_000 }))),
    most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
    // Checked by the forms' own rules, which tell what is wrong in it and where.
    options: Type.Optional(orNull(Type.Object({}))),
    ...Type.Partial(Window).properties,
    position: Type.Optional(Position),
  },
  closed,
)
export type NewItem = Type.Static<typeof NewItem>

/** Changes of an item; what is left out keeps its value. */
export const ItemChanges = Type.Partial(NewItem, { ...closed, minProperties: 1 })
export type ItemChanges = Type.Static<typeof ItemChanges>

/** An item as its organisers see it: with the pieces that are taken. */
export const CountedItem = Type.Object({ ...Item.properties, taken: Type.Integer() })
export type CountedItem = Type.Static<typeof CountedItem>

/** An item as an attendee sees it: whether it can be had now, by itself or only with a level, and how many are left (null for no limit). */
export const OfferedItem = Type.Object({
  ...Type.Pick(Item, ['id', 'slug', 'name', 'description', 'price', 'most', 'options', 'opensAt', 'closesAt'])
    .properties,
  onSale: Type.Boolean(),
  alone: Type.Boolean(),
  left: orNull(Type.Integer()),
})
export type OfferedItem = Type.Static<typeof OfferedItem>

const defaults: Omit<ItemFields, 'slug' | 'name'> = {
  description: '',
  price: 0,
  capacity: null,
  most: 10,
  options: null,
  opensAt: null,
  closesAt: null,
  visibility: 'public',
  position: 0,
}

export const offered = (
  { taken, visibility, position, capacity, ...item }: CountedItem,
  now: number,
): Omit<OfferedItem, 'alone'> => ({
  ...item,
  onSale: onSale({ ...item, visibility }, now),
  left: capacity === null ? null : Math.max(capacity - taken, 0),
})

/** Every item of an event, in the order of its organisers. */
export const listItems = async (tx: Tx, event: string): Promise<CountedItem[]> =>
  counted(tx, await tx.any(selectItems(event)))

const counted = async (tx: Tx, items: readonly Item[]): Promise<CountedItem[]> => {
  const taken = await takenOf(
    tx,
    items.map(({ id }) => itemPool(id)),
  )
  return items.map((item) => ({ ...item, taken: taken.get(itemPool(item.id)) ?? 0 }))
}

/** The items with these ids, of this event. */
export const itemsById = async (tx: Tx, event: string, ids: readonly string[]): Promise<Map<string, Item>> =>
  ids.length === 0 ? new Map() : new Map((await tx.any(selectItemsById(event, ids))).map((item) => [item.id, item]))

/** @throws windowBackwards, itemTaken, itemOptionsWrong */
export const addItem = async (tx: Tx, actor: Actor, event: string, input: NewItem): Promise<CountedItem> => {
  const item = await insertItem(tx, event, checked({ ...defaults, ...input, options: optionsOf(input.options) }))
  await resizePool(tx, itemPool(item.id), item.capacity)
  await audit(tx, actor, { action: 'item.added', target: item.id, after: item })
  return { ...item, taken: 0 }
}

/** @throws itemUnknown, windowBackwards, itemTaken, itemBelowTaken, itemOptionsWrong */
export const changeItem = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { options, ...changes }: ItemChanges,
): Promise<CountedItem> => {
  const before = await tx.maybeOne(lockItem(event, id))
  if (!before) throw itemUnknown()
  const kept = options === undefined ? before.options : optionsOf(options)
  const item = await updateItem(tx, id, checked({ ...before, ...changes, options: kept }))
  if (item.capacity !== before.capacity) {
    const taken = await resizePool(tx, itemPool(id), item.capacity)
    if (taken !== undefined) {
      throw itemBelowTaken({ errors: [{ at: 'body/capacity', message: `${taken} pieces are taken` }] })
    }
  }
  await audit(tx, actor, { action: 'item.changed', target: id, before, after: item })
  const [told] = await counted(tx, [item])
  return told ?? { ...item, taken: 0 }
}

const checked = (fields: ItemFields): ItemFields => {
  checkWindow(fields)
  return fields
}

const optionsOf = (given: unknown): ItemFields['options'] => {
  if (given === undefined || given === null) return null
  const errors = checkDefinition(given, 'body/options')
  if (errors.length > 0 || !Value.Check(Definition, given)) throw itemOptionsWrong({ errors })
  return given
}
