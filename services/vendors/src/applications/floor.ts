import { type Actor, vendorsMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { alreadyCheckedIn, applicationElsewhere, notCheckedIn, offerUnpaid } from '../errors.ts'
import { about, hold, type WholeApplication } from './applications.ts'
import { updateCheckedIn, updateCheckedOut, updateTable } from './queries.ts'

const approved = async (tx: Tx, event: string, id: string): Promise<WholeApplication> => {
  const whole = await hold(tx, event, id)
  const { state } = whole.application
  if (state !== 'approved') throw applicationElsewhere({ detail: `It is ${state}, not approved.` })
  return whole
}

/** Says which table on the floor it is; null for none yet. @throws applicationUnknown, applicationElsewhere, tableTaken */
export const assignTable = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  number: string | null,
): Promise<WholeApplication> => {
  const whole = await approved(tx, event, id)
  const application = await updateTable(tx, id, number)
  await audit(tx, actor, {
    action: 'table.assigned',
    target: id,
    before: { number: whole.application.tableNumber },
    after: { number },
  })
  await announce(tx, vendorsMessages.applicationChanged, about(event, application))
  return { ...whole, application }
}

/**
 * Checks a vendor in at the show, once: of two desks the second is told when the first was. Who waits, or has not paid,
 * does not come in.
 * @throws applicationUnknown, applicationElsewhere, offerUnpaid, alreadyCheckedIn
 */
export const checkIn = async (tx: Tx, actor: Actor, event: string, id: string): Promise<WholeApplication> => {
  const whole = await approved(tx, event, id)
  const { offerUntil, checkedInAt } = whole.application
  if (offerUntil !== null || whole.account.balance > 0) throw offerUnpaid()
  const application = await tx.maybeOne(updateCheckedIn(id))
  if (!application) throw alreadyCheckedIn({ detail: `since ${checkedInAt}` })
  await audit(tx, actor, { action: 'vendor.checked-in', target: id, after: { at: application.checkedInAt } })
  await announce(tx, vendorsMessages.vendorCheckedIn, about(event, application))
  return { ...whole, application }
}

/** The table is cleared. @throws applicationUnknown, notCheckedIn */
export const checkOut = async (tx: Tx, actor: Actor, event: string, id: string): Promise<WholeApplication> => {
  const whole = await hold(tx, event, id)
  const application = await tx.maybeOne(updateCheckedOut(id))
  if (!application) throw notCheckedIn()
  await audit(tx, actor, { action: 'vendor.checked-out', target: id, after: { at: application.checkedOutAt } })
  return { ...whole, application }
}
