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

const started = new WeakMap<Stage, Running>()

/** Started once for all rows of a run. */
export const startRunning = async (stage: Stage): Promise<Running> => {
  const before = started.get(stage)
  if (before) return before
  // One client makes all of the load: requests are counted as ever, and the limits are out of reach.
  Object.assign(process.env, { CLIENT_RATE: '1000000000', TENANT_RATE: '1000000000' })
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-system-'))
  stage.life.teardown(() => rm(folder, { recursive: true, force: true }))
  const system = await startSystem({ folder })
  stage.life.teardown(() => system.stop())
  const running = { system, operator: await operatorToken(system) }
  started.set(stage, running)
  return running
}
