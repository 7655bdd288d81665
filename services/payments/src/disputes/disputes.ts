import { paymentsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { Payment } from '../providers/provider.ts'
import { selectDispute, upsertDispute } from './queries.ts'

/**
 * Notes what the provider tells of a payment's disputes; the money in them is the ledger's. One that wants an answer is
 * announced once, when it is heard of first.
 */
export const noteDisputes = async (
  tx: Tx,
  account: { id: string; event: string },
  { payment, disputes }: Payment,
): Promise<void> => {
  if (!payment) return
  for (const told of disputes) {
    const noted = await tx.maybeOne(upsertDispute(account, payment, told))
    if (!noted?.isNew || told.state !== 'open') continue
    const { id, domain, reference, amount, currency, reason, answerBy } = await tx.one(selectDispute(noted.id))
    const dispute = { id, domain, reference, amount, currency, reason, answerBy }
    await announce(tx, paymentsMessages.disputeOpened, { event: account.event, dispute })
  }
}
