import { roleOf, type TenantRef } from '@midsummer/contracts'
import { type Database, openDatabase, row } from '@midsummer/database'
import { createPool, type DatabasePool } from 'slonik'
import Type from 'typebox'
import type { Stage } from './stage.ts'

/** A table of the same rows in each tenant and, for the rivals, in a schema that belongs to none. */
export interface Items {
  tenants: readonly TenantRef[]
  ours: Database
  /** Slonik as it comes. */
  plain: DatabasePool
  /** Slonik at its best: nothing is discarded when a connection is returned, no stack is captured. */
  best: DatabasePool
}

export const ITEMS = 1_000
/** Connections of each pool, and how many use them at once. */
export const CONNECTIONS = 10
export const AT_ONCE = 50

export const item = row(Type.Object({ id: Type.Integer(), name: Type.String(), amount: Type.Integer() }))

const opened = new WeakMap<Stage, Items>()

/** Opened once for all rows of a run. */
export const openItems = async (stage: Stage, count: number): Promise<Items> => {
  const before = opened.get(stage)
  if (before) return before
  const { database, life } = stage
  const tenants = await stage.tenants(count)
  const schemas = [
    { schema: 'bench', role: 'midsummer_register' },
    ...tenants.map(({ id, schema }) => ({ schema, role: roleOf(id, 'register') })),
  ]
  await database.query('create schema bench; grant usage on schema bench to midsummer_register')
  for (const { schema, role } of schemas) {
    await database.query(`
      create table ${schema}.item (id integer primary key, name text not null, amount integer not null);
      create table ${schema}.note (id bigint generated always as identity primary key, item integer not null, text text not null);
      insert into ${schema}.item select id, 'Item ' || id, 0 from generate_series(0, ${ITEMS - 1}) id;
      grant select, insert, update on ${schema}.item, ${schema}.note to ${role}`)
  }
  await database.query('analyze')
  const url = database.url('register')
  const [ours, plain, best] = await Promise.all([
    openDatabase({ url, domain: 'register', size: CONNECTIONS }),
    createPool(url, { maxPoolSize: CONNECTIONS }),
    createPool(url, { maxPoolSize: CONNECTIONS, captureStackTrace: false, resetConnection: async () => undefined }),
  ])
  life.teardown(() => Promise.all([ours.close(), plain.end(), best.end()]))
  const items = { tenants, ours, plain, best }
  opened.set(stage, items)
  return items
}
