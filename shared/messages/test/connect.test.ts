import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { connectMessages } from '@midsummer/messages'
import { startTestNats } from '@midsummer/testing'
import t from 'tap'

/** Long enough for several refusals, in milliseconds. */
const REFUSED = 2_000

t.test('a login that is refused for a while comes in once it is right', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-login-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  const config = join(folder, 'nats.conf')
  const expect = (password: string) =>
    writeFile(config, `authorization { users: [{ user: event, password: "${password}" }] }`)
  await expect('old')
  const broker = await startTestNats(t, '-c', config)
  const again = async (password: string) => {
    await broker.kill()
    await expect(password)
    await broker.start()
  }

  const connecting = connectMessages(
    Object.assign(new URL(broker.url), { username: 'event', password: 'new' }).href,
    'event',
  )
  await Promise.race([connecting, delay(REFUSED)])
  await again('new')
  const nats = await connecting
  t.teardown(() => nats.close())

  await again('old')
  await delay(REFUSED)
  t.notOk(nats.isClosed())
  await again('new')
  let back = false
  while (!back && !nats.isClosed()) {
    await delay(100)
    back = await nats.flush().then(
      () => true,
      () => false,
    )
  }
  t.ok(back)
})
