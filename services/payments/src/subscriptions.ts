import { refundWanted } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { eventSubscriptions } from '@midsummer/service'
import { wantRefund } from './refunds/refunds.ts'

/** The domains that sell something. */
const SELLERS = ['register'] as const

export const subscriptions = [
  ...eventSubscriptions,
  ...SELLERS.map((domain) =>
    on(refundWanted(domain), (tx, { data: { event, refund } }) =>
      wantRefund(tx, { ...refund, event, domain, askedBy: `system:${domain}` }),
    ),
  ),
]
