import { type Actor, shopMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { orderEnded } from '@midsummer/sales'
import { actorName, audit } from '@midsummer/service'
import { orderUnknown, orderUnpaid, pickedUp, pickupElsewhere, pickupNotValidated, pickupUnknown } from '../errors.ts'
import { handPieces, holdByPickup, holdOrder, type WholeOrder } from '../orders/orders.ts'
import { chosen, left, type Pieces, type Some, told } from '../orders/pieces.ts'
import { type Pickup, selectOrderOf, selectPickups, updatePickup } from './queries.ts'
import { openPickup } from './waiting.ts'

export { Pickup } from './queries.ts'

/** A pick-up, and the order whose pieces wait. */
export interface WholePickup {
  pickup: Pickup
  order: WholeOrder
}

/**
 * A counter scans a code: from now on the order is its own to hand over, until it does or lets go. Of two counters with
 * one code the second is told where the first is; the same counter may scan again.
 * @throws orderUnknown, orderUnpaid, orderEnded, pickedUp, pickupElsewhere
 */
export const validate = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { code, counter }: { code: string; counter: string },
): Promise<WholePickup> => {
  const order = await holdByPickup(tx, event, code)
  if (!order) throw orderUnknown()
  const { id, state } = order.order
  if (state === 'held') throw orderUnpaid()
  if (state !== 'confirmed') throw orderEnded()
  const [newest] = await tx.any(selectPickups(id))
  if (newest?.state === 'validated' && newest.counter !== counter)
    throw pickupElsewhere({ detail: `${newest.counter}` })
  if (newest?.state !== 'pending' && newest?.state !== 'validated') throw done(newest)
  const pickup = await tx.one(updatePickup({ ...newest, state: 'validated', counter }, actorName(actor)))
  return { pickup, order }
}

/**
 * Hands pieces over, each once: all that wait, or some, and the rest waits under the same code.
 * @throws pickupUnknown, pickupNotValidated, pickedUp, lineUnknown, piecesNotLeft
 */
export const handOver = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, pieces }: { id: string; pieces?: readonly Pieces[] | undefined },
): Promise<WholePickup> => {
  const { pickup, order } = await holdPickup(tx, event, id)
  if (pickup.state === 'fulfilled') throw done(pickup)
  if (pickup.state !== 'validated') throw pickupNotValidated()
  const handed = pieces ? chosen(order.lines, pieces, left) : allLeft(order)
  await handPieces(tx, handed)
  const given = told(handed)
  const fulfilled = await tx.one(updatePickup({ ...pickup, state: 'fulfilled', pieces: given }, actorName(actor)))
  const after = await holdOrder(tx, event, pickup.orderId)
  if (after.lines.some((line) => left(line) > 0)) await openPickup(tx, pickup.orderId)
  await audit(tx, actor, {
    action: 'order.handed-over',
    target: pickup.orderId,
    after: { counter: pickup.counter, pieces: given },
  })
  await announce(tx, shopMessages.pickupFulfilled, { event, order: { id: pickup.orderId } })
  return { pickup: fulfilled, order: after }
}

/** A counter lets go of what it has not handed over; any may, in place of one that has died. @throws pickupUnknown, pickupNotValidated */
export const letGo = async (tx: Tx, actor: Actor, event: string, id: string): Promise<WholePickup> => {
  const { pickup, order } = await holdPickup(tx, event, id)
  if (pickup.state !== 'validated') throw pickupNotValidated()
  return { pickup: await tx.one(updatePickup({ ...pickup, state: 'pending' }, actorName(actor))), order }
}

/** What was handed over of an order and what waits, newest first. */
export const pickupsOf = (tx: Tx, order: string) => tx.any(selectPickups(order))

/** What the second counter is told. */
const done = (pickup?: Pickup) =>
  pickup?.counter ? pickedUp({ detail: `${pickup.counter}, ${pickup.changedAt}` }) : pickedUp()

const allLeft = ({ lines }: WholeOrder): Some[] =>
  lines.map((line) => ({ line, quantity: left(line) })).filter(({ quantity }) => quantity > 0)

const holdPickup = async (tx: Tx, event: string, id: string): Promise<WholePickup> => {
  const owner = await tx.maybeOne(selectOrderOf(event, id))
  if (!owner) throw pickupUnknown()
  const order = await holdOrder(tx, event, owner.order)
  // Read behind the lock of the order: another counter may have moved it meanwhile.
  const pickup = (await tx.any(selectPickups(owner.order))).find((one) => one.id === id)
  if (!pickup) throw pickupUnknown()
  return { pickup, order }
}
