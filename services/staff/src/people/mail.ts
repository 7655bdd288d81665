import { randomUUID } from 'node:crypto'
import { mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { Person } from './people.ts'

/**
 * Asks for a mail to somebody, with the link to their own page.
 * @param until after which instant (ISO 8601) it is of no use
 */
export const mailTo = (
  tx: Tx,
  event: string,
  { email, name, locale, origin, code }: Pick<Person, 'email' | 'name' | 'locale' | 'origin' | 'code'>,
  template: `staff.${string}`,
  data: Record<string, unknown>,
  until?: string,
): Promise<void> =>
  announce(tx, mailWanted('staff'), {
    event,
    mail: {
      id: randomUUID(),
      template,
      to: email,
      locale,
      data: { name, link: origin && `${origin}/volunteer#${code}`, ...data },
      ...(until && { until }),
    },
  })
