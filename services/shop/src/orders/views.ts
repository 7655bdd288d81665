import { orNull } from '@midsummer/contracts/shapes'
import { Due, Entry } from '@midsummer/sales'
import Type from 'typebox'
import { Pickup } from '../pickups/pickups.ts'
import type { WholeOrder } from './orders.ts'
import { Line, Order } from './queries.ts'

const Charge = Type.Object({
  kind: Type.String(),
  name: Type.String(),
  quantity: Type.Integer(),
  unitAmount: Type.Integer(),
})

/** An order as its buyer sees it; amounts in minor units of its currency. */
export const OrderView = Type.Object({
  ...Type.Pick(Order, ['id', 'code', 'state', 'email', 'currency', 'expiresAt', 'createdAt']).properties,
  /** What the QR code says, once there is something to pick up. */
  pickupCode: orNull(Type.String()),
  total: Type.Integer(),
  paid: Type.Integer(),
  balance: Type.Integer(),
  lines: Type.Array(Line),
  charges: Type.Array(Charge),
})
export type OrderView = Type.Static<typeof OrderView>

/** An order as staff see it: with every due that was ever added and all money that moved, without what opens it. */
export const StaffOrderView = Type.Object({
  ...Type.Omit(OrderView, ['code']).properties,
  dues: Type.Array(Due),
  entries: Type.Array(Entry),
  /** Credit that is on its way back. */
  returning: Type.Integer(),
})
export type StaffOrderView = Type.Static<typeof StaffOrderView>

/** A pick-up with the order that it is of. */
export const PickupView = Type.Object({ ...Pickup.properties, order: StaffOrderView })

export const ownView = ({ order, lines, account }: WholeOrder): OrderView => {
  const { id, code, state, email, currency, expiresAt, createdAt } = order
  return {
    id,
    code,
    state,
    email,
    currency,
    expiresAt,
    createdAt,
    pickupCode: state === 'confirmed' ? order.pickupCode : null,
    total: account.total,
    paid: account.paid,
    balance: account.balance,
    lines: [...lines],
    charges: account.dues.map(({ kind, name, quantity, unitAmount }) => ({ kind, name, quantity, unitAmount })),
  }
}

export const staffView = (whole: WholeOrder): StaffOrderView => {
  const { code: _, ...view } = ownView(whole)
  const { dues, entries, returning } = whole.account
  return { ...view, dues: [...dues], entries: [...entries], returning }
}
