import { ClockTime, instant, orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'
import { Minutes } from '../shapes.ts'

const Weight = Type.Number({ minimum: 0, maximum: 10 })

export const Rules = Type.Object({
  /** When people may sign up for shifts by themselves; null is without an end. */
  opensAt: orNull(instant),
  closesAt: orNull(instant),
  /** The pause between two shifts that do not follow each other at once. */
  restMinutes: Minutes(1440),
  /** The longest stretch of shifts that follow each other. */
  longestMinutes: Type.Integer({ minimum: 1, maximum: 2880 }),
  /** Until how long before a shift people may withdraw by themselves. */
  withdrawMinutes: Minutes(43_200),
  /** How long before a shift people are reminded of it. */
  remindMinutes: Minutes(10_080),
  /** From when until when an hour counts as one at night, and what it is worth then. */
  nightFrom: ClockTime,
  nightUntil: ClockTime,
  nightWeight: Weight,
  /** What an hour of setting up or tearing down is worth. */
  setUpWeight: Weight,
})
export type Rules = Type.Static<typeof Rules>

const rules = row(Rules)
const columns = sql.fragment`
  opens_at as "opensAt", closes_at as "closesAt", rest_minutes as "restMinutes", longest_minutes as "longestMinutes",
  withdraw_minutes as "withdrawMinutes", remind_minutes as "remindMinutes",
  to_char(night_from, 'HH24:MI') as "nightFrom", to_char(night_until, 'HH24:MI') as "nightUntil",
  night_weight::float8 as "nightWeight", set_up_weight::float8 as "setUpWeight"`

export const selectRules = (event: string) =>
  sql.type(rules)`select ${columns} from staff_rules where event_id = ${event}`

/** The defaults are the table's own: written when an event's rules are first asked for, also by two at once. */
export const insertDefaults = (event: string) => sql.type(rules)`
  insert into staff_rules (event_id) values (${event})
  on conflict (event_id) do update set event_id = excluded.event_id returning ${columns}`

export const updateRules = (event: string, fields: Rules) => sql.type(rules)`
  update staff_rules set opens_at = ${fields.opensAt}, closes_at = ${fields.closesAt},
    rest_minutes = ${fields.restMinutes}, longest_minutes = ${fields.longestMinutes},
    withdraw_minutes = ${fields.withdrawMinutes}, remind_minutes = ${fields.remindMinutes},
    night_from = ${fields.nightFrom}, night_until = ${fields.nightUntil},
    night_weight = ${fields.nightWeight}, set_up_weight = ${fields.setUpWeight}
  where event_id = ${event} returning ${columns}`
