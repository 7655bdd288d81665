import { randomUUID } from 'node:crypto'
import { ask, bear, mailed, openBrowser } from '@midsummer/local'
import t from 'tap'
import { joinJourney, until } from './journey.ts'

// biome-ignore lint/suspicious/noExplicitAny: whatever is answered
type Any = any

const HERE = 'fairfield.localhost'
const THERE = 'fairview.localhost'
const OAK = 'oak@fairfield.example'
const FIR = 'fir@fairfield.example'

t.test('an applicant reaches the show floor; who waits does not', async (t) => {
  const { system, operator } = await joinJourney()
  const convention = async (slug: string) => {
    const event = { slug: '2027', name: `${slug} 2027` }
    const { token } = await bear(system, operator, { slug, name: slug, event })
    return (what: Parameters<typeof ask>[2], body?: object): Promise<Any> =>
      ask(system.gateway, `${slug}.localhost`, what, token, body, randomUUID())
  }
  const [here, there] = [await convention('fairfield'), await convention('fairview')]
  const visitor = openBrowser(system.gateway)
  const at = (host: string, what: string, body?: object, more?: Record<string, string>) =>
    visitor.ask(host, what, body, { 'idempotency-key': randomUUID(), ...more })

  const { id: event } = await here('GET /api/event/events/current')
  await here(`PUT /api/event/events/${event}/state`, { state: 'open' })
  const origin = `http://${HERE}:${new URL(system.gateway).port}`
  await here('PUT /api/payments/accounts/test', { key: 'test_fairfield_key', origin })
  const field = { key: 'wares', type: 'text', label: { en: 'What do you sell?' }, required: true }
  const sections = [{ key: 'booth', title: { en: 'Booth' }, fields: [field] }]
  await here('PUT /api/vendors/forms/dealer', { definition: { title: { en: 'Dealer' }, locale: 'en', sections } })
  await here('POST /api/vendors/forms/dealer/publication')
  const type = await here('POST /api/vendors/types', {
    slug: 'artist',
    name: 'Artist',
    form: 'dealer',
    mostShares: 1,
    mostAssistants: 1,
  })
  const size = await here(`POST /api/vendors/types/${type.id}/sizes`, {
    slug: 'full',
    name: 'Full table',
    price: 12_000,
    capacity: 1,
    mostChairs: 3,
  })
  await here('POST /api/vendors/tasks', { slug: 'pay', name: 'Pay', kind: 'paid' })
  await here('POST /api/vendors/tasks', {
    slug: 'hotel',
    name: 'Book a bed',
    kind: 'self',
    needs: ['pay'],
    position: 1,
  })

  /** Who proved their address has a draft; what opens it is in `own`. */
  const apply = async (email: string, name: string, more: object = {}) => {
    const asked = await at(HERE, 'POST /api/vendors/proofs', { email })
    const code = await mailed(system, email, /^(\d{6})/)
    const { body } = await at(HERE, `POST /api/vendors/proofs/${asked.body.id}/answer`, { code })
    const application = { typeId: type.id, sizeId: size.id, name, ...more }
    const begun = await at(HERE, 'POST /api/vendors/applications', { proof: body.proof, person: name, application })
    const id: string = begun.body.id
    const own = { 'x-code': begun.body.code }
    const act = (what: string, body?: object, host = HERE) =>
      at(host, what.replace(':id', `/api/vendors/applications/${id}`), body, own)
    return { id, act, staff: (what: string) => `POST /api/vendors/applications/${id}/${what}` as const }
  }
  type Applied = Awaited<ReturnType<typeof apply>>
  const decide = ({ staff }: Applied, state: string, more: object = {}) =>
    here(staff('decision'), { state, reason: '', ...more })
  const tasks = async ({ act }: Applied) =>
    (await act('GET :id/own')).body.tasks.map(({ slug, state }: Any) => `${slug} ${state}`)

  let oak: Applied
  let fir: Applied
  await t.test('two apply, with who shares the table and who helps', async (t) => {
    oak = await apply(OAK, 'Oak Carvings', {
      others: [
        { kind: 'share', name: 'Ash', email: 'ash@fairfield.example', booth: 'Ash Bowls' },
        { kind: 'assistant', name: 'Elm', email: 'elm@fairfield.example' },
      ],
    })
    t.match(await oak.act('POST :id/submission'), { status: 400, body: { code: 'FORM_ANSWERS_WRONG' } })
    const more = [{ kind: 'assistant', name: 'Yew', email: 'yew@fairfield.example' }]
    const many = [...more, { kind: 'assistant', name: 'Box', email: 'box@fairfield.example' }]
    t.match(await oak.act('PATCH :id/own', { others: many }), {
      status: 400,
      body: { code: 'VENDORS_APPLICATION_WRONG' },
    })
    await oak.act('PATCH :id/own', { answers: { wares: 'Wood' }, chairs: 2 })
    t.match(await oak.act('POST :id/submission'), { status: 200, body: { state: 'submitted' } })
    t.equal(await mailed(system, OAK, /(we have your application)/).then(() => 'told'), 'told')
    fir = await apply(FIR, 'Fir Needles', { answers: { wares: 'Scent' } })
    await fir.act('POST :id/submission')
  })

  await t.test('a jury rates, the first is offered the table, the other waits', async (t) => {
    const session = await here('POST /api/vendors/sessions', { name: 'Saturday' })
    await here(`PUT /api/vendors/sessions/${session.id}/current`, { application: oak.id })
    const room = await here(`PUT /api/vendors/sessions/${session.id}/ratings/${oak.id}`, { score: 4, comment: 'Fine' })
    t.match(room.queue, [{ id: oak.id, result: { average: 4 } }, { id: fir.id }])
    t.match(await decide(oak, 'approved', { hours: 48 }), { state: 'approved', balance: 12_000 })
    await t.rejects(decide(fir, 'approved'), { message: /VENDORS_TABLES_FULL/ })
    await decide(fir, 'waitlisted', { reason: 'The hall is full.' })
    t.equal(await mailed(system, FIR, /(The hall is full)/).then(() => 'told'), 'told')
    await t.rejects(here(fir.staff('check-in')), { message: /VENDORS_APPLICATION_ELSEWHERE/ })
  })

  await t.test('accepts, pays, and does what is to be done', async (t) => {
    t.match((await oak.act('POST :id/acceptance')).body, { acceptedAt: String, offerUntil: String })
    t.same(await tasks(oak), ['pay open', 'hotel blocked'])
    t.match(await oak.act('POST :id/tasks/hotel', {}), { status: 409, body: { code: 'VENDORS_TASK_BLOCKED' } })
    await t.rejects(here(oak.staff('check-in')), { message: /VENDORS_OFFER_UNPAID/ })
    let url = ''
    await until(async () => {
      url = (await oak.act('POST :id/checkout')).body.url
      return url !== undefined
    })
    await fetch(url, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ act: 'pay', way: 'now' }) })
    await until(async () => (await oak.act('GET :id/own')).body.offerUntil === null)
    t.same(await tasks(oak), ['pay done', 'hotel open'])
    await oak.act('POST :id/tasks/hotel', {})
    t.same(await tasks(oak), ['pay done', 'hotel done'])
    t.equal(await mailed(system, OAK, /(the table is yours)/).then(() => 'told'), 'told')
  })

  await t.test('has a table on the floor, comes in once, and is in the public list', async (t) => {
    await here(`PUT /api/vendors/applications/${oak.id}/table`, { number: 'A7' })
    await oak.act('POST :id/own/messages', { body: 'Is there power?' })
    const both = await Promise.allSettled([here(oak.staff('check-in')), here(oak.staff('check-in'))])
    t.equal(both.filter(({ status }) => status === 'fulfilled').length, 1)
    await t.rejects(here(oak.staff('check-in')), { message: /VENDORS_ALREADY_CHECKED_IN/ })
    const { body } = await at(HERE, 'GET /api/vendors/dealers')
    t.match(body.dealers, [{ name: 'Oak Carvings', type: 'Artist', table: 'A7', shares: ['Ash Bowls'] }])
    t.notMatch(JSON.stringify(body), /@fairfield\.example/)
    const { figures } = await here('GET /api/vendors/figures')
    t.match(figures, [
      { state: 'approved', shares: 1, assistants: 1, chairs: 2, checkedIn: 1 },
      { state: 'waitlisted', applications: 1 },
    ])
  })

  await t.test('and the neighbour sees none of it', async (t) => {
    t.match(await oak.act('GET :id/own', undefined, THERE), { status: 404 })
    await t.rejects(there(`GET /api/vendors/applications/${oak.id}`), { message: /VENDORS_APPLICATION_UNKNOWN/ })
    t.same(await there('GET /api/vendors/applications'), { applications: [], next: null })
    t.same(await there('GET /api/vendors/dealers'), { dealers: [], next: null })
  })
})
