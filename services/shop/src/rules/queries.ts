import { instant, orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Rules = Type.Object({
  /** How long an order's pieces are held for who has yet to pay, in minutes. */
  holdMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
  /** Until when people may cancel by themselves; null for not at all. */
  cancelUntil: orNull(instant),
  /** What comes back of what was paid, in per cent. */
  refundPercent: Type.Integer({ minimum: 0, maximum: 100 }),
})
export type Rules = Type.Static<typeof Rules>

const rules = row(Rules)
const columns = sql.fragment`
  hold_minutes as "holdMinutes", cancel_until as "cancelUntil", refund_percent as "refundPercent"`

export const selectRules = (event: string) =>
  sql.type(rules)`select ${columns} from shop_rules where event_id = ${event}`

export const upsertRules = (event: string, { holdMinutes, cancelUntil, refundPercent }: Rules) => sql.type(rules)`
  insert into shop_rules (event_id, hold_minutes, cancel_until, refund_percent)
  values (${event}, ${holdMinutes}, ${cancelUntil}, ${refundPercent})
  on conflict (event_id) do update set hold_minutes = excluded.hold_minutes, cancel_until = excluded.cancel_until,
    refund_percent = excluded.refund_percent
  returning ${columns}`
