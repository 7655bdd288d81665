import { setTimeout as delay } from 'node:timers/promises'
import { alive, findRunning } from './running.ts'

const running = await findRunning()
if (!running) console.log('Midsummer does not run here.')
else {
  process.kill(running.pid, 'SIGTERM')
  while (alive(running.pid)) await delay(100)
  console.log('Midsummer has stopped.')
}
