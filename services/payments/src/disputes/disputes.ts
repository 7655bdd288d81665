import type { Tx } from '@midsummer/database'
import type { Payment } from '../providers/provider.ts'
import { upsertDispute } from './queries.ts'

/** Notes what the provider tells of a payment's disputes; the money in them is the ledger's. */
export const noteDisputes = async (
  tx: Tx,
  account: { id: string; event: string },
  { payment, disputes }: Payment,
): Promise<void> => {
  for (const dispute of disputes) if (payment) await upsertDispute(tx, account, payment, dispute)
}
