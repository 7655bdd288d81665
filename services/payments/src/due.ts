import type { TenantRef } from '@midsummer/contracts'
import type { Reach } from './accounts/reach.ts'
import { endOver } from './attempts/checkout.ts'
import { handleDue } from './webhooks/webhooks.ts'

/** Does what is due in a tenant by now, when its alarm rings. */
export const look =
  (reaches: Reach) =>
  async (tenant: TenantRef): Promise<void> => {
    await endOver(reaches, tenant)
    await handleDue(reaches, tenant)
  }
