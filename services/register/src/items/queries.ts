import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import { Definition } from '@midsummer/forms'
import { Window } from '@midsummer/sales'
import Type from 'typebox'
import { itemTaken } from '../errors.ts'

export const Item = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** Minor units of the event's currency, of one piece. */
  price: Type.Integer(),
  /** Pieces in all; null for no limit. */
  capacity: orNull(Type.Integer()),
  /** Pieces of one person. */
  most: Type.Integer(),
  /** What is chosen with it. */
  options: orNull(Definition),
  ...Window.properties,
  position: Type.Integer(),
})
export type Item = Type.Static<typeof Item>
export type ItemFields = Omit<Item, 'id'>

const item = row(Item)
const columns = sql.fragment`
  id, slug, name, description, price, capacity, most, options, opens_at as "opensAt", closes_at as "closesAt", visibility,
  position`

export const selectItems = (event: string) =>
  sql.type(item)`select ${columns} from register_item where event_id = ${event} order by position, name, id`

export const selectItemsById = (event: string, ids: readonly string[]) => sql.type(item)`
  select ${columns} from register_item where event_id = ${event} and id = any(${sql.array([...ids], 'uuid')})`

export const lockItem = (event: string, id: string) =>
  sql.type(item)`select ${columns} from register_item where event_id = ${event} and id = ${id} for update`

const slugTaken = (slug: string) =>
  onUnique('register_item_slug_key', () => itemTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const insertItem = (tx: Tx, event: string, fields: ItemFields) =>
  tx
    .one(sql.type(item)`
      insert into register_item
        (event_id, slug, name, description, price, capacity, most, options, opens_at, closes_at, visibility, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.price}, ${fields.capacity},
        ${fields.most}, ${json(fields.options)}::jsonb, ${fields.opensAt}, ${fields.closesAt}, ${fields.visibility},
        ${fields.position})
      returning ${columns}`)
    .catch(slugTaken(fields.slug))

export const updateItem = (tx: Tx, id: string, fields: ItemFields) =>
  tx
    .one(sql.type(item)`
      update register_item set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        price = ${fields.price}, capacity = ${fields.capacity}, most = ${fields.most},
        options = ${json(fields.options)}::jsonb, opens_at = ${fields.opensAt}, closes_at = ${fields.closesAt},
        visibility = ${fields.visibility}, position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(slugTaken(fields.slug))

const json = (options: Item['options']): string | null => (options === null ? null : JSON.stringify(options))
