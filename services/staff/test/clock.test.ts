import { randomUUID } from 'node:crypto'
import { countsOf } from '@midsummer/testing'
import t from 'tap'
import { startStaff } from './stage.ts'

const key = () => ({ 'idempotency-key': randomUUID() })

t.test('the time clock, what hours are worth, and what they earn', async (t) => {
  const { app, server, here, there, department, helper, told } = await startStaff(t)
  const desk = await department('Desk')
  const [ash, lead] = [await helper('Ash', desk.id), await helper('Elm', desk.id, 'leader')]
  const rewards = async () =>
    (await told('staff.mail.wanted'))
      .map(({ mail }) => mail as { template: string; data: { reward: string } })
      .flatMap(({ template, data }) => (template === 'staff.reward' ? [data.reward] : []))

  await t.test('people clock in for their shift alone, once', async (t) => {
    t.match(await ash.own('POST /me/clock-in'), { body: { code: 'STAFF_CLOCK_EARLY' } })
    const minutes = (count: number) => new Date(Date.now() + count * 60_000).toISOString()
    const { body: shift } = await lead.own('POST /shifts', {
      departmentId: desk.id,
      name: 'Now',
      startsAt: minutes(10),
      endsAt: minutes(130),
      slots: [{ wanted: 1 }],
    })
    await ash.own('POST /me/assignments', { slot: shift.slots[0].id }, key())
    const both = await Promise.all([ash.own('POST /me/clock-in'), lead.own(`POST /people/${ash.id}/clock-in`)])
    t.same(both.map(({ status }) => status).sort(), [200, 409])
    t.match(await here.member('GET /clock'), { body: { times: [{ name: 'Ash', endsAt: null, assignmentId: String }] } })
    t.match(await ash.own('POST /me/clock-out'), { status: 200, body: { endsAt: String } })
    t.match(await ash.own('POST /me/clock-out'), { body: { code: 'STAFF_CLOCK_STOPPED' } })
    t.match(await here.member('GET /clock'), { body: { times: [] } })
  })

  await t.test('an hour at night counts double; corrections are audited', async (t) => {
    const oak = await helper('Oak', desk.id)
    const add = (startsAt: string, endsAt: string) =>
      lead.own(`POST /people/${oak.id}/hours`, { startsAt, endsAt, reason: 'Forgot the clock.' })
    // Berlin, in summer: midnight to six in the morning, four of them between two and eight.
    const { body: night } = await add('2026-07-01T22:00:00Z', '2026-07-02T04:00:00Z')
    t.match(night, { hours: 6, weighted: 10 })
    // The night in which the clock goes back at three: from one to four in the morning are four hours, two of them after the second two.
    t.match((await add('2025-10-25T23:00:00Z', '2025-10-26T03:00:00Z')).body, { hours: 4, weighted: 6 })
    t.match(await add('2026-07-02T03:00:00Z', '2026-07-02T05:00:00Z'), { body: { code: 'STAFF_CLOCK_OVERLAPS' } })
    t.match(await add('2026-07-03T03:00:00Z', '2026-07-03T02:00:00Z'), { body: { code: 'STAFF_CLOCK_BACKWARDS' } })
    t.match(
      await lead.own(`PUT /hours/${night.id}`, {
        startsAt: '2026-07-02T10:00:00Z',
        endsAt: '2026-07-02T12:30:00Z',
        reason: 'Slept.',
      }),
      { body: { hours: 2.5, weighted: 2.5 } },
    )
    t.match(
      await oak.own(`PUT /hours/${night.id}`, { startsAt: night.startsAt, endsAt: night.endsAt, reason: 'Me.' }),
      {
        status: 403,
      },
    )
    t.match((await here.member(`GET /people/${oak.id}/hours`)).body, { total: { hours: 6.5, weighted: 8.5 } })
    const audited = await server.query(
      `select action, after ->> 'reason' as reason from ${here.tenant.schema}.staff_audit where target = $1 and action like 'clock.%' order by id`,
      [oak.id],
    )
    t.same(audited.at(-1), { action: 'clock.corrected', reason: 'Slept.' })
  })

  await t.test('a reward fires once, however often hours are counted, and is handed out once', async (t) => {
    const fir = await helper('Fir', desk.id)
    const { body: shirt } = await here.organiser('POST /rewards', { name: 'T-shirt', hours: 4 })
    const before = (await rewards()).length
    const work = (day: number) =>
      lead.own(`POST /people/${fir.id}/hours`, {
        startsAt: `2026-07-0${day}T10:00:00Z`,
        endsAt: `2026-07-0${day}T14:00:00Z`,
        reason: 'Forgot the clock.',
      })
    await Promise.all([work(1), work(2), work(3)])
    await here.organiser(`PUT /rewards/${shirt.id}`, { name: 'T-shirt', hours: 3 })
    await here.organiser(`PUT /rewards/${shirt.id}`, { name: 'T-shirt', hours: 40 })
    t.equal((await rewards()).slice(before).filter((reward) => reward === 'T-shirt').length, 1)
    t.match((await fir.own('GET /me')).body, {
      total: { weighted: 12 },
      rewards: [{ name: 'T-shirt', handedAt: null }],
    })
    const hand = () => here.member(`POST /people/${fir.id}/rewards/${shirt.id}/handing`)
    t.same((await Promise.all([hand(), hand()])).map(({ status }) => status).sort(), [200, 409])
  })

  await t.test(
    'a clock that somebody forgot is corrected, and what it earned is taken back unless it was handed out',
    async (t) => {
      const yew = await helper('Yew', desk.id)
      const [pin] = await Promise.all(
        [5, 10].map(async (hours) => (await here.organiser('POST /rewards', { name: `After ${hours}`, hours })).body),
      )
      const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
      const { body: running } = await lead.own(`POST /people/${yew.id}/clock-in`)
      const correct = (startsAt: string, endsAt: string) =>
        lead.own(`PUT /hours/${running.id}`, { startsAt, endsAt, reason: 'Forgot to clock out.' })
      const names = async () =>
        (await here.member(`GET /people/${yew.id}/rewards`)).body.rewards.map(({ name }: { name: string }) => name)
      t.match(await correct(at(-20), at(-1)), { status: 200, body: { endsAt: /./ } }, 'while it runs')
      t.same(await names(), ['After 5', 'After 10'])
      t.match(await there.owner(`PUT /hours/${running.id}`, { startsAt: at(-3), endsAt: at(-1), reason: 'x' }), {
        status: 404,
      })
      await here.member(`POST /people/${yew.id}/rewards/${pin.id}/handing`)
      t.match(await correct(at(-3), at(-1)), { body: { hours: 2 } })
      t.same(await names(), ['After 5'], 'what was handed out stays')
      const audited = await server.query(
        `select before ->> 'reward' as reward from ${here.tenant.schema}.staff_audit where target = $1 and action = 'reward.taken-back'`,
        [yew.id],
      )
      t.same(audited, [{ reward: 'After 10' }])
      await lead.own(`PUT /hours/${running.id}`, { startsAt: at(-20), endsAt: at(-1), reason: 'It was so.' })
      t.same(await names(), ['After 5', 'After 10'], 'and can be earned anew')
      await lead.own(`POST /hours/${running.id}/removal`, { reason: 'No.' })
      t.same(await names(), ['After 5'])
    },
  )

  await t.test('the books leave as a file, with the right to it; everybody is thanked once', async (t) => {
    t.match(await here.member('GET /hours.csv'), { status: 403 })
    const { body: csv } = await here.organiser('GET /hours.csv')
    t.match(csv, /Oak,6.5,8.5/)
    t.match(await here.organiser('POST /thanks'), { body: { thanked: 3 } })
    t.match(await here.organiser('POST /thanks'), { body: { thanked: 0 } })
    t.match(await here.organiser('GET /figures'), { body: { people: 5, working: 0, taken: 1 } })
  })

  t.same((await there.organiser('GET /hours')).body, { people: [], next: null })
  t.match(await countsOf(app), { 'staff.clock in': 2, 'staff.clock out': 1 })
  t.match(await there.owner(`POST /people/${ash.id}/clock-in`), { status: 404 })
})
