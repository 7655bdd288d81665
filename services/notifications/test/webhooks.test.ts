import { randomUUID } from 'node:crypto'
import { promises as dns } from 'node:dns'
import { createServer } from 'node:http'
import { openOutside } from '@midsummer/service'
import { Webhook } from 'standardwebhooks'
import t from 'tap'
import { startNotifications, until } from './stage.ts'

interface Test {
  teardown: (end: () => unknown) => void
}

/** An organiser's program, which answers as it is told. */
const startProgram = async (t: Test) => {
  const got: { headers: Record<string, string>; body: string; path: string }[] = []
  const manners = { status: 200, wait: 0 }
  const server = createServer((request, response) => {
    void (async () => {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      got.push({ headers, body: Buffer.concat(chunks).toString(), path: request.url ?? '' })
      const { status } = manners
      setTimeout(
        () => response.writeHead(status, status === 302 ? { location: '/elsewhere' } : {}).end('x'),
        manners.wait,
      )
    })()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  return { host: `127.0.0.1:${address && typeof address === 'object' ? address.port : 0}`, got, manners }
}

t.test('a program', async (t) => {
  const program = await startProgram(t)
  const other = await startProgram(t)
  const { here, there, mail, server, later, startProcess } = await startNotifications(t, {
    inside: [program.host, other.host],
  })
  const process = startProcess()
  const wanted = {
    url: `http://${program.host}/hook`,
    subjects: ['register.registration.created'],
    contact: 'dev@example.org',
  }
  const happen = (at = here, id: string = randomUUID(), subject = 'register.registration.created') => {
    const registration = { id: randomUUID(), level: randomUUID() }
    return at.tell(subject, { event: at.event.id, registration }, id)
  }
  const { body: webhook } = await here.admin('POST /webhooks', wanted)
  const deliveries = async (id = webhook.id) => (await here.admin(`GET /webhooks/${id}/deliveries`)).body.deliveries

  await t.test('is told once of what it wants to know, signed with a secret that was shown once', async (t) => {
    const id = randomUUID()
    await Promise.all([happen(here, id), happen(here, id), happen(there)])
    await happen(here, randomUUID(), 'register.registration.cancelled')
    process.nudge()
    await until(async () => (await deliveries())[0]?.state === 'delivered')
    t.equal(program.got.length, 1)
    const [told] = program.got
    if (!told) return
    t.equal(told.path, '/hook')
    t.equal(told.headers['webhook-id'], id)
    const data: unknown = new Webhook(webhook.secret).verify(told.body, told.headers)
    t.match(data, { type: 'register.registration.created', data: { event: here.event.id } })
    const stranger = new Webhook(`whsec_${Buffer.alloc(32).toString('base64')}`)
    t.throws(() => stranger.verify(told.body, told.headers), /No matching signature/)
    t.notOk('secret' in (await here.admin('GET /webhooks')).body.webhooks[0])
    const [row] = await server.query(`select secret from ${here.tenant.schema}.notifications_webhook`)
    t.notMatch(row?.['secret'], webhook.secret.slice('whsec_'.length))
  })

  await t.test('is told again what it did not take, later each time, and by hand', async (t) => {
    program.got.length = 0
    program.manners.status = 500
    await happen()
    process.nudge()
    await until(async () => (await deliveries())[0]?.attempts === 1 && (await deliveries())[0]?.state === 'waiting')
    const [waiting] = await deliveries()
    t.equal(waiting.reason, 'answered 500')
    t.ok(Date.parse(waiting.dueAt) > Date.now() + 5_000)
    program.manners.status = 302
    await later()
    process.nudge()
    await until(async () => (await deliveries())[0]?.reason === 'answered 302')
    t.notOk(program.got.some(({ path }) => path === '/elsewhere'))
    program.manners.status = 204
    await later()
    process.nudge()
    await until(async () => (await deliveries())[0]?.state === 'delivered')
    t.equal(program.got.length, 3)
    t.equal(new Set(program.got.map(({ headers }) => headers['webhook-id'])).size, 1)

    const path = `POST /webhooks/${webhook.id}/deliveries/${waiting.id}/retry`
    t.equal((await there.admin(path)).status, 404)
    t.equal((await here.staff(path)).status, 403)
    t.equal((await here.admin(path)).body.state, 'waiting')
    await until(() => program.got.length === 4)
  })

  await t.test('that is slow holds up no other', async (t) => {
    program.manners.wait = 1_500
    program.got.length = 0
    const { body: second } = await here.admin('POST /webhooks', { ...wanted, url: `http://${other.host}/` })
    for (let count = 0; count < 10; count += 1) await happen()
    process.nudge()
    await until(() => other.got.length === 10)
    t.ok(program.got.length <= 3)
    program.manners.wait = 0
    await until(() => program.got.length === 10)
    t.equal((await here.admin(`DELETE /webhooks/${second.id}`)).status, 204)
  })

  await t.test('waits for no mail server that says nothing', async (t) => {
    const waiting: (() => void)[] = []
    mail.manners.data = () => new Promise((resolve) => waiting.push(() => resolve(undefined)))
    for (let count = 0; count < 10; count += 1) await here.want({ to: `p${count}@example.org` })
    process.nudge()
    await until(() => waiting.length === 8)
    program.got.length = 0
    await happen()
    process.nudge()
    await until(() => program.got.length === 1)
    t.equal(mail.arrived.length, 0)
    mail.manners.data = async () => undefined
    for (const answer of waiting) answer()
    await until(() => mail.arrived.length === 10)
    mail.arrived.length = 0
  })

  await t.test(
    'that takes nothing for days is given up, and its owner told; switched on it gets what waited',
    async (t) => {
      await until(async () => (await deliveries()).every((one: { state: string }) => one.state === 'delivered'))
      program.manners.status = 503
      await happen()
      process.nudge()
      await until(async () => (await deliveries())[0]?.reason === 'answered 503')
      t.match((await here.admin('GET /webhooks')).body.webhooks, [{ state: 'on', failingSince: /./ }])
      await server.query(
        `update ${here.tenant.schema}.notifications_webhook set failing_since = now() - interval '73 hours'`,
      )
      await later()
      process.nudge()
      await until(() => mail.arrived.length === 1)
      t.match(mail.arrived, [{ to: 'dev@example.org', text: /answered 503/ }])
      t.match((await here.admin('GET /webhooks')).body.webhooks, [{ state: 'dead' }])
      await until(async () => (await deliveries())[0]?.state === 'waiting')
      const calls = program.got.length
      await happen()
      await later()
      process.nudge()
      program.manners.status = 200
      t.match((await here.admin(`PATCH /webhooks/${webhook.id}`, { on: true })).body, {
        state: 'on',
        failingSince: null,
      })
      await until(() => program.got.length > calls)
      await until(async () => (await deliveries())[0]?.state === 'delivered')
      t.equal(program.got.length, calls + 1)
    },
  )

  await t.test('that says that it is gone is given up at once', async (t) => {
    mail.arrived.length = 0
    program.manners.status = 410
    await happen()
    process.nudge()
    await until(() => mail.arrived.length === 1)
    t.match((await here.admin('GET /webhooks')).body.webhooks, [{ state: 'dead' }])
  })

  await t.test('is its own convention’s alone', async (t) => {
    t.same((await there.admin('GET /webhooks')).body.webhooks, [])
    t.equal((await there.admin(`PATCH /webhooks/${webhook.id}`, { on: true })).status, 404)
    t.equal((await there.admin(`POST /webhooks/${webhook.id}/secret`)).status, 404)
    t.equal((await there.admin(`DELETE /webhooks/${webhook.id}`)).status, 404)
    t.equal((await here.staff('GET /webhooks')).status, 403)
    t.match(await here.admin(`POST /webhooks/${webhook.id}/secret`), { status: 200, body: { secret: /^whsec_/ } })
  })
})

const POST = { method: 'POST', headers: {}, body: 'x' } as const

t.test('an address inside', async (t) => {
  const { here } = await startNotifications(t)
  const outside = openOutside([])
  const inside = [
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://[64:ff9b::a00:1]/',
    'https://10.1.2.3/',
    'https://192.168.0.1:8443/',
    'https://172.16.0.1/',
    'https://169.254.169.254/latest/meta-data/',
    'https://[fd00:ec2::254]/',
    'https://100.64.0.1/',
    'https://0.0.0.0/',
    'https://localhost/',
  ]
  for (const url of inside) {
    await t.rejects(outside.check(url), { name: 'NotOutside' }, url)
    await t.rejects(outside.ask(url, POST), { name: 'NotOutside' }, `${url} by post`)
    const webhook = { url, subjects: ['register.registration.created'], contact: 'dev@example.org' }
    t.match(await here.admin('POST /webhooks', webhook), {
      status: 400,
      body: { code: 'NOTIFICATIONS_WEBHOOK_REFUSED' },
    })
  }
  await t.rejects(outside.check('http://93.184.215.14/'), /https/)
  await t.rejects(outside.check('https://user:password@93.184.215.14/'), /password/)
  await t.resolves(outside.check('https://93.184.215.14/'))
  await t.resolves(openOutside(['127.0.0.1:9']).check('http://127.0.0.1:9/'))
  await t.rejects(openOutside(['127.0.0.1:9']).check('http://127.0.0.1:10/'), { name: 'NotOutside' })
})

t.test('a name that leads elsewhere the next time', async (t) => {
  const program = await startProgram(t)
  const port = program.host.split(':')[1]
  const asked: string[] = []
  /** What a resolver tells, one answer after another. */
  const tell = (...answers: string[]) => {
    asked.length = 0
    const lookup = async (host: string) => {
      asked.push(host)
      return [{ address: answers[Math.min(asked.length, answers.length) - 1], family: 4 }]
    }
    t.intercept(dns, 'lookup', { value: lookup, configurable: true, writable: true })
  }
  tell('93.184.215.14', '127.0.0.1')
  const outside = openOutside([])
  await outside.check('https://program.example/')
  await t.rejects(
    outside.ask('https://program.example/', POST),
    { name: 'NotOutside' },
    'is looked up again, and refused',
  )
  t.equal(asked.length, 2)

  tell('127.0.0.1', '93.184.215.14')
  const { status } = await openOutside([`program.example:${port}`]).ask(`http://program.example:${port}/`, POST)
  t.same([status, program.got.length], [200, 1], 'what was checked is what is dialled')
  t.same(asked, ['program.example'], 'and nobody looks it up once more')
})
