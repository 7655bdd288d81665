import { randomUUID } from 'node:crypto'
import { resolve, said } from '@midsummer/access'
import { CONTEXT_HEADER, SCHEMA_HEADER } from '@midsummer/contracts'
import { learnAccount } from '@midsummer/proofs'
import { signContext } from '@midsummer/tenancy'
import t from 'tap'
import { startVendors } from './stage.ts'

const form = {
  title: { en: 'Dealer' },
  locale: 'en',
  sections: [
    {
      key: 'wares',
      title: { en: 'Wares' },
      fields: [
        { key: 'wares', type: 'text', label: { en: 'What do you sell?' }, required: true },
        { key: 'tax', type: 'text', label: { en: 'Tax number' }, seenBy: ['person', 'admin'] },
      ],
    },
  ],
}

t.test('an application', async (t) => {
  const stage = await startVendors(t)
  const { server, here, there, mailed, offerTables, draft, submitted, decide, once, prove } = stage
  await here.organiser('PUT /forms/dealer', { definition: form })
  await here.organiser('POST /forms/dealer/publication')
  const asking = await offerTables({ form: 'dealer', price: 8_000, capacity: 5 })
  const plain = await offerTables()

  await t.test(
    'is a draft that its vendor alone sees and changes, until it is submitted with whole answers',
    async (t) => {
      const { answer, id, own, email } = await draft(asking, { answers: { tax: 'DE1' } })
      t.match(answer, { status: 201, body: { state: 'draft', draft: { tax: 'DE1' }, total: 0, tasks: [] } })
      t.match(await here.visitor(`GET /applications/${id}/own`), { status: 404 }, 'without its code')
      t.match(await here.visitor(`GET /applications/${id}/own`, undefined, { 'x-code': 'x' }), { status: 404 })
      t.match(await there.visitor(`GET /applications/${id}/own`, undefined, own), { status: 404 })
      t.match(await here.visitor(`POST /applications/${id}/submission`, undefined, own), {
        status: 400,
        body: { code: 'FORM_ANSWERS_WRONG', errors: [{ at: 'body/answers/wares' }] },
      })
      const others = [
        { kind: 'share', name: 'Oak', email: 'oak@example.org', booth: 'Oak Carvings' },
        { kind: 'assistant', name: 'Elm', email: 'elm@example.org' },
      ]
      const changed = await here.visitor(
        `PATCH /applications/${id}/own`,
        { chairs: 3, others, answers: { wares: 'Prints', tax: 'DE1' }, website: 'https://birch.example' },
        own,
      )
      t.match(changed.body, { chairs: 3, people: [{ name: 'Ash Birch', email }, { name: 'Oak' }, { name: 'Elm' }] })
      t.match(await here.visitor(`POST /applications/${id}/submission`, undefined, own), {
        status: 200,
        body: { state: 'submitted', submissions: [{ answers: { wares: 'Prints', tax: 'DE1' } }] },
      })
      t.match(await mailed(email, 'vendors.decision'), { state: 'submitted', name: 'Birch Prints' })
      t.match(await here.visitor(`PATCH /applications/${id}/own`, { answers: {} }, own), { status: 409 })
      t.match(await here.visitor(`PATCH /applications/${id}/own`, { name: 'Birch & Oak' }, own), { status: 200 })
      t.match((await here.member(`GET /applications/${id}`)).body.submissions[0].answers, {
        wares: 'Prints',
        tax: undefined,
      })
      t.match((await here.organiser(`GET /applications/${id}`)).body, {
        name: 'Birch & Oak',
        submissions: [{ answers: { tax: 'DE1' } }],
        steps: ['approved', 'rejected', 'waitlisted', 'archived'],
      })
      t.match((await here.member('GET /applications?q=oak')).body.applications, [{ id, vendor: 'Ash Birch' }])
      t.same((await there.member('GET /applications')).body, { applications: [], next: null })
      const [figure] = (await here.member('GET /figures')).body.figures
      t.match(figure, { applications: 1, shares: 1, assistants: 1, chairs: 3 })
    },
  )

  await t.test('that is wrong says where', async (t) => {
    const someone = (kind: string, email: string) => ({ kind, name: 'X', email })
    const wrong = async (more: object) => (await draft(plain, more)).answer
    t.match(await wrong({ chairs: 4 }), { status: 400, body: { errors: [{ at: 'body/chairs' }] } })
    t.match(await wrong({ others: [someone('share', 'a@b.example'), someone('share', 'c@d.example')] }), {
      status: 400,
      body: { errors: [{ at: 'body/others' }] },
    })
    t.match(await wrong({ others: [someone('share', 'a@b.example'), someone('assistant', 'A@B.example')] }), {
      status: 400,
      body: { code: 'VENDORS_PERSON_TWICE' },
    })
    t.match(await wrong({ sizeId: asking.size }), { status: 404 }, 'a table of another type')
    t.match(await wrong({ colour: 'red' }), { status: 400 })
    t.match(await wrong({ website: 'javascript:alert(1)' }), { status: 400 })
    const seen = async (query: string, visitor = here.visitor) =>
      (await visitor(`GET /types${query}`)).body.types.some(({ id }: { id: string }) => id === plain.type)
    const { body: hidden } = await here.organiser(`PATCH /types/${plain.type}`, { visibility: 'hidden' })
    const link = `?slug=${hidden.slug}`
    t.same([await seen(''), await seen(link), await seen(link, there.visitor)], [false, true, false])
    await here.organiser(`PATCH /types/${plain.type}`, { visibility: 'closed' })
    t.equal(await seen(link), false)
    t.match(await wrong({}), { status: 409, body: { code: 'VENDORS_TYPE_CLOSED' } })
    await here.organiser(`PATCH /types/${plain.type}`, { visibility: 'public' })
    const proof = await prove('elsewhere@example.org', there.visitor)
    const application = { typeId: plain.type, sizeId: plain.size, name: 'X' }
    t.match(await here.visitor('POST /applications', { proof, person: 'X', application }, once()), { status: 403 })
  })

  await t.test(
    'is decided by admins alone, with a reason that the vendor is told, an audit and a message',
    async (t) => {
      const { id, email, own } = await submitted(plain)
      t.match(await here.member(`POST /applications/${id}/decision`, { state: 'rejected', reason: 'x' }, once()), {
        status: 403,
      })
      t.match(await decide(id, 'approved', {}, there.organiser), { status: 404 })
      t.match(await decide(id, 'rejected', { reason: 'No room for more prints.' }), {
        status: 200,
        body: { state: 'rejected' },
      })
      t.match(await mailed(email, 'vendors.decision'), { state: 'rejected', reason: 'No room for more prints.' })
      t.match(await decide(id, 'submitted'), { status: 409, body: { code: 'VENDORS_APPLICATION_ELSEWHERE' } })
      t.match(await decide(id, 'archived'), { status: 200 })
      const { history } = (await here.organiser(`GET /applications/${id}`)).body
      t.match(history.at(-1), {
        action: 'application.moved',
        before: { state: 'rejected' },
        after: { state: 'archived' },
      })
      t.match(await here.visitor(`POST /applications/${id}/withdrawal`, undefined, own), { status: 409 })
      const told = await server.query(
        "select data -> 'application' ->> 'state' as state from platform.outbox where subject = 'vendors.application.changed' and data -> 'application' ->> 'id' = $1 order by position",
        [id],
      )
      t.same(
        told.map(({ state }) => state),
        ['submitted', 'rejected', 'archived'],
      )
    },
  )

  await t.test('is corrected by admins, whose hand the history shows', async (t) => {
    const { id, own } = await submitted(plain)
    const correct = (changes: object, who = here.organiser) => who(`PATCH /applications/${id}`, changes)
    t.match(await correct({ name: 'Other' }, here.member), { status: 403 })
    t.match(await correct({ name: 'Other' }, there.organiser), { status: 404 })
    t.match(await correct({ sizeId: plain.size }), { status: 400 }, 'the table is decided, not corrected')
    t.match(await correct({ chairs: 4 }), { status: 400, body: { errors: [{ at: 'body/chairs' }] } })
    t.match(await correct({ name: 'Birch Press', person: 'Ash Reed', chairs: 2 }), {
      status: 200,
      body: { name: 'Birch Press', people: [{ name: 'Ash Reed' }] },
    })
    t.match((await here.visitor(`GET /applications/${id}/own`, undefined, own)).body, { name: 'Birch Press' })
    t.match((await here.organiser(`GET /applications/${id}`)).body.history.at(-1), {
      action: 'application.corrected',
      before: { name: 'Birch Prints' },
      after: { name: 'Birch Press' },
    })
    const sketch = await draft(plain)
    t.match(await here.organiser(`PATCH /applications/${sketch.id}`, { name: 'X' }), { status: 409 })
  })

  await t.test('is talked about by both sides', async (t) => {
    const { id, email, own } = await submitted(plain)
    const waiting = async (who = here.member) => (await who('GET /applications?waits=true')).body.applications
    t.same(await waiting(), [])
    await here.visitor(`POST /applications/${id}/own/messages`, { body: 'Is there power?' }, own)
    t.match(await waiting(), [{ id, waits: true }])
    t.same(await waiting(there.member), [])
    t.match(await here.member(`POST /applications/${id}/messages`, { body: 'Yes.' }), { status: 201 })
    t.same(await waiting(), [], 'it is answered')
    t.match((await here.visitor(`GET /applications/${id}/own/messages`, undefined, own)).body.messages, [
      { side: 'vendor', body: 'Is there power?' },
      { side: 'staff', body: 'Yes.' },
    ])
    t.match(await mailed(email, 'vendors.message'), { body: 'Yes.' })
    t.match(await here.visitor(`GET /applications/${id}/messages`), { status: 401 })
    t.match(await there.member(`GET /applications/${id}/messages`), { status: 404 })
    t.match(await here.visitor(`GET /applications/${id}/own/messages`), { status: 404 })
  })

  await t.test('is opened by whoever is signed in with its address, without a code', async (t) => {
    const { app, database, keys } = stage
    const { id, email } = await submitted(plain)
    const user = randomUUID()
    const as = async (convention: typeof here, path: string) => {
      const { tenant, event } = convention
      const nobody = { ...said(resolve({ scopes: [] })), operator: false }
      const context = { audience: 'vendors', actor: { kind: 'person' as const, id: user }, ...nobody, tenant, event }
      const headers = { [CONTEXT_HEADER]: signContext(context, keys), [SCHEMA_HEADER]: tenant.schema }
      const answer = await app.inject({ url: `/api/vendors${path}`, headers })
      return { status: answer.statusCode, body: answer.json() }
    }
    t.match(await as(here, `/applications/${id}/own`), { status: 409, body: { code: 'ACCOUNT_UNKNOWN' } })
    for (const { tenant } of [here, there]) {
      const member = { user, email: email.toUpperCase(), name: 'Ash', locale: 'en' }
      await database.inTenant(tenant, (tx) => learnAccount(tx, member, randomUUID()))
    }
    t.match((await as(here, '/applications/own')).body, { applications: [{ id, state: 'submitted' }] })
    t.match(await as(here, `/applications/${id}/own`), { status: 200, body: { id } })
    t.same((await as(there, '/applications/own')).body, { applications: [] })
    t.match(await as(there, `/applications/${id}/own`), { status: 404 })
    t.same((await here.visitor('GET /applications/own')).body, { applications: [] })
    const { id: other } = await submitted(plain)
    t.match(await as(here, `/applications/${other}/own`), { status: 404 })
  })
})
