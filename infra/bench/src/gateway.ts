import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { freePort } from '@midsummer/testing'
import { type Asked, shoot } from './load.ts'
import { interleave, median, ratio } from './measure.ts'
import { startProgram, versionOf } from './programs.ts'
import { RIVALS } from './rivals.ts'
import type { Row, Stage } from './stage.ts'
import { type Finding, rate, span } from './table.ts'

const TENANTS = 10
const GOALS = { bare: '0.9, aim 1.25', caddy: '1.3, aim 1.5', nginx: '0.3, aim 0.35', haproxy: 'shown' }
export const GATEWAY = resolve(import.meta.dirname, '../../../gateway/src/main.ts')
/** One client loads it: requests are counted as ever, and the limits are out of reach. */
export const withoutLimits = { CLIENT_RATE: '1000000000', TENANT_RATE: '1000000000' }

export const gateway: Row = {
  title: 'The gateway’s full path (host, token, signed context, limits) on one core, against proxies that know nothing',
  run: async (stage, { quick, tell }) => {
    const { ports, requests, missing } = await startProxies(stage)
    for (const name of missing) tell(`${name} is not on the PATH: left out`)
    const [rounds, seconds] = quick ? [1, 1] : [5, 3]
    const findings: Finding[] = []
    const peaks: number[] = []
    const names = Object.keys(ports) as (keyof typeof ports)[]
    for (const connections of quick ? [64] : [64, 256]) {
      tell(`${connections} connections, ${rounds} rounds …`)
      const run = (port: number, seconds: number) => async () =>
        (await shoot({ port, connections, seconds, requests })).perSecond
      const each = (seconds: number) =>
        Object.fromEntries(names.map((name) => [name, run(ports[name] ?? 0, seconds)])) as Record<
          keyof typeof ports,
          () => Promise<number>
        >
      await interleave(1, each(1))
      const figures = await interleave(rounds, each(seconds))
      peaks.push(median(figures.gateway))
      for (const name of names) {
        if (name === 'gateway') continue
        findings.push({
          what: `requests, ${connections} connections`,
          ours: rate(median(figures.gateway)),
          rival: `${name === 'direct' ? 'no proxy' : name} ${rate(median(figures[name]))}`,
          ratio: ratio(figures.gateway, figures[name]),
          goal: name === 'direct' ? 'shown' : GOALS[name],
        })
      }
    }

    const half = Math.round(Math.min(...peaks) / 2)
    tell(`p99 at ${half} requests a second …`)
    const p99 = (port: number) => async () =>
      (await shoot({ port, connections: 64, seconds, requests, rate: half })).p99
    const waits = await interleave(rounds, { gateway: p99(ports.gateway), bare: p99(ports.bare) })
    findings.push({
      what: `p99 at half of the peak, ${rate(half)}`,
      ours: span(median(waits.gateway)),
      rival: `bare ${span(median(waits.bare))}`,
      ratio: ratio(waits.gateway, waits.bare),
      goal: 'at most 2',
    })
    return findings
  },
}

interface Ports {
  direct: number
  gateway: number
  bare: number
  nginx?: number
  haproxy?: number
  caddy?: number
}

/** The gateway and its rivals, one at a time on the same core, before the same upstream on the other. */
const startProxies = async (stage: Stage): Promise<{ ports: Ports; requests: Asked[]; missing: string[] }> => {
  const { life, database } = stage
  const start = async (script: string, core: 'measured' | 'around', env: Record<string, string>) => {
    const port = await freePort()
    const args = [resolve(import.meta.dirname, script)]
    await startProgram(life, port, { command: process.execPath, args, core, env: { ...env, PORT: String(port) } })
    return port
  }
  const direct = await start('upstream.ts', 'around', {})
  const bare = await start('bare-proxy.ts', 'measured', { UPSTREAM: `http://127.0.0.1:${direct}` })
  const ports: Ports = {
    direct,
    bare,
    gateway: await start(GATEWAY, 'measured', {
      DATABASE_URL: database.url('gateway'),
      REDIS_URL: stage.redisUrl,
      NATS_URL: stage.natsUrl,
      CONTEXT_KEYS: stage.keysFolder,
      UPSTREAMS: `register=http://127.0.0.1:${direct}`,
      LOG_LEVEL: 'warn',
      ...withoutLimits,
    }),
  }
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-rivals-'))
  life.teardown(() => rm(folder, { recursive: true, force: true }))
  const missing: string[] = []
  for (const name of ['caddy', 'nginx', 'haproxy'] as const) {
    if (versionOf(name, RIVALS[name].flag) === undefined) {
      missing.push(name)
      continue
    }
    const port = await freePort()
    const program = await RIVALS[name].program(join(folder, name), port, direct)
    await startProgram(life, port, { ...program, core: 'measured' })
    ports[name] = port
  }
  return { ports, requests: await makeVisitors(stage), missing }
}

const visitorsOf = new WeakMap<Stage, Asked[]>()

/** A host and a token of each of ten conventions, made once for all rows of a run. */
export const makeVisitors = async (stage: Stage): Promise<Asked[]> => {
  const before = visitorsOf.get(stage)
  if (before) return before
  const { database, tenants } = stage
  const visitors: Asked[] = []
  for (const { id } of await tenants(TENANTS)) {
    const token = `ms_${randomBytes(32).toString('base64url')}`
    const host = `${id}.test`
    await database.query(
      "insert into public.events (id, tenant_id, slug, name, is_default) values (gen_random_uuid(), $1, 'one', 'One', true)",
      [id],
    )
    await database.query(
      "insert into public.domains (host, tenant_id, mode, is_primary) values ($1, $2, 'event', true)",
      [host, id],
    )
    await database.query('insert into public.api_tokens (tenant_id, name, hash, scopes) values ($1, $2, $3, $4)', [
      id,
      'bench',
      createHash('sha256').update(token).digest(),
      ['tenant:owner'],
    ])
    visitors.push({ path: '/api/register/levels', headers: { Host: host, Authorization: `Bearer ${token}` } })
  }
  visitorsOf.set(stage, visitors)
  return visitors
}
