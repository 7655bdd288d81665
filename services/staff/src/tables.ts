import { join } from 'node:path'
import { loadMigrations } from '@midsummer/database'
import type { Tables } from '@midsummer/provisioning'
import { seedEvent } from '@midsummer/service'

const folder = join(import.meta.dirname, '../../../migrations/staff')

/** Staff's tables, and the first event that a new tenant finds in them. */
export const openTables = async (): Promise<Tables> => ({
  domain: 'staff',
  migrations: await loadMigrations(folder, 'staff'),
  seed: (tx, { event, timeZone, currency }) => seedEvent(tx, { ...event, timeZone, currency }),
})
