import { join } from 'node:path'
import { loadMigrations } from '@midsummer/database'
import type { Tables } from '@midsummer/provisioning'
import { seedEvent } from '@midsummer/service'

const folder = join(import.meta.dirname, '../../../migrations/accounts')

/** The tables of what people may do in a convention, and the first event that a new one finds in them. */
export const openTables = async (): Promise<Tables> => ({
  domain: 'accounts',
  migrations: await loadMigrations(folder, 'accounts'),
  seed: (tx, { event, timeZone, currency }) => seedEvent(tx, { ...event, timeZone, currency }),
})
