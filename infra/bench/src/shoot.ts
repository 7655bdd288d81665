// The load as a process: reads what to send, sends it, prints what came of it.
import { readFile } from 'node:fs/promises'
import { performance } from 'node:perf_hooks'
import { setTimeout as delay } from 'node:timers/promises'
import { Pool } from 'undici'
import type { Load, Shot } from './load.ts'

const { port, connections, seconds, requests, rate }: Load = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8'))
const pool = new Pool(`http://127.0.0.1:${port}`, { connections })
/** Evenly sent requests that are not counted: a program that has just begun is slow, and what is due waits behind it. */
const WARM = 1
const latencies: number[] = []
let failed = 0
let turn = 0

const ask = async (due: number, counts = true): Promise<void> => {
  const asked = requests[turn++ % requests.length]
  if (!asked) throw new Error('there is nothing to ask')
  try {
    const { statusCode, body } = await pool.request({ method: 'GET', ...asked })
    await body.dump()
    if (statusCode >= 300) failed += 1
  } catch {
    failed += 1
  }
  if (counts) latencies.push(performance.now() - due)
}

const began = performance.now()
const passed = () => performance.now() - began
if (rate === undefined) {
  const worker = async () => {
    while (passed() < 1000 * seconds) await ask(performance.now())
  }
  await Promise.all(Array.from({ length: connections }, worker))
} else {
  // What is due is sent whether or not the server keeps up, and timed from when it was due: who waits is counted.
  const sent: Promise<void>[] = []
  while (sent.length < rate * (WARM + seconds)) {
    while (sent.length < (rate * passed()) / 1000) {
      const due = (1000 * sent.length) / rate
      sent.push(ask(began + due, due >= 1000 * WARM))
    }
    await delay(1)
  }
  await Promise.all(sent)
}
const perSecond = (1000 * turn) / passed()
await pool.close()
latencies.sort((one, other) => one - other)
const shot: Shot = { perSecond, p99: latencies[Math.floor(latencies.length * 0.99)] ?? 0, failed }
console.log(JSON.stringify(shot))
