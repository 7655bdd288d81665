import type { TenantRef } from '@midsummer/contracts'
import type { Reach } from './accounts/reach.ts'
import { endOver } from './attempts/checkout.ts'
import { reconcileDue } from './reconciliation/reconciliation.ts'
import { sendDue } from './refunds/sending.ts'
import { handleDue } from './webhooks/webhooks.ts'

/** Does what is due in a tenant by now, when its alarm rings. What fails keeps nothing else from being done. */
export const look =
  (reaches: Reach) =>
  async (tenant: TenantRef): Promise<void> => {
    const faults: unknown[] = []
    for (const work of [endOver, handleDue, sendDue, reconcileDue]) {
      await work(reaches, tenant).catch((error: unknown) => faults.push(error))
    }
    if (faults.length > 0) throw new AggregateError(faults, 'not all that was due is done')
  }
