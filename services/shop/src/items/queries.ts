import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import { Definition } from '@midsummer/forms'
import { Window } from '@midsummer/sales'
import Type from 'typebox'
import { itemTaken, variantTaken } from '../errors.ts'

/** What somebody takes home: the shirt in L. */
export const Variant = Type.Object({
  id: uuid,
  itemId: uuid,
  slug: Type.String(),
  name: Type.String(),
  /** Minor units of the event's currency, of one piece. */
  price: Type.Integer(),
  /** Pieces in all; null for no limit. */
  capacity: orNull(Type.Integer()),
  closed: Type.Boolean(),
  position: Type.Integer(),
})
export type Variant = Type.Static<typeof Variant>
export type VariantFields = Omit<Variant, 'id' | 'itemId'>

export const Item = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** Pieces of one person, all variants together. */
  most: Type.Integer(),
  /** What is chosen with each piece. */
  options: orNull(Definition),
  /** Names the picture that there is now: another picture has another name. Null for none. */
  picture: orNull(Type.String()),
  ...Window.properties,
  position: Type.Integer(),
})
export type Item = Type.Static<typeof Item>
export type ItemFields = Omit<Item, 'id' | 'picture'>

const item = row(Item)
const itemColumns = sql.fragment`
  id, slug, name, description, most, options, left(md5(picture), 12) as picture, opens_at as "opensAt",
  closes_at as "closesAt", visibility, position`
const variant = row(Variant)
const variantColumns = sql.fragment`id, item_id as "itemId", slug, name, price, capacity, closed, position`

export const selectItems = (event: string) =>
  sql.type(item)`select ${itemColumns} from shop_item where event_id = ${event} order by position, name, id`

export const selectItemsById = (event: string, ids: readonly string[]) => sql.type(item)`
  select ${itemColumns} from shop_item where event_id = ${event} and id = any(${sql.array([...ids], 'uuid')})`

export const lockItem = (event: string, id: string) =>
  sql.type(item)`select ${itemColumns} from shop_item where event_id = ${event} and id = ${id} for update`

export const selectVariantsOf = (items: readonly string[]) => sql.type(variant)`
  select ${variantColumns} from shop_variant where item_id = any(${sql.array([...items], 'uuid')})
  order by position, name, id`

export const selectVariantsById = (ids: readonly string[]) =>
  sql.type(variant)`select ${variantColumns} from shop_variant where id = any(${sql.array([...ids], 'uuid')})`

export const lockVariant = (item: string, id: string) =>
  sql.type(variant)`select ${variantColumns} from shop_variant where item_id = ${item} and id = ${id} for update`

const Picture = row(Type.Object({ picture: orNull(Type.String()) }))

export const selectPicture = (event: string, id: string) =>
  sql.type(Picture)`select picture from shop_item where event_id = ${event} and id = ${id}`

export const updatePicture = (id: string, picture: string | null) =>
  sql.type(item)`update shop_item set picture = ${picture} where id = ${id} returning ${itemColumns}`

const itemSlugTaken = (slug: string) =>
  onUnique('shop_item_slug_key', () => itemTaken({ errors: [{ at: 'body/slug', message: slug }] }))
const variantSlugTaken = (slug: string) =>
  onUnique('shop_variant_slug_key', () => variantTaken({ errors: [{ at: 'body/slug', message: slug }] }))
const json = (options: Item['options']): string | null => (options === null ? null : JSON.stringify(options))

export const insertItem = (tx: Tx, event: string, fields: ItemFields) =>
  tx
    .one(sql.type(item)`
      insert into shop_item (event_id, slug, name, description, most, options, opens_at, closes_at, visibility, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.most},
        ${json(fields.options)}::jsonb, ${fields.opensAt}, ${fields.closesAt}, ${fields.visibility}, ${fields.position})
      returning ${itemColumns}`)
    .catch(itemSlugTaken(fields.slug))

export const updateItem = (tx: Tx, id: string, fields: ItemFields) =>
  tx
    .one(sql.type(item)`
      update shop_item set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        most = ${fields.most}, options = ${json(fields.options)}::jsonb, opens_at = ${fields.opensAt},
        closes_at = ${fields.closesAt}, visibility = ${fields.visibility}, position = ${fields.position}
      where id = ${id}
      returning ${itemColumns}`)
    .catch(itemSlugTaken(fields.slug))

export const insertVariant = (tx: Tx, item: string, fields: VariantFields) =>
  tx
    .one(sql.type(variant)`
      insert into shop_variant (item_id, slug, name, price, capacity, closed, position)
      values (${item}, ${fields.slug}, ${fields.name}, ${fields.price}, ${fields.capacity}, ${fields.closed},
        ${fields.position})
      returning ${variantColumns}`)
    .catch(variantSlugTaken(fields.slug))

export const updateVariant = (tx: Tx, id: string, fields: VariantFields) =>
  tx
    .one(sql.type(variant)`
      update shop_variant set slug = ${fields.slug}, name = ${fields.name}, price = ${fields.price},
        capacity = ${fields.capacity}, closed = ${fields.closed}, position = ${fields.position}
      where id = ${id}
      returning ${variantColumns}`)
    .catch(variantSlugTaken(fields.slug))
