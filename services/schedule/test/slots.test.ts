import fc from 'fast-check'
import t from 'tap'
import type { Placed, Plan } from '../src/slots/plan.ts'
import { type Warning, warningsOf } from '../src/slots/warnings.ts'
import { at, startSchedule } from './stage.ts'

t.test('a slot', async (t) => {
  const { here, there, room, panel, slot } = await startSchedule(t)
  const stage = await room('stage', { capacity: 100, features: ['light'], opens: [{ from: at(8), until: at(20) }] })
  const ash = { name: 'Ash', email: 'ash@example.org' }
  const talk = await panel('Talk', { audience: 200, needs: ['piano', 'light'], setupMinutes: 15 }, [ash])
  const dance = await panel('Dance', { leastAge: 18 }, [{ ...ash, email: 'Ash@example.org' }])
  const kinds = (body: { warnings: Warning[] }) => body.warnings.map(({ kind }) => kind)

  await t.test('is placed whatever collides, and says what does', async (t) => {
    t.equal((await slot(stage.id, {}, 9, 10)).body.code, 'SCHEDULE_SLOT_WRONG')
    t.match((await slot(stage.id, { title: 'Break' }, 10, 9)).body.errors, [{ at: 'body/endsAt' }])
    t.equal((await slot(talk.id, { title: 'Break' }, 9, 10)).body.code, 'SCHEDULE_ROOM_UNKNOWN')
    const first = (await slot(stage.id, { panelId: talk.id }, 9, 10)).body
    t.same(kinds(first), ['audience', 'equipment'])
    const hall = await room('hall')
    const second = (await slot(hall.id, { panelId: dance.id }, 9.5, 10)).body
    t.same(kinds(second), ['audience', 'equipment', 'too-short', 'person-twice'])
    await here.organiser('PUT /rules', {
      gridMinutes: 15,
      turnoverMinutes: 10,
      adultsFrom: '22:00',
      adultsUntil: '04:00',
    })
    const change = (fields: object) => here.organiser(`PATCH /slots/${second.slot.id}`, fields)
    const moved = await change({ roomId: stage.id, startsAt: at(10), endsAt: at(11) })
    t.same(kinds(moved.body), ['audience', 'equipment', 'adults-hours', 'turnover'])
    t.same(moved.body.warnings.at(-1).slots, [first.slot.id, second.slot.id])
    const late = await change({ startsAt: at(20), endsAt: at(21) })
    t.same(kinds(late.body), ['audience', 'equipment', 'room-closed'], '22:00 in Berlin is late enough')
    await here.organiser(`POST /panels/${talk.id}/decision`, { state: 'archived' })
    t.ok(kinds((await here.member('GET /slots')).body).includes('not-coming'))
    t.same(kinds((await here.organiser(`DELETE /slots/${first.slot.id}`)).body), ['room-closed'])
    await here.organiser(`DELETE /slots/${second.slot.id}`)
    t.equal((await here.member(`GET /panels/${dance.id}`)).body.state, 'confirmed')
  })

  await t.test(
    'is taken out, or given to another, also when its panel ended and stands elsewhere as well',
    async (t) => {
      const ended = await panel('Ended')
      const twice = [9, 11, 13].map((hour) => slot(stage.id, { panelId: ended.id }, hour, hour + 1))
      const [one, other, last] = (await Promise.all(twice)).map(({ body }) => body.slot.id)
      await here.organiser(`POST /panels/${ended.id}/decision`, { state: 'archived' })
      t.equal((await slot(stage.id, { panelId: ended.id }, 15, 16)).body.code, 'SCHEDULE_PANEL_ELSEWHERE')
      t.equal((await here.organiser(`DELETE /slots/${one}`)).status, 200)
      t.equal((await here.organiser(`PATCH /slots/${other}`, { panelId: dance.id })).status, 200)
      t.equal((await here.organiser(`DELETE /slots/${other}`)).status, 200)
      t.equal((await here.organiser(`DELETE /slots/${last}`)).status, 200)
      t.equal((await here.member(`GET /panels/${ended.id}`)).body.state, 'archived')
    },
  )

  await t.test('is nothing to the neighbour, nor to who may not', async (t) => {
    const { body } = await slot(stage.id, { title: 'Break' }, 12, 13)
    t.equal((await there.organiser(`PATCH /slots/${body.slot.id}`, { title: 'Mine' })).status, 404)
    t.same((await there.member('GET /slots')).body, { slots: [], warnings: [] })
    t.equal((await here.member(`DELETE /slots/${body.slot.id}`)).status, 403)
    t.equal((await here.visitor('GET /slots')).status, 401)
  })
})

const MINUTE = 60_000
const start = Date.parse('2099-07-01T00:00:00Z')
const iso = (minute: number) => new Date(start + minute * MINUTE).toISOString()

const placed = fc
  .array(
    fc.record({
      room: fc.integer({ min: 0, max: 2 }),
      from: fc.integer({ min: 0, max: 40 }),
      length: fc.integer({ min: 1, max: 8 }),
      people: fc.uniqueArray(fc.constantFrom('ash', 'oak', 'fern'), { maxLength: 2 }),
      setup: fc.integer({ min: 0, max: 20 }),
      teardown: fc.integer({ min: 0, max: 20 }),
      away: fc.boolean(),
    }),
    { maxLength: 12 },
  )
  .map((all) =>
    all
      .toSorted((one, other) => one.from - other.from)
      .map(({ room, from, length, people, setup, teardown, away }, index): Placed => {
        const [startsAt, endsAt] = [iso(from * 15), iso((from + length) * 15)]
        const opens = [{ from: iso(0), until: iso(20 * 15) }]
        const fields = {
          slug: `r${room}`,
          name: `r${room}`,
          description: '',
          categoryId: null,
          features: [],
          position: 0,
        }
        return {
          slot: {
            id: `s${index}`,
            roomId: `r${room}`,
            panelId: `p${index}`,
            title: null,
            startsAt,
            endsAt,
            seats: null,
            taken: 0,
          },
          room: { ...fields, id: `r${room}`, capacity: null, opens: room === 0 ? opens : [] },
          panel: {
            id: `p${index}`,
            callId: null,
            trackId: null,
            state: 'placed',
            reason: '',
            title: 'A',
            abstract: '',
            minutes: 15,
            setupMinutes: setup,
            teardownMinutes: teardown,
            audience: null,
            leastAge: 0,
            needs: [],
            origin: '',
            createdAt: startsAt,
          },
          panelists: people.map((name) => ({
            id: name,
            panelId: `p${index}`,
            name,
            email: name,
            locale: 'en',
            code: '',
            available: away ? [{ from: endsAt, until: iso(2000) }] : [],
            confirmedAt: null,
            checkedInAt: null,
          })),
        }
      }),
  )

/** The same by looking at every minute of the day and at everybody, slowly. */
const model = ({ placed, rules }: Plan): string[] => {
  const minutes = (one: Placed, before = 0, after = 0) =>
    new Set(
      Array.from({ length: 60 * 15 }, (_, minute) => minute).filter(
        (minute) => iso(minute + before) >= one.slot.startsAt && iso(minute - after) < one.slot.endsAt,
      ),
    )
  const found: string[] = []
  for (const [index, one] of placed.entries()) {
    if (one.room.opens[0] && [...minutes(one)].some((minute) => minute >= 20 * 15)) found.push(`room-closed ${index}`)
    for (const { name, available } of one.panelists)
      if (available.length > 0) found.push(`person-away ${index} ${name}`)
    for (const [second, other] of placed.entries()) {
      if (second <= index) continue
      const pause = Math.max(
        rules.turnoverMinutes,
        (one.panel?.teardownMinutes ?? 0) + (other.panel?.setupMinutes ?? 0),
      )
      const together = !minutes(one).isDisjointFrom(minutes(other))
      const near = !minutes(one, 0, pause).isDisjointFrom(minutes(other))
      if (one.room.id === other.room.id && together) found.push(`room-twice ${index} ${second}`)
      else if (one.room.id === other.room.id && near) found.push(`turnover ${index} ${second}`)
      const both = one.panelists.filter(({ email }) => other.panelists.some((two) => two.email === email))
      if (together) for (const { name } of both) found.push(`person-twice ${index} ${second} ${name}`)
    }
  }
  return found.sort()
}

t.test('warnings are those of a slow look at every minute', async () => {
  fc.assert(
    fc.property(placed, fc.integer({ min: 0, max: 30 }), (placed, turnoverMinutes) => {
      const plan = {
        timeZone: 'UTC',
        placed,
        rules: { gridMinutes: 15, turnoverMinutes, adultsFrom: null, adultsUntil: null },
      }
      const told = warningsOf(plan).map(({ kind, slots, about }) =>
        [kind, ...slots.map((id) => id.slice(1)), ...(kind.startsWith('person') ? [about] : [])].join(' '),
      )
      t.same(told.sort(), model(plan))
    }),
    { numRuns: 50 },
  )
})
