import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const running = join(import.meta.dirname, '../../../.midsummer/data/running.json')

const pid = await readFile(running, 'utf8').then(
  (text): number => JSON.parse(text).pid,
  () => undefined,
)
const alive = (id: number): boolean => {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

if (pid === undefined || !alive(pid)) console.log('Midsummer does not run here.')
else {
  process.kill(pid, 'SIGTERM')
  while (alive(pid)) await delay(100)
  console.log('Midsummer has stopped.')
}
