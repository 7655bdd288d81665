import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { CONTEXT_HEADER, SCHEMA_HEADER, type TenantRef } from '@midsummer/contracts'
import { signContext } from '@midsummer/tenancy'
import { freePort } from '@midsummer/testing'
import { megabytes } from './memory.ts'
import { startProgram } from './programs.ts'
import type { Row, Stage } from './stage.ts'

const SERVICE = join(import.meta.dirname, '../../../services/payments/src/main.ts')
const FEW = 1_000
const MANY = 100_000

export const exports: Row = {
  title: 'A file of a hundred thousand rows, streamed',
  run: async (stage, { quick, tell }) => {
    const many = quick ? 2 * FEW : MANY
    const [tenant] = await stage.tenants(1)
    if (!tenant) throw new Error('there is no convention')
    const { small, large } = await fill(stage, tenant, many)
    const port = await freePort()
    const process = await startProgram(stage.life, port, {
      command: globalThis.process.execPath,
      args: [SERVICE],
      env: {
        DATABASE_URL: stage.database.url('payments'),
        NATS_URL: stage.natsUrl,
        CONTEXT_KEYS: stage.keysFolder,
        PORT: String(port),
        PEERS: '',
        PLATFORM_ORIGIN: 'http://platform.localhost',
        SECRETS_KEYS: `1=${randomBytes(32).toString('base64')}`,
        LOG_LEVEL: 'warn',
      },
    })
    const take = (event: string) => download(stage, tenant, event, port, process)
    await take(small)
    await delay(1_000)
    const idle = await megabytes(process, 'VmRSS')
    tell(`${many} rows …`)
    const [few, all] = [await take(small), await take(large)]
    const over = ({ most }: Taken) => Math.max(0, most - idle)
    return [
      {
        what: `memory over idle (${idle.toFixed(0)} MB) while ${all.rows} of ${many} rows leave, in ${all.seconds.toFixed(1)} s`,
        ours: `${over(all).toFixed(0)} MB`,
        rival: `itself at ${few.rows} rows ${over(few).toFixed(0)} MB`,
        goal: all.rows === many ? 'within 64 MB; complete: so it is' : `within 64 MB; INCOMPLETE`,
      },
    ]
  },
}

/** Two events with movements of money, a few and many. @returns their ids */
const fill = async ({ database }: Stage, { schema }: TenantRef, many: number) => {
  const [small, large] = [randomUUID(), randomUUID()]
  for (const [event, count] of [
    [small, FEW],
    [large, many],
  ] as const) {
    await database.query(
      `insert into ${schema}.payments_event (id, slug, name, state, time_zone, currency, told_by) values ($1, $2, 'Export', 'open', 'UTC', 'EUR', uuidv7())`,
      [event, `export-${count}`],
    )
    await database.query(
      `insert into ${schema}.payments_entry (event_id, provider, live, kind, amount, currency, payment_ref, movement_ref, at)
       select $1, 'test', false, 'payment', 1500, 'EUR', $3::text || ' paid ' || n, $3::text || ' ' || n, now() from generate_series(1, $2) n`,
      [event, count, `movement of ${event}`],
    )
  }
  return { small, large }
}

interface Taken {
  rows: number
  seconds: number
  /** The most that the process held meanwhile, in megabytes. */
  most: number
}

const download = async (
  { keys }: Stage,
  tenant: TenantRef,
  event: string,
  port: number,
  process: number,
): Promise<Taken> => {
  const context = signContext(
    {
      audience: 'payments',
      tenant,
      event: { id: event, slug: event },
      operator: false,
      actor: { kind: 'token', id: randomUUID() },
      access: { payments: 'staff' },
      rights: ['export'],
    },
    keys,
  )
  const began = performance.now()
  const headers = { [CONTEXT_HEADER]: context, [SCHEMA_HEADER]: tenant.schema }
  const { ok, status, body } = await fetch(`http://127.0.0.1:${port}/api/payments/entries.csv`, { headers })
  if (!ok || !body) throw new Error(`the export answers ${status}`)
  let [lines, most] = [0, 0]
  for await (const chunk of body) {
    for (const byte of chunk) if (byte === 10) lines += 1
    most = Math.max(most, await megabytes(process, 'VmRSS'))
  }
  return { rows: lines - 1, seconds: (performance.now() - began) / 1000, most }
}
