import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import { Window } from '@midsummer/sales'
import Type from 'typebox'
import { levelTaken } from '../errors.ts'

export const Level = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** Minor units of the event's currency. */
  price: Type.Integer(),
  ...Window.properties,
  /** Places in all; null for no limit. */
  capacity: orNull(Type.Integer()),
  /** The items that come with it, one of each. */
  includes: Type.Array(uuid),
  position: Type.Integer(),
})
export type Level = Type.Static<typeof Level>

export type LevelFields = Omit<Level, 'id'>

const level = row(Level)
const columns = sql.fragment`
  id, slug, name, description, price, opens_at as "opensAt", closes_at as "closesAt", capacity, includes, visibility, position`

export const selectLevels = (event: string) =>
  sql.type(level)`select ${columns} from register_level where event_id = ${event} order by position, name, id`

export const selectLevelsById = (event: string, ids: readonly string[]) => sql.type(level)`
  select ${columns} from register_level where event_id = ${event} and id = any(${sql.array([...ids], 'uuid')})`

export const lockLevel = (event: string, id: string) =>
  sql.type(level)`select ${columns} from register_level where event_id = ${event} and id = ${id} for update`

export const insertLevel = (tx: Tx, event: string, fields: LevelFields) =>
  tx
    .one(sql.type(level)`
      insert into register_level (event_id, slug, name, description, price, opens_at, closes_at, capacity, includes, visibility, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.price}, ${fields.opensAt},
        ${fields.closesAt}, ${fields.capacity}, ${sql.array(fields.includes, 'uuid')}, ${fields.visibility}, ${fields.position})
      returning ${columns}`)
    .catch(
      onUnique('register_level_slug_key', () => levelTaken({ errors: [{ at: 'body/slug', message: fields.slug }] })),
    )

export const updateLevel = (tx: Tx, id: string, fields: LevelFields) =>
  tx
    .one(sql.type(level)`
      update register_level set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        price = ${fields.price}, opens_at = ${fields.opensAt}, closes_at = ${fields.closesAt},
        capacity = ${fields.capacity}, includes = ${sql.array(fields.includes, 'uuid')}, visibility = ${fields.visibility}, position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(
      onUnique('register_level_slug_key', () => levelTaken({ errors: [{ at: 'body/slug', message: fields.slug }] })),
    )
