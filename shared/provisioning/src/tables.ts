import { join } from 'node:path'
import type { Module } from '@midsummer/contracts'
import { loadMigrations } from '@midsummer/database'
import { seedEvent } from '@midsummer/service'
import type { Tables } from './fleet.ts'

const folder = join(import.meta.dirname, '../../../migrations')

/** The tables of a domain, and what a new convention finds in them: its first event, if nothing else is said. */
export const tablesOf = async (
  domain: Module,
  seed: Tables['seed'] = (tx, { event, timeZone, currency }) => seedEvent(tx, { ...event, timeZone, currency }),
): Promise<Tables> => ({ domain, migrations: await loadMigrations(join(folder, domain), domain), seed })
