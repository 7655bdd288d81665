import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { openDatabase } from '@midsummer/database'
import { ask } from '@midsummer/local'
import { bringToPresent, withClient } from '@midsummer/provisioning'
import { openTables } from '@midsummer/register/tables'
import { median } from './measure.ts'
import { type Running, startRunning } from './running.ts'
import type { Row, Stage } from './stage.ts'
import { type Finding, span } from './table.ts'

const PLATFORM = 'platform.localhost'
/** Births that are asked for at once in the burst. */
const AT_ONCE = 8

export const births: Row = {
  title: 'Conventions are born, looked at and changed',
  run: async (stage, { quick, tell }) => {
    const running = await startRunning(stage)
    const [alone, burst, many] = quick ? [2, 8, 20] : [15, 100, 1_000]
    await bear(running, 'first')
    tell(`${alone} births, one after the other …`)
    const each: number[] = []
    for (let at = 0; at < alone; at += 1) each.push(await bear(running, `alone-${at}`))
    tell(`${burst} births, ${AT_ONCE} at once …`)
    const began = performance.now()
    let next = 0
    const worker = async () => {
      for (let at = next++; at < burst; at = next++) await bear(running, `burst-${at}`)
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    const whole = performance.now() - began
    return [
      {
        what: 'birth, from the request until every module is ready',
        ours: span(median(each)),
        rival: 'django-tenants, published for two tables 107 ms',
        goal: 'under 500 ms',
      },
      {
        what: `${burst} births, ${AT_ONCE} at once`,
        ours: `${span(whole)}, ${span(whole / burst)} each`,
        rival: '1,000 in 5 minutes: 300 ms each',
        goal: 'under 300 ms each',
      },
      ...(await fleet(stage, many, tell)),
    ]
  },
}

/** @returns milliseconds from the request until the convention is active */
const bear = async ({ system: { gateway }, operator }: Running, slug: string): Promise<number> => {
  const began = performance.now()
  const { id } = await ask<{ id: string }>(gateway, PLATFORM, 'POST /api/admin/tenants', operator, {
    slug,
    name: slug,
    event: { slug: '2027', name: slug },
    ownerEmail: `owner@${slug}.example`,
    timeZone: 'Europe/Berlin',
  })
  const progress = () => ask<{ status: string }>(gateway, PLATFORM, `GET /api/admin/tenants/${id}/progress`, operator)
  while ((await progress()).status !== 'active') {
    if (performance.now() - began > 60_000) throw new Error(`${slug} is not born after a minute`)
    await delay(10)
  }
  return performance.now() - began
}

/** The migrations of one domain over many conventions: nothing to do, then one more column. */
const fleet = async (stage: Stage, many: number, tell: (line: string) => void): Promise<Finding[]> => {
  tell(`${many} conventions are made …`)
  const tenants = await stage.tenants(many)
  const url = stage.database.url('register_migrate')
  const database = await openDatabase({ url, domain: 'register', size: 6 })
  stage.life.teardown(() => database.close())
  const tables = await openTables()
  // Those of the stage have their tables, and none has said yet that it is ready.
  await bringToPresent(url, database, tables)

  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    const began = performance.now()
    await work()
    return performance.now() - began
  }
  const checks: number[] = []
  for (let turn = 0; turn < 5; turn += 1) checks.push(await timed(() => bringToPresent(url, database, tables)))

  tell('one more column …')
  const column = 'alter table register_audit add column bench integer'
  await withClient(url, (client) => client.query(`set search_path to ${tenants[0]?.schema}; ${column}`))
  const version = tables.migrations.length + 1
  const more = { ...tables, migrations: [...tables.migrations, { version, name: 'bench', sql: column, checksum: '' }] }
  let failed = 0
  const adding = await timed(async () => {
    for (const { reason } of await bringToPresent(url, database, more)) if (reason) failed += 1
  })
  const [{ done } = {}] = await stage.database.query(
    "select count(*)::integer as done from platform.ledger where domain = 'register' and name = 'bench'",
  )
  return [
    {
      what: `nothing-to-do check of ${many} conventions, one domain`,
      ours: span(median(checks)),
      rival: 'django-tenants #719, published for 900: 12 minutes',
      goal: 'under 2 s',
    },
    {
      what: `one more column in ${many} conventions: ${done} done, ${failed} failed as it should`,
      ours: span(adding),
      rival: 'django-tenants #1082, published for 300: 15 minutes',
      goal: 'under 10 s',
    },
  ]
}
