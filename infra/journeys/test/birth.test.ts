import { setTimeout as delay } from 'node:timers/promises'
import { ask, bear, proveAddress, registerPerson } from '@midsummer/local'
import { startTestCollector } from '@midsummer/testing'
import t from 'tap'
import { startJourney, until } from './journey.ts'

const convention = (slug: string) => ({ slug, name: slug, event: { slug: '2027', name: `${slug} 2027` } })

t.test('a convention is born, and its people are its own', async (t) => {
  const { url, spans } = await startTestCollector(t)
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = url
  const { system, operator, log } = await startJourney(t)
  const platform = (what: Parameters<typeof ask>[2], body?: object) =>
    ask(system.gateway, 'platform.localhost', what, operator, body)
  const here = 'furrydelphia.localhost'
  const there = 'uproar.localhost'
  const [furry, uproar] = await Promise.all([
    bear(system, operator, convention('furrydelphia')),
    bear(system, operator, convention('uproar')),
  ])
  const at = <Answer>(host: string, what: Parameters<typeof ask>[2], token?: string, body?: object) =>
    ask<Answer>(system.gateway, host, what, token, body)
  const event = await at<{ id: string }>(here, 'GET /api/event/events/current')
  await at(here, `PUT /api/event/events/${event.id}/state`, furry.token, { state: 'open' })
  const level = await at<{ id: string }>(here, 'POST /api/register/levels', furry.token, {
    slug: 'guest',
    name: 'Guest',
  })
  const figures = () =>
    at<{ registered: number; checkedIn: number }>(here, `GET /api/event/events/${event.id}/figures`, furry.token)
  const counted = async (wanted: object) => {
    let found = {}
    for (let waited = 0; waited < 60_000; waited += 100) {
      found = await figures()
      if (JSON.stringify(found) === JSON.stringify(wanted)) break
      await delay(100)
    }
    t.same(found, wanted)
  }
  const register = async (proof: string) => {
    // The event's opening reaches register by message.
    for (let tries = 0; ; tries += 1) {
      try {
        return await registerPerson(system, here, level.id, 'Ash', proof)
      } catch (error) {
        if (tries > 50 || !String(error).includes('REGISTER_EVENT_NOT_OPEN')) throw error
        await delay(100)
      }
    }
  }

  await t.test('somebody proves an address, registers, and is checked in', async (t) => {
    const { id } = await register(await proveAddress(system, here, 'ash@example.org'))
    await at(here, `POST /api/register/registrations/${id}/check-in`, furry.token)
    await t.rejects(at(here, `POST /api/register/registrations/${id}/check-in`, furry.token), { message: /: 409 / })
    await counted({ registered: 1, checkedIn: 1, cancelled: 0 })
  })

  await t.test(
    'what was done is one trace, through every service that heard of it, and stands in the log',
    async (t) => {
      const name = 'POST /api/register/registrations/:id/check-in'
      const done = await until(async () => spans.find((one) => one.name === name && !one.failed))
      const trace = () => spans.filter(({ traceId }) => traceId === done.traceId)
      const begun = await until(async () => trace().find(({ parentSpanId }) => !parentSpanId))
      await until(async () => trace().some(({ service }) => service === 'event'))
      const about = { tenant: furry.tenant, event: event.id, reqId: String }
      t.match([done.service, done.attributes], ['register', about])
      t.match(begun.attributes, { ...about, reqId: done.attributes['reqId'] })
      const lines = (await log()).split('\n').filter((line) => line.includes(`"traceId":"${done.traceId}"`))
      t.match(
        lines.map((line) => JSON.parse(line)),
        [{ ...about, name: 'register', reqId: done.attributes['reqId'], spanId: done.spanId, msg: 'answered' }],
      )
    },
  )

  await t.test('the convention beside it sees nothing, and a token of one is worth nothing at the other', async (t) => {
    t.same(await at(there, 'GET /api/register/registrations', uproar.token), { registrations: [], next: null })
    await t.rejects(at(there, 'GET /api/register/registrations', furry.token), { message: /: 401 / })
    await t.rejects(at(there, 'GET /api/register/registrations', operator), { message: /: 401 / })
    await t.rejects(at('platform.localhost', 'GET /api/admin/tenants', furry.token), { message: /: 401 / })
    await t.rejects(at('platform.localhost', 'GET /api/register/levels'), { message: /: 404 / })
    await t.rejects(at(here, 'GET /api/admin/tenants', furry.token), { message: /: 404 / })
    await t.rejects(at(here, 'GET /internal/feed?xid=0&position=0&subjects=x'), { message: /: 404 / })
  })

  await t.test(
    'NATS stops, loses its disk and comes back: people register all the while, and the count is right',
    async () => {
      const proofs = await Promise.all(['oak', 'elm'].map((name) => proveAddress(system, here, `${name}@example.org`)))
      await system.servers.down('nats')
      for (const proof of proofs) await register(proof)
      await system.servers.up('nats', { wiped: true })
      await counted({ registered: 3, checkedIn: 1, cancelled: 0 })
    },
  )

  await t.test('two births of one name: one is begun, one is told that the name is taken', async (t) => {
    const body = { ...convention('twins'), ownerEmail: 'owner@example.org' }
    const both = await Promise.allSettled([
      platform('POST /api/admin/tenants', body),
      platform('POST /api/admin/tenants', body),
    ])
    t.same(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    t.match(
      both.find(({ status }) => status === 'rejected'),
      { reason: { status: 409 } },
    )
  })

  await t.test('a suspended convention is closed to everybody, alone, until it is resumed', async (t) => {
    await platform(`POST /api/admin/tenants/${furry.tenant}/suspend`, { reason: 'The rent is due.' })
    await eventually(t, () => at(here, 'GET /api/register/levels'), 403)
    t.same(await at(there, 'GET /api/register/levels'), { levels: [] })
    await platform(`POST /api/admin/tenants/${furry.tenant}/resume`)
    await eventually(t, () => at(here, 'GET /api/register/levels'), 200)
  })

  await t.test(
    'a deleted convention stops at once, asks for its name first, and its name is never used again',
    async (t) => {
      await t.rejects(platform(`DELETE /api/admin/tenants/${uproar.tenant}`, { name: 'wrong' }), { message: /: 400 / })
      await platform(`DELETE /api/admin/tenants/${uproar.tenant}`, { name: 'uproar' })
      await eventually(t, () => at(there, 'GET /api/register/levels'), 404)
      await t.rejects(platform('POST /api/admin/tenants', { ...convention('uproar'), ownerEmail: 'o@example.org' }), {
        message: /: 409 /,
      })
      t.equal((await figures()).registered, 3)
    },
  )
})

/** An announced change reaches the gateway in under a second; a slow machine is given thirty. */
const eventually = async (
  t: { equal: (found: unknown, wanted: unknown) => unknown },
  what: () => Promise<unknown>,
  status: number,
): Promise<void> => {
  let found = 0
  for (let waited = 0; waited < 30_000 && found !== status; waited += 50) {
    found = await what().then(
      () => 200,
      (error: { status: number }) => error.status,
    )
    await delay(50)
  }
  t.equal(found, status)
}
