import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import { Window } from '@midsummer/sales'
import Type from 'typebox'
import { sizeTaken, typeTaken } from '../errors.ts'

export const VendorType = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** The key of the form that is asked besides; null for none. */
  form: orNull(Type.String()),
  ...Window.properties,
  mostShares: Type.Integer(),
  mostAssistants: Type.Integer(),
  position: Type.Integer(),
})
export type VendorType = Type.Static<typeof VendorType>
export type TypeFields = Omit<VendorType, 'id'>

/** A table of a type. */
export const Size = Type.Object({
  id: uuid,
  typeId: uuid,
  slug: Type.String(),
  name: Type.String(),
  /** Minor units of the event's currency. */
  price: Type.Integer(),
  /** Tables in all; null for no limit. */
  capacity: orNull(Type.Integer()),
  /** Chairs that fit behind one. */
  mostChairs: Type.Integer(),
  position: Type.Integer(),
})
export type Size = Type.Static<typeof Size>
export type SizeFields = Omit<Size, 'id' | 'typeId'>

const type = row(VendorType)
const columns = sql.fragment`
  id, slug, name, description, form, opens_at as "opensAt", closes_at as "closesAt", most_shares as "mostShares",
  most_assistants as "mostAssistants", visibility, position`
const size = row(Size)
const sizeColumns = sql.fragment`
  id, type_id as "typeId", slug, name, price, capacity, most_chairs as "mostChairs", position`

export const selectTypes = (event: string) =>
  sql.type(type)`select ${columns} from vendors_type where event_id = ${event} order by position, name, id`

export const selectType = (event: string, id: string) =>
  sql.type(type)`select ${columns} from vendors_type where event_id = ${event} and id = ${id}`

export const lockType = (event: string, id: string) =>
  sql.type(type)`select ${columns} from vendors_type where event_id = ${event} and id = ${id} for update`

const typeSlug = (slug: string) =>
  onUnique('vendors_type_slug_key', () => typeTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const insertType = (tx: Tx, event: string, fields: TypeFields) =>
  tx
    .one(sql.type(type)`
      insert into vendors_type (event_id, slug, name, description, form, opens_at, closes_at, most_shares,
        most_assistants, visibility, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.form}, ${fields.opensAt},
        ${fields.closesAt}, ${fields.mostShares}, ${fields.mostAssistants}, ${fields.visibility}, ${fields.position})
      returning ${columns}`)
    .catch(typeSlug(fields.slug))

export const updateType = (tx: Tx, id: string, fields: TypeFields) =>
  tx
    .one(sql.type(type)`
      update vendors_type set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        form = ${fields.form}, opens_at = ${fields.opensAt}, closes_at = ${fields.closesAt},
        most_shares = ${fields.mostShares}, most_assistants = ${fields.mostAssistants},
        visibility = ${fields.visibility}, position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(typeSlug(fields.slug))

export const selectSizes = (event: string) =>
  sql.type(size)`select ${sizeColumns} from vendors_size where event_id = ${event} order by position, name, id`

export const selectSize = (event: string, id: string) =>
  sql.type(size)`select ${sizeColumns} from vendors_size where event_id = ${event} and id = ${id}`

export const lockSize = (event: string, id: string) =>
  sql.type(size)`select ${sizeColumns} from vendors_size where event_id = ${event} and id = ${id} for update`

const sizeSlug = (slug: string) =>
  onUnique('vendors_size_slug_key', () => sizeTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const insertSize = (tx: Tx, event: string, typeId: string, fields: SizeFields) =>
  tx
    .one(sql.type(size)`
      insert into vendors_size (event_id, type_id, slug, name, price, capacity, most_chairs, position)
      values (${event}, ${typeId}, ${fields.slug}, ${fields.name}, ${fields.price}, ${fields.capacity},
        ${fields.mostChairs}, ${fields.position})
      returning ${sizeColumns}`)
    .catch(sizeSlug(fields.slug))

export const updateSize = (tx: Tx, id: string, fields: SizeFields) =>
  tx
    .one(sql.type(size)`
      update vendors_size set slug = ${fields.slug}, name = ${fields.name}, price = ${fields.price},
        capacity = ${fields.capacity}, most_chairs = ${fields.mostChairs}, position = ${fields.position}
      where id = ${id}
      returning ${sizeColumns}`)
    .catch(sizeSlug(fields.slug))
