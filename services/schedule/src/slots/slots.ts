import type { Actor } from '@midsummer/contracts'
import { closed, instant, orNull, uuid } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { roomUnknown, slotBelowTaken, slotUnknown, slotWrong, timesWrong } from '../errors.ts'
import { holdPanel } from '../panels/panels.ts'
import { place, requirePlaceable } from '../panels/steps.ts'
import { listRooms } from '../rooms/rooms.ts'
import {
  deleteRemoved,
  freeHidden,
  insertSlot,
  lockSlot,
  markRemoved,
  type Slot,
  type SlotFields,
  selectPlaced,
  selectSlot,
  selectSlots,
  updateSlot,
} from './queries.ts'

export { Slot } from './queries.ts'

/** A new slot: of a panel, or with a title. */
export const NewSlot = Type.Object(
  {
    roomId: uuid,
    panelId: Type.Optional(orNull(uuid)),
    title: Type.Optional(orNull(Type.String({ minLength: 1, maxLength: 120 }))),
    startsAt: instant,
    endsAt: instant,
    seats: Type.Optional(orNull(Type.Integer({ minimum: 1, maximum: 100_000 }))),
  },
  closed,
)
export type NewSlot = Type.Static<typeof NewSlot>

/** Changes of a slot; what is left out keeps its value. */
export const SlotChanges = Type.Partial(NewSlot, { ...closed, minProperties: 1 })
export type SlotChanges = Type.Static<typeof SlotChanges>

/** The draft of an event, in the order of the day. */
export const listSlots = (tx: Tx, event: string) => tx.any(selectSlots(event))

/** @throws slotUnknown */
export const readSlot = async (tx: Tx, event: string, id: string): Promise<Slot> => {
  const slot = await tx.maybeOne(selectSlot(event, id))
  if (!slot) throw slotUnknown()
  return slot
}

/** @throws eventUnknown, roomUnknown, slotWrong, timesWrong, panelUnknown, panelElsewhere for one that is not confirmed */
export const addSlot = async (tx: Tx, actor: Actor, event: string, input: NewSlot): Promise<Slot> => {
  await knownEvent(tx, event)
  const fields = await checked(tx, event, { panelId: null, title: null, seats: null, ...input })
  const slot = await tx.one(insertSlot(event, fields))
  await enter(tx, event, slot.panelId)
  await audit(tx, actor, { action: 'slot.added', target: slot.id, after: slot })
  return slot
}

/** @throws slotUnknown, slotBelowTaken, roomUnknown, slotWrong, timesWrong, panelUnknown, panelElsewhere */
export const changeSlot = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: SlotChanges,
): Promise<Slot> => {
  const before = await tx.maybeOne(lockSlot(event, id))
  if (!before) throw slotUnknown()
  const fields = await checked(tx, event, { ...before, ...changes })
  if (before.taken > (fields.seats ?? 0)) throw slotBelowTaken({ detail: `${before.taken} places are taken.` })
  const slot = await tx.one(updateSlot(id, fields))
  if (slot.panelId !== before.panelId) {
    await leave(tx, event, before.panelId)
    await enter(tx, event, slot.panelId)
  }
  await audit(tx, actor, { action: 'slot.changed', target: id, before, after: slot })
  return slot
}

/** Takes a slot out of the draft. Who signed up keeps the place until the next version tells them. @throws slotUnknown */
export const removeSlot = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await tx.maybeOne(lockSlot(event, id))
  if (!before) throw slotUnknown()
  await markRemoved(tx, id)
  await leave(tx, event, before.panelId)
  await audit(tx, actor, { action: 'slot.removed', target: id, before })
}

/**
 * Once a version is published, what was removed is forgotten, and nobody has a place any more where nothing takes place.
 * @param shown the slots of the version
 */
export const vacate = async (tx: Tx, event: string, shown: readonly string[]): Promise<void> => {
  await deleteRemoved(tx, event)
  await freeHidden(tx, event, shown)
}

/** A panel comes into the draft. @throws panelUnknown, panelElsewhere for one that is not confirmed */
const enter = async (tx: Tx, event: string, id: string | null): Promise<void> => {
  if (id === null) return
  const { panel } = await holdPanel(tx, event, id)
  requirePlaceable(panel)
  await place(tx, panel, true)
}

/** A panel has one slot less, whatever became of it: where that was the last, it stands in the draft no more. */
const leave = async (tx: Tx, event: string, id: string | null): Promise<void> => {
  if (id === null) return
  const { panel } = await holdPanel(tx, event, id)
  const { placed } = await tx.one(selectPlaced(id))
  await place(tx, panel, placed)
}

const checked = async (tx: Tx, event: string, fields: SlotFields): Promise<SlotFields> => {
  if ((fields.panelId === null) === (fields.title === null)) {
    throw slotWrong({ errors: [{ at: 'body/title', message: 'goes without a panel, and only so' }] })
  }
  if (Date.parse(fields.endsAt) <= Date.parse(fields.startsAt)) {
    throw timesWrong({ errors: [{ at: 'body/endsAt', message: 'must be later than startsAt' }] })
  }
  if (!(await listRooms(tx, event)).some(({ id }) => id === fields.roomId)) {
    throw roomUnknown({ errors: [{ at: 'body/roomId', message: 'is no room of this event' }] })
  }
  return fields
}
