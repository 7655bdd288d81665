import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '@midsummer/testing'
import { GATEWAY, makeVisitors, withoutLimits } from './gateway.ts'
import { shoot } from './load.ts'
import { interleave, median, ratio } from './measure.ts'
import { halve, startProgram } from './programs.ts'
import type { Row } from './stage.ts'
import { rate } from './table.ts'

const SERVICE = join(import.meta.dirname, '../../../services/register/src/main.ts')

export const scaling: Row = {
  title: 'Register as two processes, each held to half a core, against one that is held so',
  run: async (stage, { quick, tell }) => {
    const { life, database } = stage
    const [rounds, seconds] = quick ? [1, 1] : [5, 3]
    const files = await mkdtemp(join(tmpdir(), 'midsummer-files-'))
    life.teardown(() => rm(files, { recursive: true, force: true }))
    const common = { NATS_URL: stage.natsUrl, CONTEXT_KEYS: stage.keysFolder, LOG_LEVEL: 'warn' }
    const start = async (script: string, core: 'measured' | 'around', env: Record<string, string>) => {
      const port = await freePort()
      const program = {
        command: process.execPath,
        args: [script],
        core,
        env: { ...common, ...env, PORT: String(port) },
      }
      return { address: `http://127.0.0.1:${port}`, port, id: await startProgram(life, port, program) }
    }
    const register = { DATABASE_URL: database.url('register'), PEERS: '', FILES_STORE: join(files, randomUUID()) }
    const processes = [await start(SERVICE, 'measured', register), await start(SERVICE, 'measured', register)]
    for (const [turn, { id }] of processes.entries()) life.teardown(halve(id, turn))
    const behind = (addresses: string) =>
      start(GATEWAY, 'around', {
        DATABASE_URL: database.url('gateway'),
        REDIS_URL: stage.redisUrl,
        UPSTREAMS: `register=${addresses}`,
        ...withoutLimits,
      })
    const [one, two] = [
      await behind(processes[0]?.address ?? ''),
      await behind(processes.map(({ address }) => address).join(' ')),
    ]
    const requests = await makeVisitors(stage)
    const run = (port: number) => async () => (await shoot({ port, connections: 32, seconds, requests })).perSecond
    const contenders = { one: run(one.port), two: run(two.port) }
    await interleave(1, contenders)
    tell(`${rounds} rounds …`)
    const figures = await interleave(rounds, contenders)
    return [
      {
        what: 'reads through the gateway, two processes',
        ours: rate(median(figures.two)),
        rival: `one process ${rate(median(figures.one))}`,
        ratio: ratio(figures.two, figures.one),
        goal: 'at least 1.7',
      },
    ]
  },
}
