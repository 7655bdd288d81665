import { uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { categoryTaken } from '../errors.ts'

export const Arrow = Type.Enum([
  'up',
  'up-right',
  'right',
  'down-right',
  'down',
  'down-left',
  'left',
  'up-left',
  'here',
])
const Arrows = Type.Record(Type.String(), Arrow)

/** Rooms that belong together, and the way to them. */
export const Category = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  /** Which way a sign at a place points: `{ lobby: 'left' }`. */
  arrows: Arrows,
  position: Type.Integer(),
})
export type Category = Type.Static<typeof Category>

export type CategoryFields = Omit<Category, 'id'>

const category = row(Category)
const columns = sql.fragment`id, slug, name, arrows, position`
const taken = (slug: string) =>
  onUnique('schedule_category_slug_key', () => categoryTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const selectCategories = (event: string) =>
  sql.type(category)`select ${columns} from schedule_category where event_id = ${event} order by position, name, id`

export const lockCategory = (event: string, id: string) =>
  sql.type(category)`select ${columns} from schedule_category where event_id = ${event} and id = ${id} for update`

export const insertCategory = (tx: Tx, event: string, { slug, name, arrows, position }: CategoryFields) =>
  tx
    .one(sql.type(category)`
      insert into schedule_category (event_id, slug, name, arrows, position)
      values (${event}, ${slug}, ${name}, ${JSON.stringify(arrows)}::jsonb, ${position})
      returning ${columns}`)
    .catch(taken(slug))

export const updateCategory = (tx: Tx, { id, slug, name, arrows, position }: Category) =>
  tx
    .one(sql.type(category)`
      update schedule_category set slug = ${slug}, name = ${name}, arrows = ${JSON.stringify(arrows)}::jsonb, position = ${position}
      where id = ${id}
      returning ${columns}`)
    .catch(taken(slug))
