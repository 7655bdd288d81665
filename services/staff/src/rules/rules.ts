import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, inputInvalid, knownEvent } from '@midsummer/service'
import { planReminders } from '../assignments/assigned.ts'
import { insertDefaults, type Rules, selectRules, updateRules } from './queries.ts'

export type { Rules } from './queries.ts'

/** What an event asks of its shifts; what holds until an organiser says otherwise is the table's. @throws eventUnknown */
export const rulesOf = async (tx: Tx, event: string): Promise<Rules> => {
  const rules = await tx.maybeOne(selectRules(event))
  if (rules) return rules
  const { id } = await knownEvent(tx, event)
  return tx.one(insertDefaults(id))
}

/** @throws eventUnknown, inputInvalid when sign-up would close before it opens */
export const changeRules = async (tx: Tx, actor: Actor, event: string, rules: Rules): Promise<Rules> => {
  if (rules.opensAt && rules.closesAt && Date.parse(rules.closesAt) <= Date.parse(rules.opensAt))
    throw inputInvalid({ errors: [{ at: 'body/closesAt', message: 'is not after opensAt' }] })
  const before = await rulesOf(tx, event)
  const after = await tx.one(updateRules(event, rules))
  await audit(tx, actor, { action: 'rules.changed', target: event, before, after })
  await planReminders(tx, event)
  return after
}
