import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import { type Rules, selectRules, upsertRules } from './queries.ts'

/** What holds until an organiser says otherwise. */
const USUAL: Rules = { holdMinutes: 30, cancelUntil: null, refundPercent: 100 }

/** What the people of an event may do with their orders. */
export const rulesOf = async (tx: Tx, event: string): Promise<Rules> => (await tx.maybeOne(selectRules(event))) ?? USUAL

/** @throws eventUnknown */
export const changeRules = async (tx: Tx, actor: Actor, event: string, rules: Rules): Promise<Rules> => {
  const { id } = await knownEvent(tx, event)
  const before = await rulesOf(tx, event)
  const after = await tx.one(upsertRules(event, rules))
  await audit(tx, actor, { action: 'rules.changed', target: id, before, after })
  return after
}
