import { randomUUID } from 'node:crypto'
import t from 'tap'
import { at, startSchedule } from './stage.ts'

const form = {
  title: { en: 'Proposal' },
  locale: 'en',
  sections: [
    {
      key: 'about',
      title: { en: 'About' },
      fields: [
        { key: 'level', type: 'text', label: { en: 'For whom' }, required: true },
        { key: 'doubts', type: 'text', label: { en: 'Doubts' }, seenBy: ['admin'] },
      ],
    },
  ],
}

t.test('a panel', async (t) => {
  const { here, there, prove, room, slot, mails } = await startSchedule(t)
  await here.organiser('PUT /forms/proposal', { definition: form })
  await here.organiser('POST /forms/proposal/publication')
  const { body: call } = await here.organiser('POST /calls', { slug: 'panels', name: 'Panels', form: 'proposal' })
  const proof = await prove('ash@example.org')

  await t.test('is not asked for while its call’s form is not published', async (t) => {
    const asking = (form: string, who = here.organiser) => who('POST /calls', { slug: 'late', name: 'Late', form })
    const unknown = { status: 404, body: { code: 'FORM_UNKNOWN', errors: [{ at: 'body/form' }] } }
    t.match(await asking('later'), unknown)
    await here.organiser('PUT /forms/later', { definition: form })
    t.match(await asking('later', there.organiser), unknown, 'it is the neighbour’s')
    const { body: late } = await asking('later')
    t.match(await here.organiser(`PATCH /calls/${late.id}`, { form: 'never' }), unknown)
    const isOpen = async () =>
      (await here.visitor('GET /calls')).body.calls.find(({ id }: { id: string }) => id === late.id).open
    const send = () =>
      here.visitor('POST /panels', {
        proof,
        call: late.id,
        name: 'Ash',
        panel: { title: 'Early', minutes: 60 },
        answers: { level: 'all' },
      })
    t.same([await isOpen(), (await send()).body.code], [false, 'SCHEDULE_CALL_CLOSED'])
    await here.organiser('POST /forms/later/publication')
    t.equal(await isOpen(), true)
    await here.organiser(`PATCH /calls/${late.id}`, { visibility: 'hidden' })
    const seen = async (query: string, who = here.visitor) =>
      (await who(`GET /calls${query}`)).body.calls.some(({ id }: { id: string }) => id === late.id)
    t.same([await seen(''), await seen('?slug=late'), await seen('?slug=late', there.visitor)], [false, true, false])
    await here.organiser(`PATCH /calls/${late.id}`, { visibility: 'closed' })
    t.equal(await seen('?slug=late'), false)
  })

  const propose = (more: object = {}, who = here.visitor) =>
    who('POST /panels', {
      proof,
      call: call.id,
      name: 'Ash',
      panel: { title: 'Repair', minutes: 60 },
      answers: { level: 'all' },
      ...more,
    })

  await t.test('is proposed by a proven address, and opened by its code', async (t) => {
    const { status, body } = await propose({ others: [{ name: 'Oak', email: 'oak@example.org' }] })
    t.equal(status, 201)
    t.match(body, { state: 'submitted', me: { email: 'ash@example.org', code: /./ }, panelists: [{}, { name: 'Oak' }] })
    t.match(await mails('proposal'), [{ to: 'ash@example.org', data: { link: new RegExp(`#${body.me.code}$`) } }])
    t.match(await mails('invitation'), [{ to: 'oak@example.org', data: { proposer: 'Ash' } }])
    t.notMatch(JSON.stringify(body), 'oak@example.org')
    const view = (code: string, who = here.visitor) => who(`GET /panels/${body.id}/own`, undefined, { 'x-code': code })
    t.same((await view(body.me.code)).body, body)
    t.equal((await view('wrong')).status, 404)
    t.equal((await view(body.me.code, there.visitor)).status, 404)
    t.equal((await propose({ proof: 'nobody' })).status, 403)
    t.equal((await propose({}, there.visitor)).status, 403)
    t.match((await propose({ panel: { title: 'Long', minutes: 500 } })).body.errors, [{ at: 'body/panel/minutes' }])
    t.match((await propose({ answers: {} })).body.errors, [{ at: 'body/answers/level' }])
    t.equal(
      (await propose({ others: [{ name: 'Ash', email: 'ASH@example.org' }] })).body.code,
      'SCHEDULE_PANELIST_TWICE',
    )

    const change = (fields: object) =>
      here.visitor(`POST /panels/${body.id}/changes`, fields, { 'x-code': body.me.code })
    t.match((await change({ panel: { title: 'Mending', minutes: 90 } })).body, { title: 'Mending', minutes: 90 })
    t.match((await change({ panel: { minutes: 500 } })).body.errors, [{ at: 'body/panel/minutes' }])
    t.match((await change({ answers: { level: 'few' } })).body, {
      title: 'Mending',
      call: { id: call.id, open: true, leastMinutes: 30, mostMinutes: 120 },
      submissions: [{ answers: { level: 'few' } }],
    })
    t.match((await change({ answers: { doubts: 'many' } })).body.code, 'FORM_ANSWERS_WRONG')
    t.equal((await change({})).status, 400)
    t.match((await here.member(`GET /panels/${body.id}`)).body.submissions, [{ answers: { level: 'few' } }])
    await here.organiser(`PATCH /calls/${call.id}`, { closesAt: '2020-01-01T00:00:00Z' })
    t.equal((await change({ panel: { title: 'Late' } })).body.code, 'SCHEDULE_CALL_CLOSED')
    t.match((await view(body.me.code)).body, { call: { open: false } })
    t.equal((await propose()).body.code, 'SCHEDULE_CALL_CLOSED')
    await here.organiser(`PATCH /calls/${call.id}`, { closesAt: null })
  })

  await t.test('is proposed and opened by whoever is signed in, without a proof or a code', async (t) => {
    const elm = await here.signedIn('elm@example.org')
    const { status, body } = await propose({ proof: undefined }, elm)
    t.equal(status, 201)
    t.equal(body.me.email, 'elm@example.org')
    t.same((await elm(`GET /panels/${body.id}/own`)).body, body)
    const strange = { 'x-code': '\u00e9'.repeat(body.me.code.length) }
    t.equal((await here.visitor(`GET /panels/${body.id}/own`, undefined, strange)).status, 404)
    t.equal((await (await here.signedIn('oak@example.org'))(`GET /panels/${body.id}/own`)).status, 404)
    t.equal((await propose({ proof: undefined })).status, 403)
    t.equal((await elm('GET /me')).status, 403)
    t.match((await elm('POST /attendees', {})).body, { email: 'elm@example.org' })
    t.match((await elm('GET /me')).body, { favourites: [], seats: [] })
  })

  await t.test('is reviewed by staff, but not by who is not impartial', async (t) => {
    const { body: panel } = await propose()
    const rate = (who: typeof here.member, fields: object) => who(`PUT /panels/${panel.id}/review`, fields)
    t.equal((await rate(here.visitor, { score: 5 })).status, 401)
    t.equal((await rate(there.member, { score: 5 })).status, 404)
    t.match((await rate(here.member, { score: 4, comment: 'good' })).body, { score: 4 })
    await rate(here.organiser, { score: 1 })
    t.match((await rate(here.organiser, { score: null })).body.errors, [{ at: 'body/score' }])
    t.match((await here.member('GET /panels')).body.panels.at(-1).score, { reviews: 2, average: 2.5 })
    await rate(here.organiser, { score: null, conflict: true })
    t.equal((await rate(here.organiser, { score: 5 })).body.code, 'SCHEDULE_REVIEW_PARTIAL', 'for good')
    t.equal((await here.organiser(`GET /panels/${panel.id}/reviews`)).body.code, 'SCHEDULE_REVIEW_PARTIAL')
    t.equal((await here.organiser('GET /panels')).body.panels.at(-1).score, null)
    t.equal((await here.member(`GET /panels/${panel.id}/reviews`)).body.reviews.length, 2)
  })

  await t.test('is decided, told, confirmed by everybody, placed, and checked in once', async (t) => {
    const { body } = await propose({ others: [{ name: 'Fern', email: 'fern@example.org' }] })
    const decide = (state: string, who = here.organiser) =>
      who(`POST /panels/${body.id}/decision`, { state, reason: 'because' })
    t.equal((await decide('accepted', here.member)).status, 403)
    t.equal((await decide('confirmed')).body.code, 'SCHEDULE_PANEL_ELSEWHERE')
    t.match((await decide('waitlisted')).body, { state: 'waitlisted' })
    t.match((await decide('accepted')).body, { state: 'accepted' })
    const told = (await mails('decision')).slice(-2)
    t.match(told, [
      { to: 'ash@example.org' },
      { to: 'fern@example.org', data: { state: 'accepted', reason: 'because' } },
    ])

    const stage = await room('stage')
    t.equal((await slot(stage.id, { panelId: body.id }, 9, 10)).body.code, 'SCHEDULE_PANEL_ELSEWHERE')
    const fern = told[1].data.link.split('#')[1]
    const confirm = (code: string) =>
      here.visitor(
        `POST /panels/${body.id}/confirmation`,
        { available: [{ from: at(9), until: at(12) }] },
        { 'x-code': code },
      )
    t.match((await confirm(body.me.code)).body, { state: 'accepted', me: { available: [{ from: at(9) }] } })
    t.match((await confirm(fern)).body, { state: 'confirmed' })
    t.match((await slot(stage.id, { panelId: body.id }, 9, 10)).body, { warnings: [] })

    const file = (await here.organiser(`GET /panels/${body.id}`)).body
    t.match(file, { state: 'placed', history: [{ action: 'panel.decided', after: { state: 'waitlisted' } }, {}] })
    t.notMatch(JSON.stringify(file.panelists), body.me.code)
    const arrive = () => here.member(`POST /panels/${body.id}/check-in`, { panelist: file.panelists[1].id })
    const both = await Promise.all([arrive(), arrive()])
    t.same(both.map(({ status }) => status).sort(), [200, 409])
    t.match((await decide('archived')).body, { state: 'archived' })
    const over = { data: { state: 'archived', reason: 'because', by: '' } }
    t.match((await mails('decision')).slice(-2), [
      { to: 'ash@example.org', ...over },
      { to: 'fern@example.org', ...over },
    ])
    t.equal((await confirm(fern)).body.code, 'SCHEDULE_PANEL_NOT_CHANGEABLE')
  })

  await t.test('is taken back by who holds it, and found by staff of its own convention alone', async (t) => {
    const others = [{ name: 'Fern', email: 'fern@example.org' }]
    const { body } = await propose({ panel: { title: 'Juggling', minutes: 30 }, others })
    const gone = await here.visitor(`POST /panels/${body.id}/withdrawal`, { reason: 'ill' }, { 'x-code': body.me.code })
    t.match(gone.body, { state: 'archived' })
    t.match((await mails('decision')).at(-1), {
      to: 'fern@example.org',
      data: { state: 'archived', reason: 'ill', by: 'Ash' },
    })
    const found = (await here.member('GET /panels?q=jugg')).body.panels
    t.match(found, [{ id: body.id, panelists: [{ email: 'ash@example.org' }, {}], score: null, interest: 0 }])
    const page = (await here.member('GET /panels?limit=2')).body
    t.equal(page.panels.length, 2)
    t.not((await here.member(`GET /panels?limit=2&after=${page.next}`)).body.panels[0].id, page.panels[1].id)
    t.match((await here.member('GET /figures')).body, { panels: { archived: 2 }, checkedIn: 1 })
    t.same((await there.member('GET /panels')).body, { panels: [], next: null })
    t.equal((await there.organiser(`GET /panels/${randomUUID()}`)).status, 404)
    t.equal((await here.visitor('GET /panels')).status, 401)
  })
})
