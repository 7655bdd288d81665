import type { Actor } from '@midsummer/contracts'
import { closed, uuid } from '@midsummer/contracts/shapes'
import { codeOf, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { slotBelowTaken, slotInUse, slotUnknown } from '../errors.ts'
import { type Slot, SlotFields } from '../shapes.ts'
import { checkTitle } from '../titles/titles.ts'
import {
  closeRanks,
  deleteSlot,
  type HeldSlot,
  insertSlot,
  lockSlot,
  selectSlot,
  shareShift,
  updateSlot,
} from './queries.ts'

/** A new slot; what is left out is asked of nobody. */
export const NewSlot = Type.Object(
  { wanted: SlotFields.properties.wanted, ...Type.Partial(Type.Pick(SlotFields, ['skill', 'titleId'])).properties },
  closed,
)
export type NewSlot = Type.Static<typeof NewSlot>

/** A slot that a shift is to have: one of its own by its id, or a new one. */
export const WantedSlot = Type.Object({ id: Type.Optional(uuid), ...NewSlot.properties }, closed)
export type WantedSlot = Type.Static<typeof WantedSlot>

/** Changes of a slot; what is left out keeps its value. */
export const SlotChanges = Type.Partial(NewSlot, { ...closed, minProperties: 1 })
export type SlotChanges = Type.Static<typeof SlotChanges>

/** @throws slotUnknown */
export const readSlot = async (tx: Tx, event: string, id: string): Promise<HeldSlot> => {
  const slot = await tx.maybeOne(selectSlot(event, id))
  if (!slot) throw slotUnknown()
  return slot
}

/**
 * The slot, for who is about to take a place in it or to change it. The shift first, as where one is moved or called off:
 * two who would wait for each other.
 * @throws slotUnknown
 */
export const holdSlot = async (tx: Tx, event: string, id: string): Promise<HeldSlot> => {
  await tx.maybeOne(shareShift(event, id))
  const slot = await tx.maybeOne(lockSlot(event, id))
  if (!slot) throw slotUnknown()
  return slot
}

/** @throws inputInvalid for a title that there is not */
export const addSlots = async (tx: Tx, event: string, shift: string, slots: readonly NewSlot[]): Promise<void> => {
  for (const { wanted, skill = null, titleId = null } of slots) {
    await checkTitle(tx, event, titleId)
    await tx.one(insertSlot(shift, { wanted, skill, titleId }))
  }
}

/** One more need of a shift that stands. @throws inputInvalid for a title that there is not */
export const addSlot = async (tx: Tx, actor: Actor, event: string, shift: string, input: NewSlot): Promise<void> => {
  await addSlots(tx, event, shift, [input])
  await audit(tx, actor, { action: 'slot.added', target: shift, after: input })
}

/** @throws slotUnknown, slotBelowTaken, inputInvalid for a title that there is not */
export const changeSlot = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...changes }: SlotChanges & { id: string },
): Promise<void> => {
  const before = await holdSlot(tx, event, id)
  const after = { ...before, ...changes }
  await checkTitle(tx, event, after.titleId)
  await closeRanks(tx, id, after.wanted)
  await tx.one(updateSlot(id, after)).catch((error: unknown) => {
    // 23514: somebody's place would be beyond the last.
    throw codeOf(error) === '23514' ? slotBelowTaken() : error
  })
  await audit(tx, actor, { action: 'slot.changed', target: id, before, after })
}

/**
 * Gives a shift the slots that are told: those that it has and that are not among them go.
 * @throws slotUnknown for another shift's, slotInUse, slotBelowTaken, inputInvalid for a title that there is not
 */
export const setSlots = async (
  tx: Tx,
  actor: Actor,
  event: string,
  shift: { id: string; slots: readonly Slot[] },
  wanted: readonly WantedSlot[],
): Promise<void> => {
  for (const { id } of shift.slots) if (!wanted.some((one) => one.id === id)) await removeSlot(tx, actor, event, id)
  for (const { id, skill = null, titleId = null, wanted: people } of wanted) {
    const fields = { wanted: people, skill, titleId }
    const before = shift.slots.find((one) => one.id === id)
    if (id === undefined) await addSlot(tx, actor, event, shift.id, fields)
    else if (!before) throw slotUnknown()
    else if (before.wanted !== people || before.skill !== skill || before.titleId !== titleId)
      await changeSlot(tx, actor, event, { id, ...fields })
  }
}

/** @throws slotUnknown, slotInUse once somebody was on it */
export const removeSlot = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await holdSlot(tx, event, id)
  await tx
    .transaction((part) => deleteSlot(part, id))
    .catch((error: unknown) => {
      // 23503: an assignment refers to it.
      throw codeOf(error) === '23503' ? slotInUse() : error
    })
  await audit(tx, actor, { action: 'slot.removed', target: id, before })
}
