import type { Actor } from '@midsummer/contracts'
import { closed, Name, orNull, Position, Slug } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { checkDefinition, Definition } from '@midsummer/forms'
import { checkWindow, itemPool, onSale, resizePool, takenOf, Window } from '@midsummer/sales'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { itemOptionsWrong, itemUnknown, variantBelowTaken, variantUnknown } from '../errors.ts'
import {
  Item,
  type ItemFields,
  insertItem,
  insertVariant,
  lockItem,
  lockVariant,
  selectItems,
  selectItemsById,
  selectVariantsById,
  selectVariantsOf,
  updateItem,
  updateVariant,
  Variant,
} from './queries.ts'

export type { Item, Variant } from './queries.ts'

/** A new item; what is left out has its default: ten of one person, nothing to choose, on sale at once. */
export const NewItem = Type.Object(
  {
    slug: Slug,
    name: Name,
    ...Type.Partial(
      Type.Object({
        description: Type.String({ maxLength: 2000 }),
        most: Type.Integer({ minimum: 1, maximum: 1_000 }),
        // Checked by the forms' own rules, which tell what is wrong in it and where.
        options: orNull(Type.Object({})),
        ...Window.properties,
        position: Position,
      }),
    ).properties,
  },
  closed,
)
export type NewItem = Type.Static<typeof NewItem>

/** A new variant; what is left out has its default: free, unlimited, on sale. */
export const NewVariant = Type.Object(
  {
    slug: Slug,
    name: Name,
    ...Type.Partial(
      Type.Object({
        price: Type.Integer({ minimum: 0, maximum: 100_000_000 }),
        capacity: orNull(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
        closed: Type.Boolean(),
        position: Position,
      }),
    ).properties,
  },
  closed,
)
export type NewVariant = Type.Static<typeof NewVariant>

/** Changes; what is left out keeps its value. */
export const ItemChanges = Type.Partial(NewItem, { ...closed, minProperties: 1 })
export type ItemChanges = Type.Static<typeof ItemChanges>
export const VariantChanges = Type.Partial(NewVariant, { ...closed, minProperties: 1 })
export type VariantChanges = Type.Static<typeof VariantChanges>

/** A variant as its organisers see it: with the pieces that are taken. */
export const CountedVariant = Type.Object({ ...Type.Omit(Variant, ['itemId']).properties, taken: Type.Integer() })
export const CountedItem = Type.Object({ ...Item.properties, variants: Type.Array(CountedVariant) })
export type CountedItem = Type.Static<typeof CountedItem>

/** An item as who buys sees it: which variants can be had now, and how many are left (null for no limit). */
export const OfferedItem = Type.Object({
  ...Type.Omit(Item, ['visibility', 'position']).properties,
  variants: Type.Array(
    Type.Object({
      ...Type.Pick(Variant, ['id', 'slug', 'name', 'price']).properties,
      onSale: Type.Boolean(),
      left: orNull(Type.Integer()),
    }),
  ),
})
export type OfferedItem = Type.Static<typeof OfferedItem>

export const offered = ({ variants, ...whole }: CountedItem, now: number): OfferedItem => {
  const { visibility, position: _, ...item } = whole
  return {
    ...item,
    variants: variants.map(({ id, slug, name, price, capacity, taken, closed }) => ({
      id,
      slug,
      name,
      price,
      onSale: !closed && onSale({ ...item, visibility }, now),
      left: capacity === null ? null : Math.max(capacity - taken, 0),
    })),
  }
}

/** Every item of an event, in the order of its organisers. */
export const listItems = async (tx: Tx, event: string): Promise<CountedItem[]> =>
  counted(tx, await tx.any(selectItems(event)))

const counted = async (tx: Tx, items: readonly Item[]): Promise<CountedItem[]> => {
  const variants = await tx.any(selectVariantsOf(items.map(({ id }) => id)))
  const taken = await takenOf(
    tx,
    variants.map(({ id }) => itemPool(id)),
  )
  return items.map((item) => ({
    ...item,
    variants: variants
      .filter(({ itemId }) => itemId === item.id)
      .map(({ itemId: _, ...variant }) => ({ ...variant, taken: taken.get(itemPool(variant.id)) ?? 0 })),
  }))
}

/** An item as its organisers see it. */
export const countedOne = async (tx: Tx, item: Item): Promise<CountedItem> => {
  const [one] = await counted(tx, [item])
  return one ?? { ...item, variants: [] }
}

/** Variants of this event with these ids, and their items. */
export const variantsById = async (
  tx: Tx,
  event: string,
  ids: readonly string[],
): Promise<Map<string, { item: Item; variant: Variant }>> => {
  const variants = ids.length > 0 ? await tx.any(selectVariantsById(ids)) : []
  const items = new Map(
    (
      await tx.any(
        selectItemsById(
          event,
          variants.map(({ itemId }) => itemId),
        ),
      )
    ).map((item) => [item.id, item]),
  )
  return new Map(
    variants.flatMap((variant) => {
      const item = items.get(variant.itemId)
      return item ? [[variant.id, { item, variant }]] : []
    }),
  )
}

/** @throws windowBackwards, itemTaken, itemOptionsWrong */
export const addItem = async (tx: Tx, actor: Actor, event: string, input: NewItem): Promise<CountedItem> => {
  const usual = { description: '', most: 10, opensAt: null, closesAt: null, visibility: 'public' as const, position: 0 }
  const item = await insertItem(tx, event, checked({ ...usual, ...input, options: optionsOf(input.options) }))
  await audit(tx, actor, { action: 'item.added', target: item.id, after: item })
  return { ...item, variants: [] }
}

/** @throws itemUnknown, windowBackwards, itemTaken, itemOptionsWrong */
export const changeItem = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  { options, ...changes }: ItemChanges,
): Promise<CountedItem> => {
  const before = await holdItem(tx, event, id)
  const kept = options === undefined ? before.options : optionsOf(options)
  const item = await updateItem(tx, id, checked({ ...before, ...changes, options: kept }))
  await audit(tx, actor, { action: 'item.changed', target: id, before, after: item })
  return countedOne(tx, item)
}

/** @throws itemUnknown, variantTaken */
export const addVariant = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  input: NewVariant,
): Promise<CountedItem> => {
  const item = await holdItem(tx, event, id)
  const usual = { price: 0, capacity: null, closed: false, position: 0 }
  const variant = await insertVariant(tx, id, { ...usual, ...input })
  await resizePool(tx, itemPool(variant.id), variant.capacity)
  await audit(tx, actor, { action: 'variant.added', target: variant.id, after: variant })
  return countedOne(tx, item)
}

/** @throws itemUnknown, variantUnknown, variantTaken, variantBelowTaken */
export const changeVariant = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { item: itemId, variant: id }: { item: string; variant: string },
  changes: VariantChanges,
): Promise<CountedItem> => {
  const item = await holdItem(tx, event, itemId)
  const before = await tx.maybeOne(lockVariant(itemId, id))
  if (!before) throw variantUnknown()
  const after = await updateVariant(tx, id, { ...before, ...changes })
  const taken = after.capacity === before.capacity ? undefined : await resizePool(tx, itemPool(id), after.capacity)
  if (taken !== undefined) {
    throw variantBelowTaken({ errors: [{ at: 'body/capacity', message: `${taken} pieces are taken` }] })
  }
  await audit(tx, actor, { action: 'variant.changed', target: id, before, after })
  return countedOne(tx, item)
}

/** @throws itemUnknown */
export const holdItem = async (tx: Tx, event: string, id: string): Promise<Item> => {
  const item = await tx.maybeOne(lockItem(event, id))
  if (!item) throw itemUnknown()
  return item
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
