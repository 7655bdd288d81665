import type { Actor } from '@midsummer/contracts'
import { closed, Name, orNull, Position, Slug, Text, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { listCategories } from '../categories/categories.ts'
import { categoryUnknown, roomUnknown } from '../errors.ts'
import { tidied } from '../intervals.ts'
import { Features, Intervals } from '../shapes.ts'
import { insertRoom, lockRoom, type Room, type RoomFields, selectRooms, updateRoom } from './queries.ts'

export { Room } from './queries.ts'

/** A new room; what is left out has its default: open always, for any number of people. */
export const NewRoom = Type.Object(
  {
    slug: Slug,
    name: Name,
    description: Type.Optional(Text),
    categoryId: Type.Optional(orNull(uuid)),
    capacity: Type.Optional(orNull(Type.Integer({ minimum: 1, maximum: 100_000 }))),
    features: Type.Optional(Features),
    opens: Type.Optional(Intervals),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewRoom = Type.Static<typeof NewRoom>

/** Changes of a room; what is left out keeps its value. */
export const RoomChanges = Type.Partial(NewRoom, { ...closed, minProperties: 1 })
export type RoomChanges = Type.Static<typeof RoomChanges>

const defaults = { description: '', categoryId: null, capacity: null, features: [], opens: [], position: 0 }

export const listRooms = (tx: Tx, event: string) => tx.any(selectRooms(event))

/** @throws eventUnknown, roomTaken, categoryUnknown, timesWrong */
export const addRoom = async (tx: Tx, actor: Actor, event: string, input: NewRoom): Promise<Room> => {
  await knownEvent(tx, event)
  const room = await insertRoom(tx, event, await checked(tx, event, { ...defaults, ...input }))
  await audit(tx, actor, { action: 'room.added', target: room.id, after: room })
  return room
}

/** @throws roomUnknown, roomTaken, categoryUnknown, timesWrong */
export const changeRoom = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: RoomChanges,
): Promise<Room> => {
  const before = await tx.maybeOne(lockRoom(event, id))
  if (!before) throw roomUnknown()
  const room = await updateRoom(tx, id, await checked(tx, event, { ...before, ...changes }))
  await audit(tx, actor, { action: 'room.changed', target: id, before, after: room })
  return room
}

const checked = async (tx: Tx, event: string, fields: RoomFields): Promise<RoomFields> => {
  const { categoryId } = fields
  if (categoryId && !(await listCategories(tx, event)).some(({ id }) => id === categoryId)) {
    throw categoryUnknown({ errors: [{ at: 'body/categoryId', message: 'is no category of this event' }] })
  }
  return { ...fields, opens: tidied(fields.opens, 'body/opens') }
}
