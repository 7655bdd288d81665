import type { Tx } from '@midsummer/database'
import { knownEvent } from '@midsummer/service'
import { type Panel, type Panelist, panelsById } from '../panels/panels.ts'
import { listRooms, type Room } from '../rooms/rooms.ts'
import { type Rules, rulesOf } from '../rules/rules.ts'
import { listSlots, type Slot } from './slots.ts'

/** A slot with all that it depends on. */
export interface Placed {
  slot: Slot
  room: Room
  panel?: Panel
  panelists: readonly Panelist[]
}

/** The draft of the grid as it stands. */
export interface Plan {
  timeZone: string
  rules: Rules
  /** In the order of the day. */
  placed: readonly Placed[]
}

/** @throws eventUnknown */
export const readPlan = async (tx: Tx, event: string): Promise<Plan> => {
  const { timeZone } = await knownEvent(tx, event)
  const rules = await rulesOf(tx, event)
  const rooms = new Map((await listRooms(tx, event)).map((room) => [room.id, room]))
  const slots = await listSlots(tx, event)
  const ids = slots.flatMap(({ panelId }) => panelId ?? [])
  const panels = new Map((await panelsById(tx, event, ids)).map((whole) => [whole.panel.id, whole]))
  const placed = slots.flatMap((slot) => {
    const room = rooms.get(slot.roomId)
    const whole = slot.panelId === null ? undefined : panels.get(slot.panelId)
    return room ? { slot, room, panelists: [], ...whole } : []
  })
  return { timeZone, rules, placed }
}
