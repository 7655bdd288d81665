import type { TenantRef } from '@midsummer/contracts'
import { type Database, row, sql } from '@midsummer/database'
import type { Directory } from '@midsummer/tenancy'
import { beginTrace, inTrace } from '@midsummer/tracing'
import Type from 'typebox'
import { type Log, loop, type Running } from './loop.ts'

export interface AlarmsOptions {
  database: Database
  directory: Directory
  log: Log
}

const Due = row(Type.Object({ tenant: Type.String(), ids: Type.Array(Type.String()) }))

/** Tenants that one process looks at in one go. */
const BATCH = 20
/** What was taken up and not finished, say by a process that died, rings again after this. */
const LEASE = '1 minute'

/**
 * Looks at the tenants whose alarm has rung. Any number of processes may: each takes tenants that no other holds.
 * @param look does what is due in a tenant by now. Repeatable: it is done again when it fails, or when it is not finished in a minute
 */
export const startAlarms = (
  { database, directory, log }: AlarmsOptions,
  look: (tenant: TenantRef) => Promise<unknown>,
): Running => {
  const { domain } = database
  // Put off while they are looked at: from the same instant on, another process finds others.
  const take = () =>
    database.shared((tx) =>
      tx.any(sql.type(Due)`
        with due as (
          select id, tenant_id from platform.alarms
          where domain = ${domain} and at <= now() order by at limit 1000 for update skip locked),
        chosen as (select distinct tenant_id from due limit ${BATCH}),
        held as (
          update platform.alarms a set at = now() + ${LEASE}::interval from due
          where a.id = due.id and a.tenant_id in (select tenant_id from chosen)
          returning a.tenant_id, a.id)
        select tenant_id as tenant, array_agg(id::text) as ids from held group by tenant_id`),
    )
  const done = (ids: string[]) =>
    database.shared((tx) => tx.query(sql.unsafe`delete from platform.alarms where id = any(${sql.array(ids, 'int8')})`))
  const answer = async (tenant: string, ids: string[]) => {
    const known = await directory.tenant(tenant)
    try {
      if (known) await look({ id: known.id, schema: known.schema, placement: known.placement })
      await done(ids)
    } catch (error) {
      log.warn({ err: error, tenant }, 'an alarm will ring again')
    }
  }
  const ring = async () => {
    for (;;) {
      const due = await take()
      if (due.length === 0) return
      for (const { tenant, ids } of due)
        await inTrace(beginTrace('alarm', 'CONSUMER', { tenant }), () => answer(tenant, ids))
    }
  }
  const running = loop('alarms', 1_000, ring, log)
  database.onRings(running.nudge)
  return running
}
