import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectMessages, ensureStream } from '@midsummer/messages'
import { connect } from 'nats'
import t from 'tap'
import { startServers } from '../src/servers.ts'

t.test('at NATS a domain speaks for itself alone', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-rights-'))
  // What a careless reader takes for a number, or for a port.
  const password = '6078e4'
  const servers = await startServers(folder, { durable: false, natsPassword: password })
  t.teardown(async () => {
    await servers.stop()
    await rm(folder, { recursive: true, force: true })
  })
  const as = async (login: string) => {
    const url = Object.assign(new URL(servers.natsUrl), { username: login, password }).href
    const nats = await connectMessages(url, login)
    t.teardown(() => nats.close())
    return nats
  }
  const [register, event, gateway] = [await as('register'), await as('event'), await as('gateway')]
  await ensureStream(register)
  await ensureStream(event)
  const told = (nats: typeof register, subject: string) => nats.jetstream().publish(subject, '', { timeout: 1_000 })
  t.ok(await told(register, 'register.registration.created.x'))
  t.ok(await told(register, 'tenants.module.ready.x'))
  await t.rejects(told(register, 'event.event.changed.x'), 'another domain’s word')
  await t.rejects(told(register, 'tenants.schema.created.x'), 'admin’s word')
  await t.rejects(told(gateway, 'tenants.directory.changed.x'), 'the gateway only listens')
  const manager = await register.jetstreamManager()
  await t.rejects(manager.streams.purge('midsummer'))
  await t.rejects(manager.streams.delete('midsummer'))
  await t.rejects(connect({ servers: servers.natsUrl }), 'nobody comes in without a login')
})
