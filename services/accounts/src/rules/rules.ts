import type { Actor, TenantRef } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import { tellAccess } from '../access/access.ts'
import { type Rules, selectRules, upsertRules } from './queries.ts'

export const listRules = (tx: Tx) => tx.any(selectRules)

/** Everybody who works there is asked for what the rules say from now on. @throws eventUnknown */
export const setRules = async (tx: Tx, actor: Actor, tenant: TenantRef, rules: Rules): Promise<readonly Rules[]> => {
  if (rules.event !== null) await knownEvent(tx, rules.event)
  const before = (await listRules(tx)).find(({ event }) => event === rules.event)
  await upsertRules(tx, rules)
  await audit(tx, actor, { action: 'rules.set', target: rules.event ?? tenant.id, before, after: rules })
  await tellAccess(tx, [])
  return listRules(tx)
}
