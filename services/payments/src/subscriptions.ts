import { claimAnswered, creditArisen, refundWanted, SELLERS } from '@midsummer/contracts'
import { on } from '@midsummer/messages'
import { eventSubscriptions, ownData } from '@midsummer/service'
import { answerClaim, noteCredit } from './entries/entries.ts'
import { holdings } from './own-data/own-data.ts'
import { wantRefund } from './refunds/refunds.ts'

export const subscriptions = [
  ...eventSubscriptions,
  ...SELLERS.flatMap((domain) => [
    on(refundWanted(domain), (tx, { data: { event, refund } }) =>
      wantRefund(tx, { ...refund, event, domain, askedBy: `system:${domain}` }),
    ),
    on(claimAnswered(domain), (tx, { data: { event, claim } }) =>
      answerClaim(tx, event, claim.entry, { ...claim, domain }),
    ),
    on(creditArisen(domain), (tx, { data: { credit } }) => noteCredit(tx, credit.entry)),
  ]),
  ownData(holdings),
]
