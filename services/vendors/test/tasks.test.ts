import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import t from 'tap'
import { holdings } from '../src/own-data/own-data.ts'
import { snapshot } from '../src/snapshot.ts'
import { progressOf } from '../src/tasks/tasks.ts'
import { startVendors } from './stage.ts'

const contract = {
  title: { en: 'Contract' },
  locale: 'en',
  sections: [
    {
      key: 'contract',
      title: { en: 'Contract' },
      fields: [
        { key: 'tax', type: 'text', label: { en: 'Tax number' }, required: true },
        {
          key: 'signed',
          type: 'consent',
          label: { en: 'Rules' },
          required: true,
          statement: { en: 'I keep the rules.' },
          signature: true,
        },
      ],
    },
  ],
}

t.test('after approval', async (t) => {
  const { database, here, there, offerTables, submitted, decide, pay, register } = await startVendors(t)
  await here.organiser('PUT /forms/contract', { definition: contract })
  await here.organiser('POST /forms/contract/publication')
  const add = (slug: string, kind: string, more: object = {}) =>
    here.organiser('POST /tasks', { slug, name: slug, kind, ...more })
  const tables = await offerTables({ price: 5_000 })
  const elsewhere = await offerTables()
  await add('pay', 'paid', { position: 1 })
  await add('register', 'registered', { position: 2 })
  await add('contract', 'form', { form: 'contract', needs: ['pay'], position: 3 })
  const unknown = { status: 404, body: { code: 'FORM_UNKNOWN', errors: [{ at: 'body/form' }] } }
  t.match(await add('never', 'form', { form: 'never' }), unknown)
  t.match(await there.organiser('POST /tasks', { slug: 'x', name: 'x', kind: 'form', form: 'contract' }), unknown)
  const { body: hotel } = await add('hotel', 'self', { needs: ['contract', 'register'], position: 4 })
  await add('other', 'self', { typeId: elsewhere.type, position: 5 })

  const others = [{ kind: 'share', name: 'Oak', email: 'Oak@example.org', booth: '=Oak' }]
  const { id, own, email } = await submitted(tables, { others })
  const tasks = async () => (await here.visitor(`GET /applications/${id}/own`, undefined, own)).body.tasks
  const states = async () =>
    (await tasks()).map(({ slug, state }: { slug: string; state: string }) => `${slug} ${state}`)
  const report = (slug: string, body: object = {}) => here.visitor(`POST /applications/${id}/tasks/${slug}`, body, own)
  const signed = { answers: { tax: 'DE1', signed: { agreed: true, name: 'Ash Birch' } } }

  await t.test('there are tasks in order, true by what other domains tell', async (t) => {
    t.same(await tasks(), [])
    t.match(await report('hotel'), { status: 409 })
    await decide(id, 'approved')
    t.same(await states(), ['pay open', 'register open', 'contract blocked', 'hotel blocked'])
    t.match(await report('pay'), { status: 409, body: { code: 'VENDORS_TASK_DERIVED' } })
    t.match(await report('contract', signed), { status: 409, body: { code: 'VENDORS_TASK_BLOCKED', detail: 'pay' } })
    await pay(id, 5_000)
    t.match(await report('contract'), { status: 400, body: { errors: [{ at: 'body/answers/tax' }, {}] } })
    t.match(await report('contract', signed), { status: 200 })
    t.match(await report('contract', signed), { status: 200 }, 'twice is once')
    const [mine, first, second] = [randomUUID(), `0${randomUUID().slice(1)}`, `f${randomUUID().slice(1)}`]
    await register(email, true, mine, second)
    t.same((await states())[1], 'register open', 'the share is not')
    await register('oak@EXAMPLE.org')
    t.same(await states(), ['pay done', 'register done', 'contract done', 'hotel open'])
    await register(email, false, mine, first)
    t.same((await states())[1], 'register done', 'what is older changes nothing')
    t.match(await report('hotel', { answers: {} }), { status: 400 })
    t.match(await report('hotel'), { status: 200 })
    t.match(await report('nothing'), { status: 404 })
    t.match((await here.member(`GET /applications/${id}`)).body.tasks.at(-1), { slug: 'hotel', state: 'done' })
  })

  await t.test('a task that is wrong says where, and none waits for itself', async (t) => {
    t.match(await add('x', 'form'), { status: 400, body: { errors: [{ at: 'body/form' }] } })
    t.match(await add('x', 'self', { needs: ['y'] }), { status: 400, body: { errors: [{ at: 'body/needs/0' }] } })
    t.match(await add('hotel', 'self'), { status: 409 })
    const { body: all } = await here.organiser('GET /tasks')
    const [first] = all.tasks
    t.match(await here.organiser(`PATCH /tasks/${first.id}`, { needs: ['hotel'] }), {
      status: 400,
      body: { errors: [{ at: 'body/needs' }] },
    })
    t.match(await here.member('POST /tasks', { slug: 'x', name: 'x', kind: 'self' }), { status: 403 })
    t.match(await there.organiser(`PATCH /tasks/${hotel.id}`, { name: 'x' }), { status: 404 })
    t.same((await there.organiser('GET /tasks')).body, { tasks: [] })
  })

  await t.test('a task goes that nobody has done and no other waits for', async (t) => {
    const { body: bed } = await add('bed', 'self')
    const { body: key } = await add('key', 'self', { needs: ['bed'] })
    const remove = (task: string, who = here.organiser) => who(`DELETE /tasks/${task}`)
    const inUse = { status: 409, body: { code: 'VENDORS_TASK_IN_USE' } }
    t.match(await remove(hotel.id), inUse, 'somebody has done it')
    t.match(await remove(bed.id), inUse, 'another waits for it')
    t.match(await remove(key.id, here.member), { status: 403 })
    t.match(await remove(key.id, there.organiser), { status: 404 })
    t.match(await remove(key.id), { status: 204 })
    t.match(await remove(bed.id), { status: 204 })
    t.match(await remove(bed.id), { status: 404 })
    const one = { needs: ['two'] }
    const [{ body: first }, { body: second }] = [await add('one', 'self'), await add('two', 'self')]
    const both = await Promise.all([
      here.organiser(`PATCH /tasks/${first.id}`, one),
      here.organiser(`PATCH /tasks/${second.id}`, { needs: ['one'] }),
    ])
    t.same(both.map(({ status }) => status).sort(), [200, 400], 'nor do two make a circle at once')
  })

  await t.test('the public list names who is firm and wishes it, and badges and taxes leave for who may', async (t) => {
    const quiet = await submitted(elsewhere, { name: 'Quiet', listed: false })
    const open = await submitted(elsewhere, { name: 'Alder' })
    const offered = await submitted(tables, { name: 'Offered' })
    for (const one of [quiet, open, offered]) await decide(one.id, 'approved')
    for (const one of [quiet, open]) await here.visitor(`POST /applications/${one.id}/acceptance`, undefined, one.own)
    await here.organiser(`PUT /applications/${id}/table`, { number: 'B2' })
    const { body } = await here.visitor('GET /dealers')
    t.match(body, {
      dealers: [
        { name: 'Alder', table: null },
        { name: 'Birch Prints', table: 'B2', shares: ['=Oak'] },
      ],
    })
    t.equal(body.dealers.length, 2)
    const paged = await here.visitor(`GET /dealers?limit=1&after=${body.dealers[0].id}`)
    t.match(paged.body, { dealers: [{ name: 'Birch Prints' }], next: body.dealers[1].id })
    t.same((await there.visitor('GET /dealers')).body, { dealers: [], next: null })

    t.match(await here.member('GET /exports/tax.csv'), { status: 403 })
    const tax = (await here.organiser('GET /exports/tax.csv')).body.trimEnd().split('\r\n')
    t.equal(tax[0], 'table,booth,vendor,email,website,type,size,total,paid,currency,contract.tax,contract.signed')
    t.equal(tax.length, 4)
    t.ok(tax.includes(`B2,Birch Prints,Ash Birch,${email},,Dealer,Full table,5000,5000,EUR,DE1,"Ash Birch, true"`))
    const badges = (await here.organiser('GET /exports/badges.csv')).body.trimEnd().split('\r\n')
    t.ok(badges.includes("B2,'=Oak,Dealer,share,Oak,Oak@example.org,true"), 'and no spreadsheet runs it')
    t.equal(badges.length, 5)
    t.equal((await there.organiser('GET /exports/badges.csv')).body.trimEnd().split('\r\n').length, 1)

    const told = await database.inTenant(here.tenant, snapshot)
    t.match(
      told.map(({ data }) => data),
      [
        { application: { id, firm: true, table: 'B2' } },
        { application: { id: quiet.id, firm: true } },
        { application: { id: open.id, firm: true } },
        { application: { id: offered.id, firm: false } },
      ],
    )

    const held = (address: string, what: string) =>
      database.inTenant(here.tenant, async (tx) => {
        const holding = holdings.find((one) => one.what === what)
        const rows = holding ? await tx.any(holding.read({ user: randomUUID(), email: address }, tx)) : []
        const ids = rows.map(({ id: one }) => one)
        const statements = await holding?.erase?.(ids, { user: randomUUID(), email: address }, tx)
        for (const statement of statements ?? []) await tx.query(statement)
        return rows
      })
    t.match(await held('oak@example.org', 'companions'), [{ keptFor: 'running', at: 'Birch Prints' }])
    t.match(await held(quiet.email, 'applications'), [{ id: quiet.id, keptFor: 'running', messages: [] }])
    t.same(await held(quiet.email, 'applications'), [], 'all that hangs on it goes with it')
  })
})

t.test('of tasks that wait for earlier ones, some can always be done until all are', async () => {
  const asked = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(asked, (numbers) => {
      const tasks = numbers.map(([one, other], index) => ({
        id: String(index),
        typeId: null,
        slug: `t${index}`,
        name: '',
        description: '',
        kind: 'self' as const,
        form: null,
        dueAt: null,
        position: index,
        needs: index === 0 ? [] : [...new Set([one, other].map((number) => `t${number % index}`))],
      }))
      const done = new Set<string>()
      for (const _ of tasks) {
        const open = progressOf(tasks, ({ slug }) => done.has(slug)).find(({ state }) => state === 'open')
        if (!open) return false
        if (tasks.find(({ slug }) => slug === open.slug)?.needs.some((need) => !done.has(need))) return false
        done.add(open.slug)
      }
      return progressOf(tasks, ({ slug }) => done.has(slug)).every(({ state }) => state === 'done')
    }),
  )
})
