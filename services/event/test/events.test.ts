import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { askOwnData, makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import fc from 'fast-check'
import t from 'tap'
import { buildApp } from '../src/app.ts'
import { bringFirstEvent } from '../src/events/events.ts'
import { countRegistration } from '../src/figures/figures.ts'
import { subscriptions } from '../src/subscriptions.ts'

t.test('the editions of a convention', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('event'), domain: 'event' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'event')
  const app = await buildApp({ database, keys })
  t.teardown(() => app.close())
  const { tenant, neighbour } = server
  const first = {
    id: randomUUID(),
    slug: '2027',
    name: 'Furrydelphia 2027',
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    locale: 'en',
  }
  await database.inTenant(tenant, (tx) => bringFirstEvent(tx, first))
  await database.inTenant(tenant, (tx) => bringFirstEvent(tx, first))
  const at = visit(app, keys, 'event')
  const visitor = at({ tenant, event: first })
  const admin = at({ tenant, event: first, scopes: ['event:admin'] })
  /** At the convention's own door, where no event is named. */
  const owner = at({ tenant, scopes: ['event:admin'] })
  const abroad = at({ tenant })
  const there = at({ tenant: neighbour, scopes: ['event:admin'] })

  await t.test('the first one is there from birth, once, and served by the host', async (t) => {
    t.match((await visitor('GET /events/current')).body, { slug: '2027', state: 'draft', timeZone: 'Europe/Berlin' })
    t.equal((await admin('GET /events')).body.events.length, 1)
    t.same((await there('GET /events')).body, { events: [] })
    t.equal((await there('GET /events/current')).status, 404)
    t.equal((await visitor('GET /events')).status, 401)
  })

  await t.test('an edition goes the ways that it may, and tells of each', async (t) => {
    const move = (state: string) => admin(`PUT /events/${first.id}/state`, { state })
    t.equal((await move('closed')).body.code, 'EVENT_STATE_REFUSED')
    for (const state of ['open', 'closed', 'open']) t.equal((await move(state)).body.state, state)
    t.equal((await visitor(`PUT /events/${first.id}/state`, { state: 'closed' })).status, 401)
    const told = await server.query(
      "select data -> 'event' ->> 'state' as state from platform.outbox where subject = 'event.event.changed' order by position",
    )
    t.same(told, [{ state: 'open' }, { state: 'closed' }, { state: 'open' }])
  })

  await t.test('its end is told as an instant, by its own clocks', async (t) => {
    for (const endsOn of ['2027-08-31', null]) await admin(`PATCH /events/${first.id}`, { endsOn })
    const told = await server.query(
      "select data -> 'event' ->> 'endsAt' as at from platform.outbox where subject = 'event.event.changed' order by position desc limit 2",
    )
    t.same(
      told.map(({ at }) => at && new Date(String(at)).toISOString()),
      [null, '2027-08-31T22:00:00.000Z'],
    )
  })

  await t.test('properties are typed, complete and changed all or none', async (t) => {
    const path = `/events/${first.id}/properties`
    t.match((await visitor(`GET ${path}`)).body, { 'look.accent': '#2f5d50', 'contact.email': null })
    const wrong = await admin(`PATCH ${path}`, { 'venue.name': 'Hall', 'look.accent': 'red' })
    t.same([wrong.status, wrong.body.errors[0].at], [400, 'body/look.accent'])
    t.equal((await admin(`PATCH ${path}`, { 'venue.cat': 1 })).body.code, 'EVENT_PROPERTY_UNKNOWN')
    t.equal((await admin(`PATCH ${path}`, { 'venue.name': 'Hall' })).body['venue.name'], 'Hall')
    t.equal((await there(`GET ${path}`)).status, 404)
  })

  await t.test('a changed look is told', async (t) => {
    const looks = async () =>
      (
        await server.query(
          "select data -> 'event' -> 'look' as look from platform.outbox where subject = 'event.event.changed' order by position",
        )
      ).map(({ look }) => look)
    const before = (await looks()).length
    const logo = 'data:image/png;base64,iVBORw0KGgo='
    await admin(`PATCH /events/${first.id}/properties`, {
      'look.accent': '#112233',
      'look.logo': logo,
    })
    t.same((await looks()).slice(before), [{ accent: '#112233', background: '#ffffff', logo }])
    for (const elsewhere of ['https://a.example/b.png', 'data:image/svg+xml;base64,PHN2Zz4=']) {
      t.equal((await admin(`PATCH /events/${first.id}/properties`, { 'look.logo': elsewhere })).status, 400)
    }
    await admin(`PATCH /events/${first.id}/properties`, { 'venue.name': 'Hall' })
    t.equal((await looks()).length, before + 1)
  })

  await t.test('a new edition is a copy without the people', async (t) => {
    await admin(`PUT /events/${first.id}/pages/rules`, { title: 'Rules', body: 'Be kind.', published: true })
    await admin(`PUT /events/${first.id}/pages/draft`, { title: 'Draft', body: 'Soon.' })
    await database.inTenant(tenant, (tx) => countRegistration(tx, first.id, randomUUID(), 'registered'))
    const { status, body: next } = await admin('POST /events', {
      slug: '2028',
      name: 'Furrydelphia 2028',
      copyOf: first.id,
    })
    t.same([status, next.state, next.copiedFrom], [201, 'draft', first.id])
    t.equal((await abroad(`GET /events/${next.id}/properties`)).body['venue.name'], 'Hall')
    t.same(
      (await abroad(`GET /events/${next.id}/pages`)).body.pages.map(({ slug }: { slug: string }) => slug),
      ['rules'],
    )
    t.same((await owner(`GET /events/${next.id}/figures`)).body, { registered: 0, checkedIn: 0, cancelled: 0 })
    t.equal((await admin('POST /events', { slug: '2028', name: 'Again' })).body.code, 'EVENT_SLUG_TAKEN')
    const days = { slug: '2029', name: 'X', startsOn: '2029-05-02', endsOn: '2029-05-01' }
    t.equal((await admin('POST /events', days)).body.code, 'EVENT_ENDS_BEFORE_START')
    t.equal((await owner(`PATCH /events/${next.id}`, { timeZone: 'Moon/Base' })).body.code, 'EVENT_ZONE_UNKNOWN')
    t.equal((await owner(`DELETE /events/${next.id}/pages/rules`)).status, 204)
    t.equal((await owner(`DELETE /events/${next.id}/pages/rules`)).status, 404)
  })

  await t.test('another one of the same convention is out of reach from its doors', async (t) => {
    const { body: next } = await owner('POST /events', { slug: '2029', name: 'Furrydelphia 2029' })
    const here = at({ tenant, event: { id: next.id, slug: '2029' }, scopes: ['event:admin'] })
    for (const [what, body] of [
      [`PATCH /events/${first.id}`, { name: 'Mine' }],
      [`PUT /events/${first.id}/state`, { state: 'closed' }],
      [`PATCH /events/${first.id}/properties`, { 'venue.name': 'Mine' }],
      [`PUT /events/${first.id}/pages/rules`, { title: 'Mine', body: '' }],
      [`DELETE /events/${first.id}/pages/rules`],
      [`GET /events/${first.id}/pages`],
      [`GET /events/${first.id}/figures`],
    ] as const)
      t.match(await here(what, body), { status: 404, body: { code: 'EVENT_UNKNOWN' } }, what)
    t.equal((await here(`GET /events/${next.id}/figures`)).status, 200)
    t.match((await owner(`PATCH /events/${next.id}`, { name: 'The next' })).body, { name: 'The next' })
  })

  await t.test('figures are right in whatever order, and however often, messages come', async (t) => {
    const state = fc.constantFrom('registered', 'checked-in', 'cancelled') as fc.Arbitrary<
      'registered' | 'checked-in' | 'cancelled'
    >
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), state), { maxLength: 30 }),
        async (messages) => {
          const event = randomUUID()
          const ids = Array.from({ length: 6 }, () => randomUUID())
          const expected = new Map<string, string>()
          for (const [person, told] of messages) {
            const id = String(ids[person])
            await database.inTenant(tenant, (tx) => countRegistration(tx, event, id, told))
            if ((expected.get(id) ?? 'registered') === 'registered') expected.set(id, told)
          }
          const states = [...expected.values()]
          const [row] = await server.query(
            'select count(*)::integer as all, count(*) filter (where state = $2)::integer as gone from furrydelphia.event_registration where event_id = $1',
            [event, 'cancelled'],
          )
          t.same(row, { all: states.length, gone: states.filter((one) => one === 'cancelled').length })
        },
      ),
      { numRuns: 10 },
    )
  })

  await t.test('what was done is told to its doer, and stays when they ask that it goes', async (t) => {
    const owner = { user: randomUUID(), email: 'ash@example.org' }
    const ash = at({ tenant, event: first, user: owner.user, scopes: ['event:admin'] })
    t.equal((await ash(`PATCH /events/${first.id}`, { endsOn: '2027-09-02' })).status, 200)
    const ask = (kind: 'export' | 'erasure', of = tenant) =>
      askOwnData(server, database, subscriptions, of, kind, owner)
    t.match(await ask('export'), [{ what: 'audit', rows: [{ action: 'event.changed', target: first.id }] }])
    t.same(await ask('export', neighbour), [])
    t.match(await ask('erasure'), [{ what: 'audit', erased: 0, kept: [{ why: 'audit', count: 1 }] }])
    t.equal((await ask('export')).length, 1)
  })
})
