import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { Due, Entry } from '@midsummer/sales'
import Type from 'typebox'
import { RegistrationState, Snapshot } from '../registrations/registrations.ts'
import type { WholeOrder } from './orders.ts'
import { Order } from './queries.ts'

const Line = Type.Object({
  kind: Due.properties.kind,
  name: Type.String(),
  quantity: Type.Integer(),
  unitAmount: Type.Integer(),
  options: Due.properties.options,
})

const Person = Type.Object({
  id: uuid,
  level: Snapshot.properties.level,
  name: Type.String(),
  state: RegistrationState,
  /** What the QR code says, once there is something to check in with. */
  code: orNull(Type.String()),
  checkedInAt: orNull(instant),
  lines: Type.Array(Line),
})

/** An order as its buyer sees it; amounts in minor units of its currency. */
export const OrderView = Type.Object({
  ...Type.Pick(Order, ['id', 'code', 'state', 'email', 'currency', 'expiresAt', 'createdAt']).properties,
  total: Type.Integer(),
  paid: Type.Integer(),
  balance: Type.Integer(),
  people: Type.Array(Person),
  /** What is for the order as a whole. */
  lines: Type.Array(Line),
})
export type OrderView = Type.Static<typeof OrderView>

/** An order as staff see it: with every line that was ever added and all money that moved, without what opens it. */
export const StaffOrderView = Type.Object({
  ...Type.Omit(OrderView, ['code']).properties,
  dues: Type.Array(Due),
  entries: Type.Array(Entry),
  /** Credit that is on its way back. */
  returning: Type.Integer(),
})
export type StaffOrderView = Type.Static<typeof StaffOrderView>

export const ownView = ({ order, people, account }: WholeOrder): OrderView => {
  const { id, code, state, email, currency, expiresAt, createdAt } = order
  const linesOf = (registration: string | null) =>
    account.dues
      .filter(({ partId }) => partId === registration)
      .map(({ kind, name, quantity, unitAmount, options }) => ({ kind, name, quantity, unitAmount, options }))
  return {
    id,
    code,
    state,
    email,
    currency,
    expiresAt,
    createdAt,
    total: account.total,
    paid: account.paid,
    balance: account.balance,
    people: people.map((person) => ({
      id: person.id,
      level: person.snapshot.level,
      name: person.name,
      state: person.state,
      code: person.state === 'registered' ? person.code : null,
      checkedInAt: person.checkedInAt,
      lines: linesOf(person.id),
    })),
    lines: linesOf(null),
  }
}

export const staffView = (whole: WholeOrder): StaffOrderView => {
  const { code, ...view } = ownView(whole)
  const { dues, entries, returning } = whole.account
  return { ...view, dues: [...dues], entries: [...entries], returning }
}
