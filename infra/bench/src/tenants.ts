import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { CONTEXT_HEADER, SCHEMA_HEADER, type TenantRef } from '@midsummer/contracts'
import { signContext } from '@midsummer/tenancy'
import { freePort } from '@midsummer/testing'
import { type Asked, shoot } from './load.ts'
import { interleave, median, type Ratio, ratio } from './measure.ts'
import { megabytes } from './memory.ts'
import { startProgram } from './programs.ts'
import type { Row, Stage } from './stage.ts'
import { type Finding, rate } from './table.ts'

const FEW = 10
const MANY = 1_000
const CONNECTIONS = 16
const SERVICE = join(import.meta.dirname, '../../../services/event/src/main.ts')

export const tenants: Row = {
  title: `A service that has met ${MANY} conventions, against one that has met ${FEW}: its requests and its memory`,
  run: async (stage, { quick, tell }) => {
    const many = quick ? 2 * FEW : MANY
    const [rounds, seconds] = quick ? [1, 1] : [5, 3]
    tell(`${many} conventions are made …`)
    const met = await stage.tenants(many)
    const few = await startService(stage, 'few', met.slice(0, FEW))
    const all = await startService(stage, 'many', met)
    tell(`${rounds} rounds …`)
    // One pass over all of them comes first, long enough for every connection to have met most.
    const contenders = { few: () => few.load(seconds), all: () => all.load(seconds) }
    await interleave(1, contenders)
    const figures = await interleave(rounds, contenders)
    const findings: Finding[] = [
      {
        what: `cost of a request, ${many} conventions in turn`,
        ours: rate(median(figures.all)),
        rival: `${FEW} conventions ${rate(median(figures.few))}`,
        ratio: ratio(figures.few, figures.all),
        goal: 'at most 1.2',
      },
    ]
    if (process.platform !== 'linux') tell('memory is read from /proc, which only Linux has: left out')
    else {
      findings.push(
        { what: 'memory of the service', ...sizes(await all.memory(), await few.memory()), goal: 'flat' },
        {
          what: 'memory of its largest PostgreSQL backend, which lives for five minutes',
          ...sizes(await all.backend(), await few.backend()),
          goal: 'shown',
        },
      )
    }
    return findings
  },
}

interface Service {
  /** @returns requests a second */
  load: (seconds: number) => Promise<number>
  /** Megabytes. */
  memory: () => Promise<number>
  backend: () => Promise<number>
}

const startService = async (stage: Stage, name: string, tenants: readonly TenantRef[]): Promise<Service> => {
  const port = await freePort()
  const process = await startProgram(stage.life, port, {
    command: globalThis.process.execPath,
    args: [SERVICE],
    env: {
      DATABASE_URL: stage.database.url('event'),
      NATS_URL: stage.natsUrl,
      CONTEXT_KEYS: stage.keysFolder,
      PORT: String(port),
      LOG_LEVEL: 'warn',
      // What its connections are called in pg_stat_activity.
      PGAPPNAME: name,
    },
  })
  return {
    load: async (seconds) => {
      const requests = tenants.map((tenant) => asked(stage, tenant))
      return (await shoot({ port, connections: CONNECTIONS, seconds, requests })).perSecond
    },
    memory: () => megabytes(process, 'VmRSS'),
    backend: async () => {
      const rows = await stage.database.query('select pid from pg_stat_activity where application_name = $1', [name])
      return Math.max(...(await Promise.all(rows.map(({ pid }) => megabytes(Number(pid), 'RssAnon')))))
    },
  }
}

/** As the gateway would ask for somebody on the staff. Its word is good for a minute: it is given anew for each load. */
const asked = ({ keys }: Stage, tenant: TenantRef): Asked => {
  const actor = { kind: 'token', id: randomUUID() } as const
  const context = signContext({ audience: 'event', tenant, actor, access: { event: 'staff' }, operator: false }, keys)
  return { path: '/api/event/events', headers: { [CONTEXT_HEADER]: context, [SCHEMA_HEADER]: tenant.schema } }
}

const sizes = (many: number, few: number): { ours: string; rival: string; ratio: Ratio } => ({
  ours: `${many.toFixed(0)} MB`,
  rival: `${FEW} conventions ${few.toFixed(0)} MB`,
  ratio: ratio([many], [few]),
})
