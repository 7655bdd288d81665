import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import fc from 'fast-check'
import t from 'tap'
import { startNotifications, until } from './stage.ts'

/** When the service dies: never, once the mail is at the server that has not answered, or once it has. */
const Crash = fc.constantFrom('never', 'never', 'before the answer', 'after the answer')
const Mails = fc.array(fc.record({ asked: fc.integer({ min: 1, max: 3 }), crash: Crash }), {
  minLength: 1,
  maxLength: 5,
})

// The service takes a second to start after each crash, and longer where others work too.

t.test('a mail leaves once, however often it is asked for, and at most once more for each crash', async (t) => {
  const { here, mail, server, later } = await startNotifications(t)
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-keys-'))
  t.teardown(() => rm(folder, { recursive: true }))
  for (const name of ['notifications', 'internal'])
    await writeFile(join(folder, `${name}.key`), randomBytes(32).toString('base64'))

  let service: ChildProcess | undefined
  /** The service itself, without NATS: what is due it learns from its alarms. */
  const start = () => {
    service = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts')], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DATABASE_URL: server.url('notifications'),
        NATS_URL: 'nats://127.0.0.1:1',
        CONTEXT_KEYS: folder,
        MAIL_URL: mail.url,
        MAIL_PER_MINUTE: '60000',
        SECRETS_KEYS: `1=${randomBytes(32).toString('base64')}`,
      },
    })
  }
  const kill = async () => {
    const dying = service
    if (!dying || dying.exitCode !== null || dying.signalCode !== null) return
    const ended = new Promise((resolve) => dying.once('exit', resolve))
    dying.kill('SIGKILL')
    await ended
  }
  t.teardown(kill)

  await fc.assert(
    fc.asyncProperty(Mails, async (mails) => {
      mail.arrived.length = 0
      const wanted = mails.map((one, index) => ({ ...one, id: randomUUID(), to: `p${index}@example.org` }))
      const crashing = new Map(wanted.filter(({ crash }) => crash !== 'never').map(({ to, crash }) => [to, crash]))
      let crashes = 0
      const crash = async () => {
        crashes += 1
        await kill()
        // The dead one's lease runs out.
        await later()
        start()
      }
      let under = Promise.resolve()
      mail.manners.data = async (to) => {
        const when = crashing.get(to)
        crashing.delete(to)
        if (when === 'before the answer') {
          under = under.then(crash)
          await under
        }
        if (when === 'after the answer') under = under.then(() => delay(3)).then(crash)
        return undefined
      }
      start()
      await Promise.all(
        wanted.flatMap(({ id, to, asked }) => Array.from({ length: asked }, () => here.want({ id, to }))),
      )
      const left = async () => (await here.mails()).filter((one) => one['state'] !== 'sent').length
      await until(async () => crashing.size === 0 && (await left()) === 0)
      await under
      await kill()
      const times = wanted.map(({ id }) => mail.arrived.filter((one) => one.id.startsWith(`<${id}.`)).length)
      if (times.some((count) => count < 1 || count > 1 + crashes)) throw new Error(`${times} with ${crashes} crashes`)
      if (new Set(mail.arrived.map(({ id }) => id)).size !== wanted.length) throw new Error('a double has another id')
    }),
    { numRuns: 4 },
  )
})
