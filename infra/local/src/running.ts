import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where the data of the system is that runs on this machine. */
export const FOLDER = join(import.meta.dirname, '../../../.midsummer/data')
/** What it says of itself while it runs. */
export const RUNNING = join(FOLDER, 'running.json')

export interface Running {
  pid: number
  gateway: string
}

/** Whether there is such a process. */
export const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

/** The system that runs here. One that was killed has left its word behind, and its number may be another's by now. */
export const findRunning = async (): Promise<Running | undefined> => {
  const said = await readFile(RUNNING, 'utf8').then(
    (text): Running => JSON.parse(text),
    () => undefined,
  )
  if (!said || !alive(said.pid)) return undefined
  const asked = fetch(`${said.gateway}/health/live`, { signal: AbortSignal.timeout(5_000) })
  return asked.then(
    () => said,
    () => undefined,
  )
}
