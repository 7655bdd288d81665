import { countsOf } from '@midsummer/testing'
import fc from 'fast-check'
import t from 'tap'
import { lapseOverdue } from '../src/applications/offers.ts'
import { startVendors } from './stage.ts'

t.test('an offer', async (t) => {
  const stage = await startVendors(t)
  const { server, database, here, there, mailed, offerTables, submitted, decide, pay, once } = stage
  const stateOf = async (id: string) => (await here.organiser(`GET /applications/${id}`)).body
  const takenOf = async (size: string) => {
    const { types } = (await here.member('GET /types/all')).body
    return types
      .flatMap((type: { sizes: { id: string; taken: number }[] }) => type.sizes)
      .find((one: { id: string }) => one.id === size).taken
  }
  /** The clock runs on until this offer's time is over. */
  const runOut = async (...ids: string[]) => {
    await server.query(
      "update furrydelphia.vendors_application set offer_until = now() - interval '1 s' where offer_until is not null and id = any($1)",
      [ids],
    )
    return database.inTenant(here.tenant, (tx) => lapseOverdue(tx))
  }

  await t.test('takes a table, is accepted by its payment, and is a place on the floor', async (t) => {
    const tables = await offerTables({ capacity: 2, price: 8_000 })
    const { id, own, email } = await submitted(tables)
    const other = await submitted(tables)
    t.match(await here.member(`POST /applications/${id}/check-in`), { status: 409 })
    const offered = (await decide(id, 'approved', { hours: 48 })).body
    t.match(offered, { state: 'approved', balance: 8_000, acceptedAt: null, offerUntil: /./ })
    t.ok(Date.parse(offered.offerUntil) - Date.now() > 47 * 60 * 60_000)
    t.match(await mailed(email, 'vendors.decision'), { state: 'approved', offerUntil: offered.offerUntil })
    t.equal(await takenOf(tables.size), 1)
    t.match(await here.member(`POST /applications/${id}/check-in`), {
      status: 409,
      body: { code: 'VENDORS_OFFER_UNPAID' },
    })
    t.match(
      await here.visitor(`POST /applications/${id}/checkout`, undefined, own),
      { status: 503 },
      'payments is not here',
    )
    t.match((await here.visitor(`POST /applications/${id}/acceptance`, undefined, own)).body, {
      acceptedAt: /./,
      offerUntil: /./,
    })
    await pay(id, 8_000)
    t.match(await stateOf(id), { state: 'approved', offerUntil: null, paid: 8_000, balance: 0 })
    t.match(await mailed(email, 'vendors.decision'), { state: 'approved', offerUntil: null })
    t.equal(await runOut(), 0)

    t.match(await here.organiser(`PUT /applications/${id}/table`, { number: 'A7' }), { status: 200 })
    await decide(other.id, 'approved')
    t.match(await here.organiser(`PUT /applications/${other.id}/table`, { number: 'A7' }), {
      status: 409,
      body: { code: 'VENDORS_TABLE_TAKEN' },
    })
    t.match(await there.member(`POST /applications/${id}/check-in`), { status: 404 })
    const desks = await Promise.all([1, 2].map(() => here.member(`POST /applications/${id}/check-in`)))
    t.same(desks.map(({ status }) => status).toSorted(), [200, 409], 'once, whatever two desks do')
    t.match(await here.visitor(`POST /applications/${id}/withdrawal`, undefined, own), { status: 409 })
    t.match(await here.member(`POST /applications/${id}/check-out`), { status: 200, body: { checkedOutAt: /./ } })
    t.match(await here.member(`POST /applications/${id}/check-out`), { status: 409 })
  })

  await t.test('that is let go by falls back to the waiting list, and the next is offered the table', async (t) => {
    const before = await countsOf(stage.app)
    const tables = await offerTables({ capacity: 1, price: 8_000 })
    const [first, second] = [await submitted(tables), await submitted(tables)]
    await decide(first.id, 'approved')
    t.match(await decide(second.id, 'approved'), { status: 409, body: { code: 'VENDORS_TABLES_FULL' } })
    await decide(second.id, 'waitlisted')
    t.equal(await runOut(first.id), 1)
    t.match(await stateOf(first.id), { state: 'waitlisted', offerUntil: null, lapsedAt: /./, total: 0 })
    t.match(await mailed(first.email, 'vendors.decision'), { state: 'waitlisted', lapsed: true })
    t.match(await stateOf(second.id), { state: 'approved', offerUntil: /./, total: 8_000 })
    t.match(await here.member(`POST /applications/${first.id}/check-in`), {
      status: 409,
      body: { code: 'VENDORS_APPLICATION_ELSEWHERE' },
    })
    t.match(await here.visitor(`POST /applications/${first.id}/acceptance`, undefined, first.own), { status: 409 })
    const [alarms] = await server.query("select count(*)::int as count from platform.alarms where domain = 'vendors'")
    t.ok(Number(alarms?.['count']) > 0, 'by itself')

    await pay(first.id, 8_000)
    t.match(await stateOf(first.id), { state: 'waitlisted', balance: -8_000 }, 'money that came too late is a credit')
    t.match(await here.member(`POST /applications/${first.id}/refunds`, { reason: 'late' }, once()), { status: 403 })
    t.match(await here.organiser(`POST /applications/${first.id}/refunds`, { reason: 'late' }, once()), {
      status: 201,
      body: { returning: 8_000 },
    })
    await pay(second.id, 8_000)
    t.match(await here.visitor(`POST /applications/${second.id}/withdrawal`, undefined, second.own), {
      status: 200,
      body: { state: 'archived', balance: -8_000 },
    })
    t.equal(await takenOf(tables.size), 0, 'who has let an offer go by is not offered another by itself')
    const after = await countsOf(stage.app)
    t.equal(after['vendors.offer made'], Number(before['vendors.offer made']) + 2, 'the refused one is none')
    t.match(after, { 'vendors.offer lapsed': 1, 'vendors.application.changed archived': 1 })
  })

  await t.test('never takes more tables than there are, and never fewer', async (t) => {
    const action = fc.record({
      who: fc.nat(7),
      what: fc.constantFrom('approved', 'waitlisted', 'rejected', 'archived', 'pay', 'withdraw', 'lapse'),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.array(action, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
        async (capacity, rounds) => {
          const tables = await offerTables({ capacity, price: 100 })
          const all = await Promise.all(Array.from({ length: 8 }, () => submitted(tables)))
          for (const round of rounds) {
            await Promise.all(
              round.map(({ who, what }) => {
                const { id, own } = all[who % all.length] as (typeof all)[number]
                if (what === 'pay') return pay(id, 100)
                if (what === 'withdraw') return here.visitor(`POST /applications/${id}/withdrawal`, undefined, own)
                if (what === 'lapse') return runOut(id)
                return decide(id, what)
              }),
            )
            const states = await Promise.all(all.map(({ id }) => stateOf(id)))
            const held = states.filter(
              ({ state, acceptedAt }) => state === 'approved' || (state === 'archived' && acceptedAt !== null),
            )
            t.equal(await takenOf(tables.size), held.length)
            t.ok(held.length <= capacity)
            for (const { total } of held) t.equal(total, 100)
          }
        },
      ),
      { numRuns: 6 },
    )
  })

  await t.test('that was paid is taken back by who may give money back', async (t) => {
    const { id } = await submitted(await offerTables({ price: 8_000 }))
    const { tenant, event } = here
    const clerk = stage.at({ tenant, event, scopes: ['vendors:admin'] })
    await decide(id, 'approved', {}, clerk)
    t.match(await decide(id, 'waitlisted', {}, clerk), { status: 200 }, 'nothing was paid')
    await decide(id, 'approved', {}, clerk)
    await pay(id, 8_000)
    t.match(await decide(id, 'rejected', {}, clerk), { status: 403, body: { code: 'NOT_ALLOWED' } })
    t.match(await stateOf(id), { state: 'approved', returning: 0 })
    t.match(await decide(id, 'rejected'), { status: 200, body: { returning: 8_000 } })
  })

  await t.test(
    'that is firm is archived with its table and its money, also after the show, and comes back',
    async (t) => {
      const tables = await offerTables({ capacity: 1, price: 8_000 })
      const [{ id }, next] = [await submitted(tables), await submitted(tables)]
      await decide(id, 'approved')
      await decide(next.id, 'waitlisted')
      await pay(id, 8_000)
      await here.organiser(`PUT /applications/${id}/table`, { number: 'B1' })
      const clerk = stage.at({ tenant: here.tenant, event: here.event, scopes: ['vendors:admin'] })
      const kept = { tableNumber: 'B1', paid: 8_000, balance: 0, returning: 0 }
      t.match(await decide(id, 'archived', {}, clerk), { status: 200, body: { ...kept, steps: ['approved'] } })
      t.match(await decide(id, 'submitted'), { status: 409 })
      t.match(await decide(id, 'approved', {}, clerk), { body: { ...kept, state: 'approved', offerUntil: null } })
      await here.member(`POST /applications/${id}/check-in`)
      t.match(await decide(id, 'rejected'), { status: 409 })
      t.match(await decide(id, 'archived'), { status: 200, body: { ...kept, state: 'archived', checkedInAt: /./ } })
      t.equal(await takenOf(tables.size), 1)
      t.match(await stateOf(next.id), { state: 'waitlisted' }, 'its table is offered to nobody')
      t.match(await decide(id, 'approved', {}, there.organiser), { status: 404 })
    },
  )

  await t.test('that still stands is taken back when it is archived', async (t) => {
    const tables = await offerTables({ capacity: 1, price: 8_000 })
    const { id } = await submitted(tables)
    await decide(id, 'approved')
    t.match(await decide(id, 'archived'), { body: { state: 'archived', total: 0, steps: ['submitted'] } })
    t.equal(await takenOf(tables.size), 0)
  })

  await t.test('of forty approvals at once for five tables five are made', async (t) => {
    const tables = await offerTables({ capacity: 5 })
    const all = await Promise.all(Array.from({ length: 40 }, () => submitted(tables)))
    const answers = await Promise.all(all.map(({ id }) => decide(id, 'approved')))
    t.equal(answers.filter(({ status }) => status === 200).length, 5)
    t.equal(answers.filter(({ status }) => status === 409).length, 35)
    t.equal(await takenOf(tables.size), 5)
  })
})
