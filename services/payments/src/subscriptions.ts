import { MODULES, refundWanted } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { eventSubscriptions, ownData } from '@midsummer/service'
import { holdings } from './own-data/own-data.ts'
import { wantRefund } from './refunds/refunds.ts'

/** Whoever has tables of conventions may sell something, and owe it back. */
const SELLING = MODULES.filter((module) => module !== 'payments')

export const subscriptions = [
  ...eventSubscriptions,
  ...SELLING.map((domain) =>
    on(refundWanted(domain), (tx, { data: { event, refund } }) =>
      wantRefund(tx, { ...refund, event, domain, askedBy: `system:${domain}` }),
    ),
  ),
  ownData(holdings),
]
