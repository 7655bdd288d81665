import type { Tx } from '@midsummer/database'
import { nextOf } from '@midsummer/service'
import { Entry, selectEntries, type Wanted } from './queries.ts'

export { Entry }

/** What a convention's audit can be about: the first word of an action. */
export const ABOUT = [
  ...['membership', 'roles', 'invitation', 'rules', 'personnel', 'impersonation', 'device', 'client', 'outside'],
] as const

/** @returns a page, the newest first, and where the next one begins */
export const readAudit = async (tx: Tx, wanted: Wanted): Promise<{ entries: Entry[]; next: string | null }> => {
  const entries = [...(await tx.any(selectEntries(wanted)))]
  return { entries, next: nextOf(entries, wanted.limit) }
}
