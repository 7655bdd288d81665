import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** What a convention asks of those who work for it; without an event, at every one. */
export const Rules = Type.Object({
  event: orNull(uuid),
  secondFactor: Type.Boolean({ description: 'whoever works here signs in with a second factor' }),
})
export type Rules = Type.Static<typeof Rules>

export const selectRules = sql.type(row(Rules))`
  select event_id as event, second_factor as "secondFactor" from accounts_rules order by event_id nulls first`

export const upsertRules = (tx: Tx, { event, secondFactor }: Rules) =>
  tx.query(sql.unsafe`
    insert into accounts_rules (event_id, second_factor) values (${event}, ${secondFactor})
    on conflict on constraint accounts_rules_key do update set second_factor = excluded.second_factor`)
