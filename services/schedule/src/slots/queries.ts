import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A time in a room: of a panel, or of what has a title alone. */
export const Slot = Type.Object({
  id: uuid,
  roomId: uuid,
  panelId: orNull(uuid),
  title: orNull(Type.String()),
  startsAt: instant,
  endsAt: instant,
  /** Places to sign up for; null where everybody just comes. */
  seats: orNull(Type.Integer()),
  /** Of those, the ones that somebody has. */
  taken: Type.Integer(),
})
export type Slot = Type.Static<typeof Slot>

export type SlotFields = Omit<Slot, 'id' | 'taken'>

const slot = row(Slot)
const columns = sql.fragment`
  id, room_id as "roomId", panel_id as "panelId", title, starts_at as "startsAt", ends_at as "endsAt", seats, taken`

/** The draft of an event, in the order of the day. */
export const selectSlots = (event: string) => sql.type(slot)`
  select ${columns} from schedule_slot where event_id = ${event} and not removed order by starts_at, id`

export const selectSlot = (event: string, id: string) =>
  sql.type(slot)`select ${columns} from schedule_slot where event_id = ${event} and id = ${id} and not removed`

export const lockSlot = (event: string, id: string) => sql.type(slot)`
  select ${columns} from schedule_slot where event_id = ${event} and id = ${id} and not removed for update`

export const insertSlot = (event: string, fields: SlotFields) => sql.type(slot)`
  insert into schedule_slot (event_id, room_id, panel_id, title, starts_at, ends_at, seats)
  values (${event}, ${fields.roomId}, ${fields.panelId}, ${fields.title}, ${fields.startsAt}, ${fields.endsAt}, ${fields.seats})
  returning ${columns}`

export const updateSlot = (id: string, fields: SlotFields) => sql.type(slot)`
  update schedule_slot set room_id = ${fields.roomId}, panel_id = ${fields.panelId}, title = ${fields.title},
    starts_at = ${fields.startsAt}, ends_at = ${fields.endsAt}, seats = ${fields.seats}
  where id = ${id}
  returning ${columns}`

export const markRemoved = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update schedule_slot set removed = true where id = ${id}`)

/** Whether a panel stands anywhere in the draft. */
export const selectPlaced = (panel: string) => sql.type(row(Type.Object({ placed: Type.Boolean() })))`
  select exists (select from schedule_slot where panel_id = ${panel} and not removed) as placed`

/** Forgets what was removed, with who had signed up for it. */
export const deleteRemoved = (tx: Tx, event: string) =>
  tx.query(sql.unsafe`delete from schedule_slot where event_id = ${event} and removed`)

/** Frees every place of the slots that the public does not see. */
export const freeHidden = (tx: Tx, event: string, shown: readonly string[]) =>
  tx.query(sql.unsafe`
    with gone as (
      delete from schedule_seat using schedule_slot o
      where o.id = slot_id and o.event_id = ${event} and o.id <> all(${sql.array([...shown], 'uuid')})
      returning slot_id
    )
    update schedule_slot set taken = 0 where id in (select slot_id from gone)`)
