import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { operatorToken, type System, startSystem } from '@midsummer/local'
import type { Stage } from './stage.ts'

/** The whole system, as `npm start` has it, and a token that runs its platform. */
export interface Running {
  system: System
  operator: string
}

/** Requests a minute, of one client and of one convention. */
export interface Limits {
  client: number
  tenant: number
}

/** One client makes all of the load: requests are counted as ever, and the limits are out of reach. */
const OUT_OF_REACH: Limits = { client: 1_000_000_000, tenant: 1_000_000_000 }

const started = new WeakMap<Stage, Running & { limits: Limits; stop: () => Promise<void> }>()

/** Started once for all rows of a run that want the same limits. */
export const startRunning = async (stage: Stage, limits = OUT_OF_REACH): Promise<Running> => {
  const before = started.get(stage)
  if (before?.limits === limits) return before
  await before?.stop()
  Object.assign(process.env, { CLIENT_RATE: String(limits.client), TENANT_RATE: String(limits.tenant) })
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-system-'))
  const system = await startSystem({ folder })
  let stopped: Promise<void> | undefined
  const stop = () => {
    stopped ??= system.stop().then(() => rm(folder, { recursive: true, force: true }))
    return stopped
  }
  stage.life.teardown(stop)
  const running = { system, operator: await operatorToken(system), limits, stop }
  started.set(stage, running)
  return running
}
