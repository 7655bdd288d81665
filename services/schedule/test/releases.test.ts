import { countsOf } from '@midsummer/testing'
import fc from 'fast-check'
import t from 'tap'
import { compare, type Entry } from '../src/releases/entries.ts'
import { at, startSchedule } from './stage.ts'

t.test('a version', async (t) => {
  const { app, here, there, follower, room, panel, slot, publish, mails } = await startSchedule(t)
  const stage = await room('stage')
  const { body: track } = await here.organiser('POST /tracks', { slug: 'craft', name: 'Craft' })
  const ash = { name: 'Ash', email: 'ash@example.org' }
  const oak = { name: 'Oak', email: 'oak@example.org' }
  const repair = await panel('Repair', { trackId: track.id }, [ash])
  const dance = await panel('Dance', {}, [oak])
  const first = (await slot(stage.id, { panelId: repair.id }, 9, 10, { seats: 5 })).body.slot
  const second = (await slot(stage.id, { panelId: dance.id }, 11, 12)).body.slot
  const seen = async () => (await here.visitor('GET /schedule')).body
  const titles = async () => (await seen()).entries.map(({ title }: Entry) => title)

  await t.test('is what the public sees, and not the draft', async (t) => {
    t.same(await seen(), { version: null, entries: [] })
    t.match((await here.member('GET /releases/pending')).body.changes, [{ kind: 'added' }, { kind: 'added' }])
    t.match((await publish('All of it')).body, { number: 1, changes: [{ kind: 'added' }, { kind: 'added' }] })
    t.match(await mails('changes'), [{ to: 'ash@example.org' }, { to: 'oak@example.org' }])
    t.same(await titles(), ['Repair', 'Dance'])
    t.match((await seen()).entries[0], { people: ['Ash'], track: { slug: 'craft' }, left: 5, interest: 0 })
    await here.organiser(`PATCH /slots/${first.id}`, { startsAt: at(9.5), endsAt: at(10.5) })
    t.equal((await seen()).entries[0].startsAt, at(9))
    t.equal((await here.organiser('POST /releases', {})).body.number, 2)
    t.equal((await publish()).body.code, 'SCHEDULE_RELEASE_NOTHING')
    t.same((await there.visitor('GET /schedule')).body, { version: null, entries: [] })
  })

  await t.test('is told to those alone whom its changes concern', async (t) => {
    const fan = await follower('fan@example.org')
    const guest = await follower('guest@example.org')
    await follower('nobody@example.org')
    const mark = (id: string) => here.visitor(`PUT /favourites/${id}`, undefined, fan.headers)
    t.equal((await mark(dance.id)).status, 204)
    t.equal((await mark(dance.id)).status, 204)
    t.equal((await mark(track.id)).body.code, 'SCHEDULE_PANEL_NOT_PUBLIC')
    await here.visitor(`POST /slots/${first.id}/seat`, undefined, { ...guest.headers, 'idempotency-key': 'a' })
    t.match((await here.visitor('GET /me', undefined, fan.headers)).body, { favourites: [dance.id], seats: [] })
    t.match((await seen()).entries, [
      { left: 4, interest: 0 },
      { left: null, interest: 1 },
    ])

    const before = (await mails('changes')).length
    await here.organiser(`DELETE /slots/${first.id}`)
    await here.organiser(`PATCH /slots/${second.id}`, { startsAt: at(13), endsAt: at(14) })
    t.equal((await publish('Rain')).body.number, 3)
    const told = (await mails('changes')).slice(before)
    t.same(told.map(({ to }) => to).sort(), [
      'ash@example.org',
      'fan@example.org',
      'guest@example.org',
      'oak@example.org',
    ])
    t.match(told.find(({ to }) => to === 'guest@example.org').data, {
      note: 'Rain',
      link: /\/schedule$/,
      changes: [{ kind: 'removed', title: 'Repair', before: { room: 'stage' }, seat: 'lost' }],
    })
    t.match(told.find(({ to }) => to === 'fan@example.org').data.changes, [
      { kind: 'moved', before: { startsAt: at(11) }, after: { startsAt: at(13) }, seat: null },
    ])
    t.same((await here.visitor('GET /me', undefined, guest.headers)).body.seats, [])
    const versions = (await here.visitor('GET /releases?limit=2')).body
    t.match(versions, { versions: [{ number: 3, note: 'Rain' }, { number: 2 }], next: 2 })
    t.equal((await here.visitor('GET /releases?before=1e10')).status, 400)
    t.match((await here.visitor('GET /releases?limit=2&before=2')).body, { versions: [{ number: 1 }], next: null })
    t.equal((await here.member('POST /releases', {})).status, 403)
  })

  await t.test('is a calendar of everything, of a room, of a track and of a person', async (t) => {
    const ash = await follower('ash@example.org')
    const { feed: fan } = await follower('fan@example.org')
    await slot(stage.id, { panelId: repair.id }, 15, 16)
    await slot(stage.id, { title: 'Break' }, 14, 15)
    await publish()
    const calendar = async (path: string, who = here.visitor) => {
      const { status, headers, body } = await who(`GET /calendars/${path}`)
      if (status !== 200) return status
      t.match(headers, { 'content-type': /^text\/calendar/ })
      return [...body.matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]: string[]) => title)
    }
    t.same(await calendar('event'), ['Dance', 'Break', 'Repair'])
    t.same(await calendar('rooms/stage'), ['Dance', 'Break', 'Repair'])
    t.same(await calendar('tracks/craft'), ['Repair'])
    t.same(await calendar(`people/${fan}`), ['Dance'])
    t.same(await calendar(`people/${ash.feed}`), ['Repair'], 'who holds a panel has it in the calendar')
    t.equal(await calendar(`people/${ash.code}`), 404)
    t.equal(await calendar(`people/${ash.feed}`, there.visitor), 404)
    t.equal(await calendar('rooms/stage', there.visitor), 404)
    t.match((await here.visitor('GET /calendars/event')).body, /DTSTART:20990701T130000Z/)
  })

  await t.test('says what is now and what comes next', async (t) => {
    const now = async (time: string) => (await here.visitor(`GET /now?at=${time}`)).body.rooms
    t.match(await now(at(13.5)), [{ room: { slug: 'stage' }, now: [{ title: 'Dance' }], next: { title: 'Break' } }])
    t.match(await now(at(16)), [{ now: [], next: null }])
    t.same((await there.visitor('GET /now')).body, { rooms: [] })
  })

  await t.test('is counted, with what stood against it', async (t) => {
    t.notOk('schedule.warning room-twice' in (await countsOf(app)))
    await slot(stage.id, { title: 'Pause' }, 20, 21)
    await slot(stage.id, { title: 'Another' }, 20.5, 21.5)
    const { body } = await publish()
    t.match(await countsOf(app), {
      'schedule.warning room-twice': 1,
      'schedule.release.published': body.number,
    })
  })
})

const entry = fc.record({
  slot: fc.integer({ min: 0, max: 6 }).map(String),
  panel: fc.option(fc.integer({ min: 0, max: 4 }).map(String)),
  title: fc.constantFrom('A', 'B'),
  room: fc.constantFrom('r', 's'),
  hour: fc.integer({ min: 0, max: 3 }),
})
const grid = fc.uniqueArray(entry, { selector: ({ slot }) => slot, maxLength: 6 }).map((all) =>
  all.map(
    ({ slot, panel, title, room, hour }): Entry => ({
      slot,
      panel,
      title,
      abstract: '',
      people: [],
      leastAge: 0,
      track: null,
      seats: null,
      room: { id: room, slug: room, name: room },
      startsAt: at(hour),
      endsAt: at(hour + 1),
    }),
  ),
)

t.test('what changed leads from one version to the next, and nothing changed to itself', async (t) => {
  fc.assert(
    fc.property(grid, grid, (before, after) => {
      const changes = compare(before, after)
      const gone = new Set(changes.flatMap(({ before }) => before?.slot ?? []))
      const led = [...before.filter(({ slot }) => !gone.has(slot)), ...changes.flatMap(({ after }) => after ?? [])]
      const order = (all: Entry[]) => all.toSorted((one, other) => one.slot.localeCompare(other.slot))
      t.same(order(led), order(after))
      t.same(compare(after, after), [])
    }),
    { numRuns: 200 },
  )
})
