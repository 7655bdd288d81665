import { join } from 'node:path'
import { loadMigrations } from '@midsummer/database'
import type { Tables } from '@midsummer/provisioning'
import { bringFirstEvent } from './events/events.ts'

const folder = join(import.meta.dirname, '../../../migrations/event')

/** Event's tables, and the first event with its properties that a new tenant finds in them. */
export const openTables = async (): Promise<Tables> => ({
  domain: 'event',
  migrations: await loadMigrations(folder, 'event'),
  seed: (tx, { event, timeZone, currency, locale }) => bringFirstEvent(tx, { ...event, timeZone, currency, locale }),
})
