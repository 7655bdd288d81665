import { setTimeout as delay } from 'node:timers/promises'
import { resolve, said } from '@midsummer/access'
import { CONTEXT_HEADER, SCHEMA_HEADER } from '@midsummer/contracts'
import { connectMessages } from '@midsummer/messages'
import { signContext } from '@midsummer/tenancy'
import { startTestNats } from '@midsummer/testing'
import fc from 'fast-check'
import t from 'tap'
import { resultOf } from '../src/sessions/results.ts'
import type { Room } from '../src/sessions/room.ts'
import { startVendors } from './stage.ts'

t.test('a jury', async (t) => {
  const stage = await startVendors(t)
  const { here, there, keys, offerTables, submitted, decide } = stage
  const nats = await startTestNats(t)
  /** Two processes, each with its own doors, pools and connections. */
  const doors: { app: typeof stage.app; port: number }[] = []
  for (const { live, app } of [stage, await stage.startProcess()]) {
    const connection = await connectMessages(nats.url, 'vendors')
    t.teardown(() => connection.close())
    live.join(connection)
    await connection.flush()
    doors.push({ app, port: Number(new URL(await app.listen({ host: '127.0.0.1', port: 0 })).port) })
  }
  const tables = await offerTables()
  const [birch, oak] = [await submitted(tables, { name: 'Birch' }), await submitted(tables, { name: 'Oak' })]

  /** A juror at one of the processes: what the socket told last. */
  const sit = async (session: string, process: number, who = crypto.randomUUID(), convention = here) => {
    const { tenant, event } = convention
    const actor = { kind: 'person' as const, id: who }
    const access = { ...said(resolve({ scopes: ['vendors:staff'] })), operator: false }
    const headers = {
      [CONTEXT_HEADER]: signContext({ audience: 'vendors', actor, ...access, tenant, event }, keys),
      [SCHEMA_HEADER]: tenant.schema,
    }
    const { app, port } = doors[process] as (typeof doors)[number]
    const url = `/api/vendors/sessions/${session}`
    const socket = new WebSocket(`ws://127.0.0.1:${port}${url}/live`, { headers })
    t.teardown(() => socket.close())
    let room: Room | undefined
    socket.addEventListener('message', ({ data }) => {
      room = JSON.parse(String(data))
    })
    const sees = async (test: (room: Room) => boolean): Promise<Room> => {
      for (let waited = 0; waited < 10_000; waited += 10) {
        if (room && test(room)) return room
        await delay(10)
      }
      throw new Error(`It sees ${JSON.stringify(room)}.`)
    }
    const rate = async (application: string, rating: object) => {
      const answer = await app.inject({ method: 'PUT', url: `${url}/ratings/${application}`, headers, payload: rating })
      return { status: answer.statusCode, body: answer.json() }
    }
    return { sees, rate, socket }
  }

  const { body: session } = await here.organiser('POST /sessions', { name: 'Saturday' })
  const partial = crypto.randomUUID()
  const [a, b, c] = [await sit(session.id, 0), await sit(session.id, 1, partial), await sit(session.id, 1)]
  const everybody = (test: (room: Room) => boolean) => Promise.all([a, b, c].map((juror) => juror.sees(test)))
  const of = (room: Room, id: string) => room.queue.find((one) => one.id === id)

  await t.test('looks at what the chair turns to, all at once', async (t) => {
    const [room] = await everybody(({ queue }) => queue.length === 2)
    t.same(
      room?.queue.map(({ name }) => name),
      ['Birch', 'Oak'],
      'what was submitted, in its order',
    )
    t.match(await here.member(`PUT /sessions/${session.id}/current`, { application: birch.id }), { status: 403 })
    t.match(await here.organiser(`PUT /sessions/${session.id}/current`, { application: birch.id }), { status: 200 })
    const [seen] = await everybody(({ current }) => current?.id === birch.id)
    t.match(seen?.current, { name: 'Birch', people: [], ratings: [] }, 'without a name of anybody')
    await here.organiser(`PATCH /sessions/${session.id}`, { anonymous: false })
    await everybody(({ current }) => current?.people[0]?.name === 'Ash Birch')
  })

  await t.test('of three on two processes who rate at once counts every score, exactly', async (t) => {
    const scores = [5, 4, 2]
    const answers = await Promise.all(
      [a, b, c].map((juror, index) => juror.rate(birch.id, { score: scores[index], comment: `c${index}` })),
    )
    t.same(
      answers.map(({ status }) => status),
      [200, 200, 200],
    )
    for (const room of await everybody((room) => of(room, birch.id)?.result?.ratings === 3)) {
      t.same(of(room, birch.id)?.result, { average: 3.67, ratings: 3, conflicts: 0 })
      t.same(room.current?.ratings.map(({ comment }) => comment).toSorted(), ['c0', 'c1', 'c2'])
      t.equal(room.current?.ratings.filter(({ own }) => own).length, 1)
    }
    await a.rate(birch.id, { score: 3 })
    await everybody((room) => of(room, birch.id)?.result?.average === 3)
    t.match((await here.member(`GET /applications/${birch.id}`)).body, { result: { average: 3, ratings: 3 } })
  })

  await t.test('hides from who is partial what the others think, for good', async (t) => {
    t.match(await b.rate(birch.id, { conflict: true, comment: 'my sister' }), { status: 200, body: { current: null } })
    const room = await b.sees(({ current }) => current === null)
    t.match(of(room, birch.id), { name: 'Birch', result: null, mine: { conflict: true, score: null } })
    t.match(await b.rate(birch.id, { score: 5 }), { status: 409, body: { code: 'VENDORS_CONFLICT_DECLARED' } })
    const other = await a.sees((room) => of(room, birch.id)?.result?.conflicts === 1)
    t.same(of(other, birch.id)?.result, { average: 2.5, ratings: 2, conflicts: 1 })

    const { body: second } = await here.organiser('POST /sessions', { name: 'Sunday' })
    await here.organiser(`PUT /sessions/${second.id}/current`, { application: birch.id })
    const again = await sit(second.id, 0, partial)
    const { body: elsewhere } = await again.rate(oak.id, { score: 5 })
    t.match([elsewhere.current, of(elsewhere, birch.id)?.result], [null, null], 'in another session, too')
    t.match(await again.rate(birch.id, { score: 5 }), { status: 409, body: { code: 'VENDORS_CONFLICT_DECLARED' } })

    t.match(await b.rate(oak.id, { score: 5, conflict: true }), { status: 400 })
    t.match(await b.rate(oak.id, { score: 6 }), { status: 400 })
    t.match(await b.rate(oak.id, {}), { status: 400 })
  })

  await t.test('has a queue that its chair orders', async (t) => {
    const late = await submitted(tables, { name: 'Elm' })
    const queue = (applications: string[]) => here.organiser(`PUT /sessions/${session.id}/queue`, { applications })
    t.match(await queue([oak.id]), { status: 409, body: { code: 'VENDORS_QUEUE_STARTED' } }, 'one was rated')
    t.match(await queue([late.id, birch.id]), { status: 200 })
    const [room] = await everybody(({ queue }) => queue[0]?.id === late.id)
    t.same(
      room?.queue.map(({ name }) => name),
      ['Elm', 'Birch'],
    )
    t.match(await queue([birch.id, session.id]), { status: 404, body: { errors: [{ at: 'body/applications/1' }] } })
    t.match(await a.rate(oak.id, { score: 1 }), { status: 409, body: { code: 'VENDORS_NOT_IN_QUEUE' } })
    await decide(late.id, 'waitlisted')
    await here.organiser(`PATCH /sessions/${session.id}`, { state: 'closed' })
    t.match(await a.rate(birch.id, { score: 1 }), { status: 409, body: { code: 'VENDORS_SESSION_CLOSED' } })
  })

  await t.test('is nobody else’s: no neighbour hears of it, and nobody without the right sits in it', async (t) => {
    const stranger = await sit(session.id, 0, undefined, there)
    await new Promise((resolve) => stranger.socket.addEventListener('close', resolve))
    t.match(await there.member(`GET /sessions/${session.id}`), { status: 404 })
    t.match(await here.visitor(`GET /sessions/${session.id}`), { status: 401 })
    t.same((await there.member('GET /sessions')).body, { sessions: [] })
    const unvouched = new WebSocket(`ws://127.0.0.1:${doors[0]?.port}/api/vendors/sessions/${session.id}/live`)
    await new Promise((resolve) => unvouched.addEventListener('error', resolve))
  })
})

t.test('a result is between the lowest and the highest score, whatever the order', async () => {
  const minds = fc.array(fc.option(fc.integer({ min: 1, max: 5 })))
  fc.assert(
    fc.property(minds, (scores) => {
      const { average, ratings, conflicts } = resultOf(scores)
      const given = scores.filter((score) => score !== null)
      if (ratings + conflicts !== scores.length || ratings !== given.length) return false
      if (average === null) return given.length === 0
      const again = resultOf(scores.toReversed()).average
      return average === again && average >= Math.min(...given) && average <= Math.max(...given)
    }),
  )
})
