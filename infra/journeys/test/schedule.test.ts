import { randomUUID } from 'node:crypto'
import { ask, bear, mailed, signUp } from '@midsummer/local'
import t from 'tap'
import { joinJourney, until } from './journey.ts'

const HERE = 'torches.localhost'
const THERE = 'tapers.localhost'

// biome-ignore lint/suspicious/noExplicitAny: whatever is answered
type Any = any

const FORM = {
  title: { en: 'Proposal' },
  locale: 'en',
  sections: [
    {
      key: 'about',
      title: { en: 'About' },
      fields: [{ key: 'level', type: 'text', label: { en: 'For whom' }, required: true }],
    },
  ],
}

/** An hour of the day of the show, by UTC. */
const at = (hour: number) => new Date(Date.UTC(2099, 6, 1, hour)).toISOString()

t.test('a proposal reaches the printed grid, and its panelist the room', async (t) => {
  const { system, operator } = await joinJourney()
  const convention = async (slug: string) => {
    const { tenant, token } = await bear(system, operator, { slug, name: slug, event: { slug: '2099', name: slug } })
    const reviewer = await ask<{ token: string }>(
      ...([system.gateway, 'platform.localhost', `POST /api/admin/tenants/${tenant}/tokens`, operator] as const),
      { name: 'reviewer', scopes: ['schedule:staff'] },
    )
    const by =
      (token: string) =>
      (what: Parameters<typeof ask>[2], body?: object): Promise<Any> =>
        ask(system.gateway, `${slug}.localhost`, what, token, body)
    return { owner: by(token), reviewer: by(reviewer.token) }
  }
  const [here, there] = [await convention('torches'), await convention('tapers')]
  const [ash, elm] = [
    await signUp(system, 'ash@torches.example', 'Ash'),
    await signUp(system, 'elm@torches.example', 'Elm'),
  ]
  const once = () => ({ 'idempotency-key': randomUUID() })
  let panel: Any
  let slot: Any

  await t.test('a call asks a form, and takes what somebody signed in proposes with a friend', async (t) => {
    await here.owner('PUT /api/schedule/forms/proposal', { definition: FORM })
    await here.owner('POST /api/schedule/forms/proposal/publication')
    const call = await here.owner('POST /api/schedule/calls', { slug: 'panels', name: 'Panels', form: 'proposal' })
    await ash.enter(HERE)
    const propose = (answers: object) =>
      ash.ask(HERE, 'POST /api/schedule/panels', {
        call: call.id,
        name: 'Ash',
        panel: { title: 'Repair', minutes: 60, needs: ['light'] },
        answers,
        others: [{ name: 'Oak', email: 'oak@torches.example' }],
      })
    // Who is signed in is known to the schedule by a message of accounts.
    const refused = await until(async () => {
      const answer = await propose({})
      return answer.body.code === 'ACCOUNT_UNKNOWN' ? undefined : answer
    })
    t.match(refused, { status: 400, body: { errors: [{ at: 'body/answers/level' }] } })
    const { status, body } = await propose({ level: 'all' })
    t.match({ status, body }, { status: 201, body: { state: 'submitted', panelists: [{}, { name: 'Oak' }] } })
    panel = body
  })

  await t.test('it is reviewed with a score, and by nobody who is not impartial', async (t) => {
    const review = `PUT /api/schedule/panels/${panel.id}/review` as const
    await here.reviewer(review, { score: 4, comment: 'Good for beginners.' })
    await here.owner(review, { score: null, conflict: true, comment: 'A friend of mine.' })
    await t.rejects(here.owner(`GET /api/schedule/panels/${panel.id}/reviews`), { message: /REVIEW_PARTIAL/ })
    t.equal((await here.owner('GET /api/schedule/panels')).panels[0].score, null)
    t.match((await here.reviewer('GET /api/schedule/panels')).panels, [{ score: { reviews: 1, average: 4 } }])
    await t.rejects(there.owner(review, { score: 1 }), { message: /PANEL_UNKNOWN/ })
  })

  await t.test('it is accepted, both are told, and both confirm', async (t) => {
    await here.owner(`POST /api/schedule/panels/${panel.id}/decision`, { state: 'accepted', reason: 'Gladly.' })
    const code = await mailed(system, 'oak@torches.example', /\/panels\/[\w-]+#([\w-]+)/)
    t.equal(await mailed(system, 'ash@torches.example', /(Gladly)/), 'Gladly')
    const confirm = (person: typeof ash, more = {}) =>
      person.ask(HERE, `POST /api/schedule/panels/${panel.id}/confirmation`, {}, more)
    t.match((await confirm(ash)).body, { state: 'accepted' })
    t.equal((await confirm(elm)).status, 404, 'whose it is not sees nothing')
    t.match((await confirm(elm, { 'x-code': code })).body, { state: 'confirmed' })
  })

  await t.test('the grid warns of what collides at once, and does not when it is mended', async (t) => {
    const room = await here.owner('POST /api/schedule/rooms', { slug: 'stage', name: 'Stage', features: ['light'] })
    const put = (content: object, hour: number) =>
      here.owner('POST /api/schedule/slots', { roomId: room.id, ...content, startsAt: at(hour), endsAt: at(hour + 1) })
    const placed = await put({ panelId: panel.id, seats: 1 }, 10)
    t.same(placed.warnings, [])
    slot = placed.slot
    const broken = await put({ title: 'Break' }, 10)
    t.match(broken.warnings, [{ kind: 'room-twice', about: 'Stage' }])
    const mended = await here.owner(`PATCH /api/schedule/slots/${broken.slot.id}`, {
      startsAt: at(11),
      endsAt: at(12),
    })
    t.same(mended.warnings, [])
  })

  await t.test('everybody sees what is published, and what has changed since; who holds it is told', async (t) => {
    t.same((await ash.ask(HERE, 'GET /api/schedule/schedule')).body, { version: null, entries: [] })
    await here.owner('POST /api/schedule/releases', { note: 'The first.' })
    t.match((await ash.ask(HERE, 'GET /api/schedule/schedule')).body, {
      version: { number: 1 },
      entries: [{ title: 'Repair', people: ['Ash', 'Oak'], left: 1 }, {}],
    })
    await here.owner(`PATCH /api/schedule/slots/${slot.id}`, { startsAt: at(9), endsAt: at(10) })
    const { changes } = await here.owner('POST /api/schedule/releases', { note: 'Earlier by an hour.' })
    t.match(changes, [{ kind: 'moved', before: { startsAt: at(10) }, after: { startsAt: at(9) } }])
    t.equal(await mailed(system, 'oak@torches.example', /(Earlier by an hour)/), 'Earlier by an hour')
    const { versions } = (await elm.ask(HERE, 'GET /api/schedule/releases')).body
    t.match(versions, [{ number: 2, changes: [{ kind: 'moved' }] }, { number: 1 }])
    t.match((await elm.ask(HERE, `GET /api/schedule/now?at=${at(9)}`)).body.rooms, [
      { now: [{ title: 'Repair' }], next: { title: 'Break' } },
    ])
  })

  await t.test('it is marked, in calendars, and of two people one has the last seat', async (t) => {
    await elm.enter(HERE)
    const follow = (person: typeof ash) =>
      until(async () => {
        const { status, body } = await person.ask(HERE, 'POST /api/schedule/attendees', {})
        return status === 201 ? body : undefined
      })
    const [, mine] = [await follow(ash), await follow(elm)]
    const calendar = async (path: string) =>
      [...(await elm.ask(HERE, `GET /api/schedule/calendars/${path}`)).body.matchAll(/^SUMMARY:(.*)\r$/gm)].map(
        ([, title]: string[]) => title,
      )
    t.same(await calendar('event'), ['Repair', 'Break'])
    t.same(await calendar(`people/${mine.feed}`), [])
    t.equal((await elm.ask(HERE, `PUT /api/schedule/favourites/${panel.id}`)).status, 204)
    t.same(await calendar(`people/${mine.feed}`), ['Repair'])

    const take = (person: typeof ash) => person.ask(HERE, `POST /api/schedule/slots/${slot.id}/seat`, undefined, once())
    const both = await Promise.all([take(ash), take(elm)])
    t.same(both.map(({ status }) => status).toSorted(), [201, 409])
    t.match(both.find(({ status }) => status === 409)?.body, { code: 'SCHEDULE_SLOT_FULL' })
    t.match((await elm.ask(HERE, 'GET /api/schedule/schedule')).body.entries, [{ left: 0, interest: 1 }, {}])
    t.equal((await here.reviewer(`GET /api/schedule/slots/${slot.id}/seats`)).guests.length, 1)
  })

  await t.test('the panelist is checked in once, whatever two desks do', async (t) => {
    const { panelists } = await here.reviewer(`GET /api/schedule/panels/${panel.id}`)
    const arrive = () => here.reviewer(`POST /api/schedule/panels/${panel.id}/check-in`, { panelist: panelists[0].id })
    const both = await Promise.allSettled([arrive(), arrive()])
    t.same(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    t.match(await here.reviewer('GET /api/schedule/figures'), { panels: { placed: 1 }, checkedIn: 1, taken: 1 })
  })

  await t.test('and the neighbour sees none of it', async (t) => {
    await elm.enter(THERE)
    t.same((await elm.ask(THERE, 'GET /api/schedule/schedule')).body, { version: null, entries: [] })
    t.same((await elm.ask(THERE, 'GET /api/schedule/calls')).body, { calls: [] })
    t.equal((await elm.ask(THERE, `POST /api/schedule/slots/${slot.id}/seat`, undefined, once())).status, 403)
    t.equal((await ash.ask(THERE, `GET /api/schedule/panels/${panel.id}/own`)).status, 404)
    t.same(await there.owner('GET /api/schedule/panels'), { panels: [], next: null })
    t.match(await there.owner('GET /api/schedule/slots'), { slots: [], warnings: [] })
    await t.rejects(there.owner(`PATCH /api/schedule/slots/${slot.id}`, { seats: 9 }), { message: /SLOT_UNKNOWN/ })
  })
})
