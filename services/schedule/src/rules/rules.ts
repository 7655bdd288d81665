import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import { timesWrong } from '../errors.ts'
import { type Rules, selectRules, upsertRules } from './queries.ts'

export { Rules } from './queries.ts'

/** What holds until an organiser says otherwise. */
const USUAL: Rules = { gridMinutes: 15, turnoverMinutes: 0, adultsFrom: null, adultsUntil: null }

/** What an event's programme goes by. */
export const rulesOf = async (tx: Tx, event: string): Promise<Rules> => (await tx.maybeOne(selectRules(event))) ?? USUAL

/** @throws eventUnknown, timesWrong when one end of the adults' hours is left open */
export const changeRules = async (tx: Tx, actor: Actor, event: string, rules: Rules): Promise<Rules> => {
  const { id } = await knownEvent(tx, event)
  if ((rules.adultsFrom === null) !== (rules.adultsUntil === null)) {
    throw timesWrong({ errors: [{ at: 'body/adultsUntil', message: 'goes with adultsFrom, or neither' }] })
  }
  const before = await rulesOf(tx, event)
  const after = await tx.one(upsertRules(event, rules))
  await audit(tx, actor, { action: 'rules.changed', target: id, before, after })
  return after
}
