import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { startRegister } from './stage.ts'

t.test('from a level to the door', async (t) => {
  const { here, there, prove, order, register, mailedCode, server } = await startRegister(t)
  const { body: level } = await here.organiser('POST /levels', { slug: 'guest', name: 'Guest', capacity: 3 })
  const proof = await prove(here.visitor, 'ash@example.org')
  // biome-ignore lint/suspicious/noExplicitAny: whatever was answered
  let first: any

  await t.test('a proven address takes a place, once for each key', async (t) => {
    const key = randomUUID()
    const one = await register(here.visitor, level.id, proof, key)
    first = one.body
    t.equal(one.status, 201)
    t.match(first, {
      email: 'ash@example.org',
      state: 'confirmed',
      total: 0,
      balance: 0,
      expiresAt: null,
      people: [{ name: 'Ash', state: 'registered', checkedInAt: null }],
    })
    const again = await register(here.visitor, level.id, proof, key)
    t.same([again.status, again.body], [201, first])
    const other = await order(here.visitor, proof, [{ level: level.id, name: 'Oak' }], key)
    t.same([other.status, other.body.code], [422, 'IDEMPOTENCY_KEY_REUSED'])
    t.equal((await here.visitor('GET /levels')).body.levels[0].left, 2)
  })

  await t.test('what is missing, wrong or unknown is named', async (t) => {
    const { status, body } = await here.visitor(
      'POST /orders',
      { people: [{ level: 'x', name: '', surprise: 1 }] },
      { 'idempotency-key': 'a' },
    )
    t.equal(status, 400)
    t.same(body.errors.map(({ at }: { at: string }) => at).sort(), [
      'body/people/0/level',
      'body/people/0/name',
      'body/people/0/surprise',
    ])
    t.equal(
      (await here.visitor('POST /orders', { proof, people: [{ level: level.id, name: 'Ash' }] })).body.code,
      'IDEMPOTENCY_KEY_MISSING',
    )
    t.equal((await register(here.visitor, level.id, 'no-proof')).body.code, 'PROOF_MISSING')
    const unknown = await register(here.visitor, randomUUID(), proof)
    t.same(unknown.body.errors, [{ at: 'body/people/0/level', message: 'is no level of this event' }])
  })

  await t.test('a code is good for five tries, and tells nobody anything', async (t) => {
    const { body } = await here.visitor('POST /proofs', { email: 'oak@example.org' })
    const code = await mailedCode()
    const wrong = code === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries += 1) {
      t.equal((await here.visitor(`POST /proofs/${body.id}/answer`, { code: wrong })).body.code, 'PROOF_WRONG')
    }
    t.equal((await here.visitor(`POST /proofs/${body.id}/answer`, { code })).status, 400)
    for (let asked = 1; asked < 5; asked += 1) await here.visitor('POST /proofs', { email: 'oak@example.org' })
    t.equal((await here.visitor('POST /proofs', { email: 'OAK@example.org' })).status, 429)
    const many = Array.from({ length: 12 }, () => here.visitor('POST /proofs', { email: 'elm@example.org' }))
    const asked = (await Promise.all(many)).map(({ status }) => status)
    t.equal(asked.filter((status) => status === 202).length, 5, 'also of many that are asked for at once')
  })

  await t.test('one network leaves so many codes unanswered, and whoever answers makes room', async (t) => {
    const asking =
      (visitor = here.visitor, network = '2001:db8:1:2::') =>
      (n: number) =>
        visitor('POST /proofs', { email: `${n}@example.org` }, { 'x-forwarded-for': `${network}${n}` })
    const ask = asking()
    const { body: own } = await ask(0)
    const code = await mailedCode()
    for (const n of [1, 2, 3, 4, 5, 6]) await Promise.all(Array.from({ length: 33 }, (_, m) => ask(n * 100 + m)))
    t.same((await Promise.all([ask(1), ask(2)])).map(({ status }) => status).sort(), [202, 429])
    t.match((await ask(3)).body, { code: 'PROOF_TOO_MANY_UNANSWERED' })
    t.equal((await asking(here.visitor, '2001:db8:1:3::')(4)).status, 202, 'from elsewhere')
    t.equal((await asking(there.visitor)(5)).status, 202, 'at the neighbour')
    t.equal((await here.visitor(`POST /proofs/${own.id}/answer`, { code })).status, 200)
    t.same([(await ask(6)).status, (await ask(7)).status], [202, 429])
    await server.query("update furrydelphia.register_proof set created_at = created_at - interval '1 hour'")
    t.equal((await ask(8)).status, 202, 'after an hour')
  })

  await t.test('a registration is checked in once, however many desks scan', async (t) => {
    const [person] = (await register(here.visitor, level.id, proof)).body.people
    const { body: found } = await here.desk(`GET /registrations?code=${person.code}`)
    t.equal(found.registrations.length, 1)
    const [registration] = found.registrations
    t.equal(registration.id, person.id)
    const desks = await Promise.all(
      Array.from({ length: 8 }, () => here.desk(`POST /registrations/${registration.id}/check-in`)),
    )
    t.same(desks.map(({ status }) => status).sort(), [201, 409, 409, 409, 409, 409, 409, 409])
    const late = desks.find(({ status }) => status === 409)
    t.match(late?.body, { code: 'REGISTER_ALREADY_CHECKED_IN', detail: /^since \d{4}-/ })
    const reason = { reason: 'asked for it' }
    t.equal((await here.organiser(`POST /registrations/${registration.id}/cancellation`, reason)).status, 409)
  })

  await t.test('a cancelled registration gives its place back, and cannot be checked in', async (t) => {
    const [registration] = (await register(here.visitor, level.id, proof)).body.people
    t.equal((await register(here.visitor, level.id, proof)).body.code, 'REGISTER_LEVEL_FULL')
    const path = `POST /registrations/${registration.id}/cancellation`
    const cancelled = await here.organiser(path, { reason: 'asked for it' })
    t.match(cancelled.body, { state: 'cancelled', people: [{ state: 'cancelled' }] })
    t.same((await here.organiser(path, { reason: 'once more' })).body, cancelled.body)
    t.equal(
      (await here.desk(`POST /registrations/${registration.id}/check-in`)).body.code,
      'REGISTER_REGISTRATION_CANCELLED',
    )
    t.equal((await register(here.visitor, level.id, proof)).status, 201)
  })

  await t.test('only who may sees people; the code opens one’s own', async (t) => {
    const { body } = await here.desk('GET /registrations?q=ash&limit=2')
    t.equal(body.registrations.length, 2)
    const { body: next } = await here.desk(`GET /registrations?q=ash&limit=200&after=${body.next}`)
    t.equal(next.registrations.length, 2)
    const [{ id }] = body.registrations
    t.equal((await here.visitor('GET /registrations')).status, 401)
    t.equal((await here.visitor(`GET /registrations/${id}`)).status, 401)
    t.equal((await here.desk('POST /levels', { slug: 'x', name: 'X' })).status, 403)
    const { body: own } = await here.visitor(`POST /orders/${first.id}/view`, { code: first.code })
    t.same(own, first)
    t.equal((await here.visitor(`POST /orders/${first.id}/view`, { code: `${first.code.slice(1)}x` })).status, 404)
    t.equal((await here.visitor(`GET /orders/${first.id}`)).status, 401)
    t.notOk('code' in (await here.desk(`GET /orders/${first.id}`)).body, 'what opens an order is for its buyer')
    t.equal((await there.visitor(`POST /orders/${first.id}/view`, { code: first.code })).status, 404)
  })

  await t.test('the neighbour has nobody, and finds nobody', async (t) => {
    t.same((await there.desk('GET /registrations')).body, { registrations: [], next: null })
    const [{ id }] = (await here.desk('GET /registrations')).body.registrations
    t.equal((await there.desk(`GET /registrations/${id}`)).status, 404)
    t.equal((await there.desk(`POST /registrations/${id}/check-in`)).status, 404)
    t.equal((await register(there.visitor, level.id, proof)).body.code, 'PROOF_MISSING')
  })

  await t.test('what staff did is written down, and cannot be rewritten', async (t) => {
    const rows = await server.query(
      'select action, count(*)::integer from furrydelphia.register_audit group by 1 order by 1',
    )
    t.same(rows, [
      { action: 'level.added', count: 1 },
      { action: 'order.cancelled', count: 1 },
      { action: 'registration.checked-in', count: 1 },
    ])
    const role = `t_${here.tenant.id.replaceAll('-', '').slice(-12)}_register`
    const [may] = await server.query(
      "select has_table_privilege($1, 'furrydelphia.register_audit', 'update') or has_table_privilege($1, 'furrydelphia.register_audit', 'delete') as may",
      [role],
    )
    t.same(may, { may: false })
  })

  await t.test('people are found by the beginning of any word, in any case and without accents', async (t) => {
    const names = ['Björn Ærøe-Łukas', "Zoë O'Brien", 'Back\\slash  Odd']
    const { body: wide } = await here.organiser('POST /levels', { slug: 'wide', name: 'Wide' })
    const other = await prove(here.visitor, 'zoe@example.org')
    for (const name of names) await order(here.visitor, other, [{ level: wide.id, name }])
    const found = async (q: string, what = 'registrations') =>
      (await here.desk(`GET /${what}?q=${encodeURIComponent(q)}`)).body[what]
    for (const [q, name] of [
      ['bjor', names[0]],
      ['ÆRØ', names[0]],
      ['łuk bj', names[0]],
      ["o'b zoe", names[1]],
      ['back\\s', names[2]],
    ] as const) {
      t.match(await found(q), [{ name }], q)
      t.match(await found(q, 'orders'), [{ people: 1 }], q)
    }
    for (const q of ['jorn', "' | ash", "bjor o'b", '-', "a':*"]) t.same(await found(q), [], q)
    t.same((await there.desk('GET /registrations?q=bjor')).body.registrations, [])
  })
})

t.test('a level is never oversold and never undersold', async (t) => {
  const { here, prove, register } = await startRegister(t)
  const proof = await prove(here.visitor, 'rush@example.org')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 40 }), async (capacity, people) => {
      const { body: level } = await here.organiser('POST /levels', {
        slug: `l-${randomUUID()}`,
        name: 'Rush',
        capacity,
      })
      const answers = await Promise.all(Array.from({ length: people }, () => register(here.visitor, level.id, proof)))
      const taken = answers.filter(({ status }) => status === 201).length
      t.equal(taken, Math.min(capacity, people))
      t.ok(answers.every(({ status, body }) => status === 201 || body.code === 'REGISTER_LEVEL_FULL'))
    }),
    { numRuns: 8 },
  )
})

t.test('a level', async (t) => {
  const { here, there, prove, register } = await startRegister(t)
  const proof = await prove(here.visitor, 'ash@example.org')
  const add = (level: object) => here.organiser('POST /levels', { name: 'Level', ...level })

  await t.test('is on sale in its window only, and is seen by whom it is for', async (t) => {
    const hour = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    const { body: early } = await add({ slug: 'early', opensAt: hour(-2), closesAt: hour(-1) })
    const { body: late } = await add({ slug: 'late', opensAt: hour(1) })
    const { body: hidden } = await add({ slug: 'hidden', visibility: 'hidden' })
    const { body: dear } = await add({ slug: 'dear', price: 5_000 })
    const { levels } = (await here.visitor('GET /levels')).body
    t.same(levels.map(({ slug, onSale }: { slug: string; onSale: boolean }) => [slug, onSale]).sort(), [
      ['dear', true],
      ['early', false],
      ['late', false],
    ])
    const { body: known } = await here.visitor('GET /levels?slug=hidden')
    t.same(known.levels.map(({ slug }: { slug: string }) => slug).sort(), ['dear', 'early', 'hidden', 'late'])
    const closed = [{ at: 'body/people/0/level', message: 'is not on sale now' }]
    t.same((await register(here.visitor, early.id, proof)).body.errors, closed)
    t.same((await register(here.visitor, late.id, proof)).body.errors, closed)
    t.match((await register(here.visitor, dear.id, proof)).body, { state: 'held', balance: 5_000 })
    t.equal((await register(here.visitor, hidden.id, proof)).status, 201)
    t.same((await there.visitor('GET /levels?slug=hidden')).body, { levels: [] })
  })

  await t.test('brings items that are not sold alone, for who sees the level', async (t) => {
    const item = async (slug: string, visibility: string) =>
      (await here.organiser('POST /items', { slug, name: slug, visibility })).body.id
    const [hidden, closed, secret] = [
      await item('pin', 'hidden'),
      await item('bag', 'closed'),
      await item('cape', 'hidden'),
    ]
    await item('mug', 'public')
    await item('gone', 'closed')
    await add({ slug: 'patron', includes: [hidden, closed] })
    await add({ slug: 'friend', includes: [secret], visibility: 'hidden' })
    await add({ slug: 'never', includes: [secret], visibility: 'closed' })
    const seen = async (query = '', visitor = here.visitor) =>
      (await visitor(`GET /items${query}`)).body.items
        .map(({ slug, alone }: { slug: string; alone: boolean }) => `${slug} ${alone}`)
        .sort()
    t.same(await seen(), ['bag false', 'mug true', 'pin false'])
    t.same(await seen('?level=friend'), ['bag false', 'cape false', 'mug true', 'pin false'])
    t.same(await seen('?level=never'), ['bag false', 'mug true', 'pin false'])
    t.same(await seen('?slug=pin'), ['bag false', 'mug true', 'pin true'])
    t.same(await seen('?slug=gone'), ['bag false', 'mug true', 'pin false'])
    t.same(await seen('?level=friend&slug=pin', there.visitor), [])
  })

  await t.test('keeps its word when it is changed', async (t) => {
    const { body: level } = await add({ slug: 'guest', capacity: 2 })
    const [registration] = (await register(here.visitor, level.id, proof)).body.people
    t.same((await add({ slug: 'guest' })).body.code, 'REGISTER_LEVEL_TAKEN')
    const small = await here.organiser(`PATCH /levels/${level.id}`, { capacity: 0 })
    t.same([small.status, small.body.errors], [409, [{ at: 'body/capacity', message: '1 places are taken' }]])
    t.equal((await here.organiser(`PATCH /levels/${level.id}`, { name: 'Renamed' })).body.name, 'Renamed')
    const { body: same } = await here.desk(`GET /registrations/${registration.id}`)
    t.equal(same.registration.snapshot.level.name, 'Level')
    const backwards = { opensAt: '2027-01-02T00:00:00Z', closesAt: '2027-01-01T00:00:00Z' }
    t.equal((await here.organiser(`PATCH /levels/${level.id}`, backwards)).body.code, 'SALES_WINDOW_BACKWARDS')
    t.equal((await here.organiser(`PATCH /levels/${randomUUID()}`, { name: 'X' })).status, 404)
  })
})
