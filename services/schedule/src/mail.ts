import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'

/**
 * Asks for a mail to somebody, in their language; nobody writes to who has been forgotten.
 * @param template without the domain: `decision`
 */
export const write = async (
  tx: Tx,
  event: string,
  template: string,
  { email, locale }: { email: string; locale: string },
  data: Record<string, unknown>,
) => {
  if (email === '') return
  await announce(tx, mailWanted('schedule'), {
    event,
    mail: { id: randomUUID(), template: `schedule.${template}`, to: email, locale, data },
  })
}
