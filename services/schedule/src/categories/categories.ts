import type { Actor } from '@midsummer/contracts'
import { closed, Name, Position, Slug } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { categoryUnknown } from '../errors.ts'
import { Arrow, type Category, insertCategory, lockCategory, selectCategories, updateCategory } from './queries.ts'

export { Category } from './queries.ts'

/** A new category; what is left out has its default. */
export const NewCategory = Type.Object(
  {
    slug: Slug,
    name: Name,
    arrows: Type.Optional(Type.Record(Slug, Arrow, closed)),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewCategory = Type.Static<typeof NewCategory>

/** Changes of a category; what is left out keeps its value. */
export const CategoryChanges = Type.Partial(NewCategory, { ...closed, minProperties: 1 })
export type CategoryChanges = Type.Static<typeof CategoryChanges>

const defaults = { arrows: {}, position: 0 }

export const listCategories = (tx: Tx, event: string) => tx.any(selectCategories(event))

/** @throws eventUnknown, categoryTaken */
export const addCategory = async (tx: Tx, actor: Actor, event: string, input: NewCategory): Promise<Category> => {
  await knownEvent(tx, event)
  const category = await insertCategory(tx, event, { ...defaults, ...input })
  await audit(tx, actor, { action: 'category.added', target: category.id, after: category })
  return category
}

/** @throws categoryUnknown, categoryTaken */
export const changeCategory = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: CategoryChanges,
): Promise<Category> => {
  const before = await tx.maybeOne(lockCategory(event, id))
  if (!before) throw categoryUnknown()
  const category = await updateCategory(tx, { ...before, ...changes })
  await audit(tx, actor, { action: 'category.changed', target: id, before, after: category })
  return category
}
