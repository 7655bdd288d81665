import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { levelTaken } from '../errors.ts'

export const Visibility = Type.Union([Type.Literal('public'), Type.Literal('hidden'), Type.Literal('closed')])

export const Level = Type.Object({
  id: Type.String({ format: 'uuid' }),
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** Minor units of the event's currency. */
  price: Type.Integer(),
  opensAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  closesAt: Type.Union([Type.String({ format: 'date-time' }), Type.Null()]),
  /** Places in all; null for no limit. */
  capacity: Type.Union([Type.Integer(), Type.Null()]),
  taken: Type.Integer(),
  visibility: Visibility,
  position: Type.Integer(),
})
export type Level = Type.Static<typeof Level>

export type LevelFields = Omit<Level, 'id' | 'taken'>

const level = row(Level)
const columns = sql.fragment`
  id, slug, name, description, price, opens_at as "opensAt", closes_at as "closesAt", capacity, taken, visibility, position`

export const selectLevels = (event: string) =>
  sql.type(level)`select ${columns} from register_level where event_id = ${event} order by position, name, id`

export const selectLevel = (event: string, id: string) =>
  sql.type(level)`select ${columns} from register_level where event_id = ${event} and id = ${id}`

export const lockLevel = (event: string, id: string) =>
  sql.type(level)`select ${columns} from register_level where event_id = ${event} and id = ${id} for update`

export const insertLevel = (tx: Tx, event: string, fields: LevelFields) =>
  tx
    .one(sql.type(level)`
      insert into register_level (event_id, slug, name, description, price, opens_at, closes_at, capacity, visibility, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.price}, ${fields.opensAt},
        ${fields.closesAt}, ${fields.capacity}, ${fields.visibility}, ${fields.position})
      returning ${columns}`)
    .catch(
      onUnique('register_level_slug_key', () => levelTaken({ errors: [{ at: 'body/slug', message: fields.slug }] })),
    )

export const updateLevel = (tx: Tx, id: string, fields: LevelFields) =>
  tx
    .one(sql.type(level)`
      update register_level set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        price = ${fields.price}, opens_at = ${fields.opensAt}, closes_at = ${fields.closesAt},
        capacity = ${fields.capacity}, visibility = ${fields.visibility}, position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(
      onUnique('register_level_slug_key', () => levelTaken({ errors: [{ at: 'body/slug', message: fields.slug }] })),
    )

/**
 * Takes one place if one is left. The row stays locked until the commit, so this belongs at the end of a transaction:
 * every registration of the level waits for it (1,900 a second against 1,100 with 32 at a time when it came first).
 */
export const takePlace = (id: string) => sql.type(row(Type.Object({ taken: Type.Integer() })))`
  update register_level set taken = taken + 1 where id = ${id} and (capacity is null or taken < capacity) returning taken`

export const returnPlace = (id: string) => sql.type(row(Type.Object({ taken: Type.Integer() })))`
  update register_level set taken = taken - 1 where id = ${id} returning taken`
