import { orNull, uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { roomTaken } from '../errors.ts'
import { Interval } from '../shapes.ts'

export const Room = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  categoryId: orNull(uuid),
  /** People; null for no limit. */
  capacity: orNull(Type.Integer()),
  features: Type.Array(Type.String()),
  /** Empty for always. */
  opens: Type.Array(Interval),
  position: Type.Integer(),
})
export type Room = Type.Static<typeof Room>

export type RoomFields = Omit<Room, 'id'>

const room = row(Room)
const columns = sql.fragment`
  id, slug, name, description, category_id as "categoryId", capacity, features, opens, position`
const taken = (slug: string) =>
  onUnique('schedule_room_slug_key', () => roomTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const selectRooms = (event: string) =>
  sql.type(room)`select ${columns} from schedule_room where event_id = ${event} order by position, name, id`

export const lockRoom = (event: string, id: string) =>
  sql.type(room)`select ${columns} from schedule_room where event_id = ${event} and id = ${id} for update`

export const insertRoom = (tx: Tx, event: string, fields: RoomFields) =>
  tx
    .one(sql.type(room)`
      insert into schedule_room (event_id, slug, name, description, category_id, capacity, features, opens, position)
      values (${event}, ${fields.slug}, ${fields.name}, ${fields.description}, ${fields.categoryId}, ${fields.capacity},
        ${sql.array(fields.features, 'text')}, ${JSON.stringify(fields.opens)}::jsonb, ${fields.position})
      returning ${columns}`)
    .catch(taken(fields.slug))

export const updateRoom = (tx: Tx, id: string, fields: RoomFields) =>
  tx
    .one(sql.type(room)`
      update schedule_room set slug = ${fields.slug}, name = ${fields.name}, description = ${fields.description},
        category_id = ${fields.categoryId}, capacity = ${fields.capacity},
        features = ${sql.array(fields.features, 'text')}, opens = ${JSON.stringify(fields.opens)}::jsonb,
        position = ${fields.position}
      where id = ${id}
      returning ${columns}`)
    .catch(taken(fields.slug))
