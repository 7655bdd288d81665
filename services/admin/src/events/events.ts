import type { Tx } from '@midsummer/database'
import { tellDirectory } from '../tenants/tenants.ts'
import { upsertEvent } from './queries.ts'

/** Notes an event in the directory, as the event service tells it: hosts and paths then lead to it. */
export const noteEvent = async (
  tx: Tx,
  tenant: string,
  event: { id: string; slug: string; name: string },
): Promise<void> => {
  await upsertEvent(tx, tenant, event)
  await tellDirectory(tx, tenant)
}
