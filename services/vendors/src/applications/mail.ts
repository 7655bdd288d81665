import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { WholeApplication } from './applications.ts'

/** Tells the vendor how the application stands now. */
export const decisionMail = async (
  tx: Tx,
  event: string,
  eventName: string,
  { application, people }: WholeApplication,
): Promise<void> => {
  const { id, code, name, state, reason, locale, origin, offerUntil, lapsedAt } = application
  const to = people.find(({ kind }) => kind === 'vendor')?.email
  if (to === undefined) return
  await announce(tx, mailWanted('vendors'), {
    event,
    mail: {
      id: randomUUID(),
      template: 'vendors.decision',
      to,
      locale,
      data: {
        event: eventName,
        link: `${origin}/vendors/applications/${id}#${code}`,
        name,
        state,
        reason,
        offerUntil,
        lapsed: state === 'waitlisted' && lapsedAt !== null,
      },
    },
  })
}

/** Tells the vendor that staff have written. */
export const messageMail = async (
  tx: Tx,
  event: string,
  eventName: string,
  { application, people }: WholeApplication,
  body: string,
): Promise<void> => {
  const { id, code, name, locale, origin } = application
  const to = people.find(({ kind }) => kind === 'vendor')?.email
  if (to === undefined) return
  const data = { event: eventName, link: `${origin}/vendors/applications/${id}#${code}`, name, body }
  const mail = { id: randomUUID(), template: 'vendors.message', to, locale, data }
  await announce(tx, mailWanted('vendors'), { event, mail })
}
