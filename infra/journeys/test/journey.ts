import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { openDoors, operatorToken, startSystem } from '@midsummer/local'

/** How long something may be on its way, in milliseconds. */
const PATIENCE = 60_000

/** A whole system in a folder of its own, gone with its test, and the token of who runs the platform. */
export const startJourney = async (t: { teardown: (end: () => unknown) => void }) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-journey-'))
  const system = await startSystem({ folder, durable: false })
  t.teardown(async () => {
    await system.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const log = () => readFile(join(folder, 'services.log'), 'utf8')
  return { system, operator: await operatorToken(system), log }
}

/** The system that journeys share, and the token of who runs its platform: whoever walks here kills nothing. */
export const joinJourney = async () => {
  const system = await openDoors()
  return { system, operator: await operatorToken(system) }
}

/**
 * Looks until something is there: what messages bring comes a little later.
 * @throws when it is not there after a minute, with what went wrong last
 */
export const until = async <Found>(look: () => Promise<Found | false | undefined>): Promise<Found> => {
  let reason: unknown
  for (let waited = 0; waited < PATIENCE; waited += 100) {
    try {
      const found = await look()
      if (found !== false && found !== undefined) return found
    } catch (error) {
      reason = error
    }
    await delay(100)
  }
  throw new Error('it did not come in a minute', { cause: reason })
}
