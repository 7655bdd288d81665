import type { Database, Tx } from '@midsummer/database'
import { markRefused } from '../addresses/addresses.ts'
import { markBounced } from '../mails/mails.ts'
import { placeOf } from '../mails/message-id.ts'
import type { Notice } from './notice.ts'
import { selectTenant } from './queries.ts'

/** The address is at fault (RFC 3463), not a full mailbox, a size, a network or a policy. */
const NO_ADDRESS = /^5\.[01]\./

/** Marks the mail that came back, and its address if that is at fault. What speaks of no mail of ours changes nothing. */
export const takeNotice = async (database: Database, { messageId, ...notice }: Notice): Promise<void> => {
  const place = placeOf(messageId)
  const tenant = place && (await database.shared((tx) => tx.maybeOne(selectTenant(place.tenant))))
  if (!tenant) return
  await database.inTenant(tenant, (tx) => mark(tx, place.mail, notice))
}

const mark = async (tx: Tx, mail: string, { recipient, status, reason }: Omit<Notice, 'messageId'>): Promise<void> => {
  if (!(await markBounced(tx, mail, recipient, reason))) return
  if (NO_ADDRESS.test(status)) await markRefused(tx, recipient, reason)
}
