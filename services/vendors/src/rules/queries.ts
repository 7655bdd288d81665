import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Rules = Type.Object({
  /** How long an offer stands for who has yet to accept and pay it, in hours. */
  offerHours: Type.Integer({ minimum: 1, maximum: 2160 }),
  /** Whether a table that comes free is offered to the next in the waiting list by itself. */
  offerNext: Type.Boolean(),
})
export type Rules = Type.Static<typeof Rules>

const rules = row(Rules)
const columns = sql.fragment`offer_hours as "offerHours", offer_next as "offerNext"`

export const selectRules = (event: string) =>
  sql.type(rules)`select ${columns} from vendors_rules where event_id = ${event}`

export const upsertRules = (event: string, { offerHours, offerNext }: Rules) => sql.type(rules)`
  insert into vendors_rules (event_id, offer_hours, offer_next) values (${event}, ${offerHours}, ${offerNext})
  on conflict (event_id) do update set offer_hours = excluded.offer_hours, offer_next = excluded.offer_next
  returning ${columns}`
