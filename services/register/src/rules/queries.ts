import { instant, orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Rules = Type.Object({
  /** How long an order's places are held for who has yet to pay, in minutes. */
  holdMinutes: Type.Integer({ minimum: 1, maximum: 1440 }),
  /** Of one order. */
  mostPeople: Type.Integer({ minimum: 1, maximum: 100 }),
  /** Until when people may cancel by themselves; null for not at all. */
  cancelUntil: orNull(instant),
  /** What comes back of what was paid, in per cent. */
  refundPercent: Type.Integer({ minimum: 0, maximum: 100 }),
})
export type Rules = Type.Static<typeof Rules>

const rules = row(Rules)
const columns = sql.fragment`
  hold_minutes as "holdMinutes", most_people as "mostPeople", cancel_until as "cancelUntil",
  refund_percent as "refundPercent"`

export const selectRules = (event: string) =>
  sql.type(rules)`select ${columns} from register_rules where event_id = ${event}`

export const upsertRules = (event: string, fields: Rules) => sql.type(rules)`
  insert into register_rules (event_id, hold_minutes, most_people, cancel_until, refund_percent)
  values (${event}, ${fields.holdMinutes}, ${fields.mostPeople}, ${fields.cancelUntil}, ${fields.refundPercent})
  on conflict (event_id) do update set hold_minutes = excluded.hold_minutes, most_people = excluded.most_people,
    cancel_until = excluded.cancel_until, refund_percent = excluded.refund_percent
  returning ${columns}`
