import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { startSchedule } from './stage.ts'

t.test('places to sign up for', async (t) => {
  const { server, here, there, follower, room, slot, publish } = await startSchedule(t)
  const hall = await room('hall', { capacity: 30 })
  const take = (id: string, headers: object, who = here.visitor) =>
    who(`POST /slots/${id}/seat`, undefined, { 'idempotency-key': randomUUID(), ...headers })
  const left = async (id: string) =>
    (await here.visitor('GET /schedule')).body.entries.find((entry: { slot: string }) => entry.slot === id).left

  await t.test('are exact under 400 clicks for 40 of them', async (t) => {
    const { body } = await slot(hall.id, { title: 'Workshop' }, 9, 10, { seats: 40 })
    t.match(body.warnings, [{ kind: 'seats', about: '30' }])
    const rows = await server.query(
      `insert into furrydelphia.schedule_attendee (event_id, email, name, locale, code, feed, origin)
       select '${here.event.id}', 'p' || n || '@example.org', '', 'en', 'code' || n, 'feed' || n, '' from generate_series(1, 200) n
       returning code`,
    )
    t.equal((await take(body.slot.id, { 'x-code': 'code1' })).body.code, 'SCHEDULE_SLOT_UNKNOWN', 'not public yet')
    await publish()
    const answers = await Promise.all(
      [...rows, ...rows].map((row) => take(body.slot.id, { 'x-code': String(row['code']) })),
    )
    const taken = new Set(
      answers.flatMap(({ status }, click) => (status === 201 ? String(rows[click % 200]?.['code']) : [])),
    )
    t.equal(taken.size, 40)
    t.same(new Set(answers.map(({ body }) => body.code)), new Set([undefined, 'SCHEDULE_SLOT_FULL']))
    t.equal(await left(body.slot.id), 0)
    t.equal((await here.member(`GET /slots/${body.slot.id}/seats`)).body.guests.length, 40)
    t.match(
      (await here.organiser(`PATCH /slots/${body.slot.id}`, { seats: 39 })).body.code,
      'SCHEDULE_SLOT_BELOW_TAKEN',
    )
    t.equal((await take(body.slot.id, { 'x-code': 'code1' }, there.visitor)).status, 403)
    t.equal((await take(body.slot.id, {})).body.code, 'SCHEDULE_ATTENDEE_UNKNOWN')
    t.equal((await here.visitor(`POST /slots/${body.slot.id}/seat`)).body.code, 'IDEMPOTENCY_KEY_MISSING')
  })

  await t.test('are as a small model says, whoever comes and goes', async (t) => {
    const people = [
      await follower('ash@example.org'),
      await follower('oak@example.org'),
      await follower('fern@example.org'),
    ]
    const { body } = await slot(hall.id, { title: 'Seminar' }, 11, 12, { seats: 2 })
    const open = await slot(hall.id, { title: 'Party' }, 13, 14)
    await publish()
    t.equal((await take(open.body.slot.id, people[0].headers)).body.code, 'SCHEDULE_SLOT_WITHOUT_SEATS')
    const step = fc.record({ who: fc.nat({ max: 2 }), comes: fc.boolean() })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        const inside = new Set<number>()
        for (const { who, comes } of steps) {
          const { headers } = people[who] ?? people[0]
          if (comes) {
            const fits = inside.has(who) || inside.size < 2
            if (fits) inside.add(who)
            if ((await take(body.slot.id, headers)).status !== (fits ? 201 : 409)) return false
          } else {
            inside.delete(who)
            await here.visitor(`DELETE /slots/${body.slot.id}/seat`, undefined, headers)
          }
          if ((await left(body.slot.id)) !== 2 - inside.size) return false
        }
        for (const { headers } of people) await here.visitor(`DELETE /slots/${body.slot.id}/seat`, undefined, headers)
        return true
      }),
      { numRuns: 15 },
    )
    t.equal(await left(body.slot.id), 2)
  })
})
