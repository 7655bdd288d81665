import { randomUUID } from 'node:crypto'
import { ask, bear, mailed, signUp } from '@midsummer/local'
import t from 'tap'
import { joinJourney, until } from './journey.ts'

const HERE = 'beacons.localhost'
const THERE = 'braziers.localhost'
const EMAIL = 'ash@beacons.example'

t.test('a volunteer reaches the thank-you, and leading a department opens what it owns', async (t) => {
  const { system, operator } = await joinJourney()
  const convention = async (slug: string) => {
    const event = { slug: '2027', name: `${slug} 2027` }
    const { token } = await bear(system, operator, { slug, name: slug, event })
    return <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
      ask<Answer>(system.gateway, `${slug}.localhost`, what, token, body)
  }
  const [here, there] = [await convention('beacons'), await convention('braziers')]
  const ash = await signUp(system, EMAIL, 'Ash')
  await ash.enter(HERE)
  const once = () => ({ 'idempotency-key': randomUUID() })

  const desk = await here<{ id: string }>('POST /api/staff/departments', {
    slug: 'desk',
    name: 'Desk',
    modules: ['register'],
  })
  const applied = await until(async () => {
    const { status, body } = await ash.ask(HERE, 'POST /api/staff/applications', { name: 'Ash', department: desk.id })
    return status === 201 ? body : undefined
  })
  await here(`POST /api/staff/applications/${applied.application.id}/decision`, { state: 'accepted' })
  t.equal(await mailed(system, EMAIL, /(you are part of\s+.*Desk)/i).then(() => 'told'), 'told')

  const soon = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString()
  const shift = await here<{ slots: { id: string }[] }>('POST /api/staff/shifts', {
    departmentId: desk.id,
    name: 'Front desk',
    startsAt: soon(10),
    endsAt: soon(130),
    slots: [{ wanted: 1 }],
  })
  const take = () => ash.ask(HERE, 'POST /api/staff/me/assignments', { slot: shift.slots[0]?.id }, once())
  t.match(await take(), { status: 201, body: { state: 'assigned' } })
  t.match(await take(), { status: 409, body: { code: 'STAFF_ALREADY_ON' } })
  t.match(await ash.ask(HERE, 'POST /api/staff/me/clock-in'), { status: 200 })
  t.match(await ash.ask(HERE, 'POST /api/staff/me/clock-out'), { status: 200 })

  await here('POST /api/staff/rewards', { name: 'T-shirt', hours: 2 })
  const { personId } = applied.application
  await here(`POST /api/staff/people/${personId}/hours`, {
    startsAt: soon(-300),
    endsAt: soon(-60),
    reason: 'Came early.',
  })
  t.match(await ash.ask(HERE, 'GET /api/staff/me'), { body: { rewards: [{ name: 'T-shirt', handedAt: null }] } })
  t.equal(await mailed(system, EMAIL, /You have earned: (T-shirt)/), 'T-shirt')

  t.same(await here('POST /api/staff/thanks'), { thanked: 1 })
  t.equal(await mailed(system, EMAIL, /Thank you for helping at (.+)/), 'beacons 2027')
  t.same(await there('POST /api/staff/thanks'), { thanked: 0 })

  const may = async () => (await ash.ask(HERE, 'GET /api/register/levels/all')).status
  await until(async () => ((await may()) === 200 ? true : undefined))
  const sell = async () => (await ash.ask(HERE, 'POST /api/register/levels', { slug: 'x', name: 'X', price: 0 })).status
  t.equal(await sell(), 403, 'who works there may not change it')
  await here(`PUT /api/staff/departments/${desk.id}/members/${personId}`, { role: 'leader' })
  await until(async () => ((await sell()) === 201 ? true : undefined))

  await ash.enter(THERE)
  t.equal((await ash.ask(THERE, 'GET /api/staff/me')).status, 404, 'the neighbour does not know them')
  t.same(await there('GET /api/staff/people'), { people: [], next: null })
})
