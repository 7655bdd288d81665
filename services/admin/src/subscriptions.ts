import { eventMessages, tenantsMessages } from '@midsummer/contracts'
import { onShared } from '@midsummer/messages'
import { noteEvent } from './events/events.ts'
import { moduleFailed, moduleReady } from './tenants/births.ts'

export const subscriptions = [
  onShared(tenantsMessages.moduleReady, (tx, { tenant, data }) => moduleReady(tx, tenant, data.module, data.version)),
  onShared(tenantsMessages.moduleFailed, (tx, { tenant, data }) =>
    moduleFailed(tx, tenant, data.module, data.reason, data.attempt),
  ),
  onShared(eventMessages.eventCreated, (tx, { tenant, data }) => noteEvent(tx, tenant, data.event)),
  onShared(eventMessages.eventChanged, (tx, { tenant, data }) => noteEvent(tx, tenant, data.event)),
]
