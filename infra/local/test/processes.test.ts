import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { keepRunning } from '../src/processes.ts'
import { alive } from '../src/running.ts'

t.test('a process that ends by itself is started again, later each time; one that is ended stays down', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-processes-'))
  const file = join(folder, 'log')
  const log = await open(file, 'a')
  const kept = keepRunning('mayfly', ['-e', 'console.log("born"); process.exit(3)'], process.env, log)
  t.teardown(async () => {
    await kept.end('SIGKILL')
    await log.close()
    await rm(folder, { recursive: true })
  })
  const births = async () => (await readFile(file, 'utf8')).match(/born/g)?.length ?? 0
  const until = async (count: number) => {
    for (let waited = 0; waited < 10_000 && (await births()) < count; waited += 20) await delay(20)
    return births()
  }
  t.equal(await until(3), 3)
  await kept.end('SIGKILL')
  const told = await readFile(file, 'utf8')
  t.match(told, 'mayfly ended with 3; it is started again in 250 ms')
  t.match(told, 'mayfly ended with 3; it is started again in 500 ms')
  await delay(1_500)
  t.equal(await births(), 3)
  kept.start()
  t.equal(await until(4), 4)
})

t.test('a child ends with its parent, also when that is killed', { skip: process.platform !== 'linux' }, async (t) => {
  const children = join(import.meta.dirname, '../src/children.ts')
  const script = `
    const { startChild } = await import(${JSON.stringify(children)})
    console.log(startChild(['sleep', '60'], 'SIGTERM', { stdio: 'ignore' }).pid)
    setInterval(() => {}, 1_000)`
  const parent = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(parent.stdout, 'data')
  const child = Number(String(said))
  t.ok(alive(child))
  parent.kill('SIGKILL')
  for (let waited = 0; waited < 10_000 && alive(child); waited += 20) await delay(20)
  t.notOk(alive(child))
})
