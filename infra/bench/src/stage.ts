import { randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DOMAINS, type TenantRef } from '@midsummer/contracts'
import { type Keys, openKeys } from '@midsummer/tenancy'
import { startTestDatabase, startTestNats, startTestRedis, type TestDatabase } from '@midsummer/testing'
import type { Life } from './programs.ts'
import type { Finding } from './table.ts'

/** What every row stands on: stores, keys, and as many conventions as it asks for. */
export interface Stage {
  database: TestDatabase
  redisUrl: string
  natsUrl: string
  /** The folder of every audience's key. */
  keysFolder: string
  keys: Keys
  /** The first so many conventions, with all tables; those that are missing are made. */
  tenants: (count: number) => Promise<TenantRef[]>
  life: Life
}

export interface How {
  /** A glance that all of it works, not a measurement. */
  quick: boolean
  tell: (line: string) => void
}

/** One row of the bench: what it measures is of one kind, and shares a set-up. */
export interface Row {
  title: string
  run: (stage: Stage, how: How) => Promise<Finding[]>
}

/** Conventions that are made at once. */
const AT_ONCE = 4

export const openStage = async (life: Life): Promise<Stage> => {
  const database = await startTestDatabase(life)
  const redis = await startTestRedis(life)
  const nats = await startTestNats(life)
  const keysFolder = await mkdtemp(join(tmpdir(), 'midsummer-keys-'))
  life.teardown(() => rm(keysFolder, { recursive: true }))
  for (const audience of [...DOMAINS, 'internal']) {
    await writeFile(join(keysFolder, `${audience}.key`), randomBytes(32).toString('base64'))
  }
  const made: TenantRef[] = []
  return {
    database,
    keysFolder,
    life,
    redisUrl: redis.url,
    natsUrl: nats.url,
    keys: openKeys(keysFolder),
    tenants: async (count) => {
      let next = made.length
      const worker = async () => {
        for (let at = next++; at < count; at = next++) made[at] = await database.addTenant(`bench-${at}`)
      }
      await Promise.all(Array.from({ length: AT_ONCE }, worker))
      return made.slice(0, count)
    },
  }
}
