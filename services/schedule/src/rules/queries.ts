import { ClockTime, orNull } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Rules = Type.Object({
  /** What the editor's grid snaps to. */
  gridMinutes: Type.Integer({ minimum: 1, maximum: 60 }),
  /** Between two slots of a room, where the panels themselves ask for no more. */
  turnoverMinutes: Type.Integer({ minimum: 0, maximum: 240 }),
  /** The hours of panels from 18 years on, in the event's zone, `22:00` to `04:00`; null for any hour. */
  adultsFrom: orNull(ClockTime),
  adultsUntil: orNull(ClockTime),
})
export type Rules = Type.Static<typeof Rules>

const rules = row(Rules)
const columns = sql.fragment`
  grid_minutes as "gridMinutes", turnover_minutes as "turnoverMinutes", to_char(adults_from, 'HH24:MI') as "adultsFrom",
  to_char(adults_until, 'HH24:MI') as "adultsUntil"`

export const selectRules = (event: string) =>
  sql.type(rules)`select ${columns} from schedule_rules where event_id = ${event}`

export const upsertRules = (event: string, fields: Rules) => sql.type(rules)`
  insert into schedule_rules (event_id, grid_minutes, turnover_minutes, adults_from, adults_until)
  values (${event}, ${fields.gridMinutes}, ${fields.turnoverMinutes}, ${fields.adultsFrom}::time, ${fields.adultsUntil}::time)
  on conflict (event_id) do update set grid_minutes = excluded.grid_minutes, turnover_minutes = excluded.turnover_minutes,
    adults_from = excluded.adults_from, adults_until = excluded.adults_until
  returning ${columns}`
