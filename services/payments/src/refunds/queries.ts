import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const uuid = Type.String({ format: 'uuid' })
const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

/** Money on its way back, against one payment. `amount` in minor units, above zero. */
export const Refund = Type.Object({
  id: uuid,
  /** What was asked for at once, perhaps against several payments. */
  wanted: uuid,
  event: uuid,
  domain: orNull(Type.String()),
  reference: orNull(uuid),
  payment: orNull(uuid),
  amount: Type.Integer(),
  currency: Type.String(),
  reason: Type.String(),
  askedBy: Type.String(),
  state: Type.Unsafe<'desk' | 'wanted' | 'asked' | 'done' | 'failed'>(Type.String()),
  fault: orNull(Type.String()),
  round: Type.Integer(),
  tries: Type.Integer(),
  createdAt: Type.String({ format: 'date-time' }),
})
export type Refund = Type.Static<typeof Refund>

const refund = row(Refund)
const columns = sql.fragment`
  id, wanted, event_id as event, domain, reference, payment_id as payment, amount, currency, reason,
  asked_by as "askedBy", state, fault, round, tries, created_at as "createdAt"`

/** How a refund stands at the provider. A refund that was asked anew since is another round, and stays as it is. */
export const updateFromProvider = (
  tx: Tx,
  id: string,
  round: number,
  state: 'asked' | 'done' | 'failed',
  fault: string | null,
) =>
  tx.query(sql.unsafe`
    update payments_refund set state = ${state}, fault = ${fault}
    where id = ${id} and round = ${round} and state <> 'failed' and (state, coalesce(fault, '')) is distinct from (${state}, coalesce(${fault}, ''))`)
