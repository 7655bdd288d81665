import type { Actor } from '@midsummer/contracts'
import { domainOf, isShared, sql, type Tx } from '@midsummer/database'

export interface Change {
  action: string
  /** The id of what was changed; the row survives it. */
  target: string
  /** The convention whose own a change of shared data is. */
  tenant?: string
  before?: unknown
  after?: unknown
}

/** Who acts, as an audit names them. */
export const actorName = ({ kind, id, by }: Actor): string =>
  [kind, ...(id ? [`:${id}`] : []), ...(by ? [` by person:${by}`] : [])].join('')

// Of the domains that keep shared data.
const SHARED: Partial<Record<string, ReturnType<typeof sql.identifier>>> = {
  admin: sql.identifier(['public', 'audit']),
  accounts: sql.identifier(['public', 'accounts_audit']),
}

/** Notes who changed what, in the transaction of the change: a change that cannot be noted does not happen. */
export const audit = async (tx: Tx, actor: Actor, { action, target, tenant, before, after }: Change): Promise<void> => {
  const domain = domainOf(tx)
  const table = (isShared(tx) ? SHARED[domain] : undefined) ?? sql.identifier([`${domain}_audit`])
  await tx.query(sql.unsafe`
    insert into ${table} (actor, action, target, before, after${tenant ? sql.fragment`, tenant_id` : sql.fragment``})
    values (${actorName(actor)}, ${action}, ${target}, ${json(before)}::jsonb, ${json(after)}::jsonb${
      tenant ? sql.fragment`, ${tenant}` : sql.fragment``
    })`)
}

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value))
