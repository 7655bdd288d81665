import type { Tx } from '@midsummer/database'
import { lockTenant, markFailed, markReady, selectModules, updateStatus } from './queries.ts'
import { tellDirectory } from './tenants.ts'

/** A module stands in a tenant; when it was the last one, the doors open. */
export const moduleReady = async (tx: Tx, id: string, module: string, version: number): Promise<void> => {
  // Locked first: of two modules that are ready at once, the second sees the first.
  const tenant = await tx.maybeOne(lockTenant(id))
  if (!tenant) return
  await markReady(tx, id, module, version)
  const waiting = (await tx.any(selectModules(id))).some(({ state }) => state !== 'ready')
  if (waiting || !['provisioning', 'failed'].includes(tenant.status)) return
  await tx.one(updateStatus(id, 'active', null, null))
  await tellDirectory(tx, id)
}

/** A module could not be made; its service tries again by itself. The tenant says why it is not there yet. */
export const moduleFailed = async (
  tx: Tx,
  id: string,
  module: string,
  reason: string,
  attempt: number,
): Promise<void> => {
  const tenant = await tx.maybeOne(lockTenant(id))
  if (!tenant) return
  await markFailed(tx, id, module, reason, attempt)
  if (tenant.status === 'provisioning' || tenant.status === 'failed')
    await tx.one(updateStatus(id, 'failed', `${module}: ${reason}`, null))
}
