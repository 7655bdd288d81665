import { randomUUID } from 'node:crypto'
import { askOwnData } from '@midsummer/testing'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startRegister } from './stage.ts'

const SPECIES = {
  title: { en: 'About you' },
  locale: 'en',
  sections: [
    {
      key: 'you',
      title: { en: 'You' },
      fields: [{ key: 'species', type: 'text', label: { en: 'Species' } }],
    },
  ],
}

t.test('what register holds about somebody', async (t) => {
  const { server, database, here, there, prove, order, pay } = await startRegister(t)
  const level = async (price: number) =>
    (await here.organiser('POST /levels', { slug: `of-${price}`, name: `Of ${price}`, price })).body.id
  const [free, paid] = [await level(0), await level(5_000)]
  await here.organiser('PUT /forms/registration', { definition: SPECIES })
  await here.organiser('POST /forms/registration/publication')
  const come = async (email: string, of: string) =>
    (
      await order(here.visitor, await prove(here.visitor, email), [
        { level: of, name: email.split('@')[0], answers: { species: 'fox' } },
      ])
    ).body
  await come('ash@example.org', free)
  await pay((await come('ash@example.org', paid)).id, 5_000)
  await come('oak@example.org', free)
  const owner = { user: randomUUID(), email: 'Ash@example.org' }
  const ask = (kind: 'export' | 'erasure', tenant = here.tenant) =>
    askOwnData(server, database, subscriptions, tenant, kind, owner)

  await t.test('all of it is told, and nothing of others or of the neighbour', async (t) => {
    const things = await ask('export')
    t.match(things, [
      { what: 'answers', rows: [{ answers: { species: 'fox' } }, { form: 'registration' }] },
      {
        what: 'registrations',
        rows: [
          { name: 'ash', level: 'Of 0' },
          { level: 'Of 5000', keptFor: 'running' },
        ],
      },
      { what: 'orders', rows: [{ paid: 0 }, { paid: 5_000, email: 'ash@example.org' }] },
      { what: 'proofs' },
    ])
    t.notMatch(JSON.stringify(things), /oak/)
    const moved = (until: Date) =>
      askOwnData(server, database, subscriptions, here.tenant, 'export', {
        ...owner,
        email: 'moved@example.org',
        earlier: [{ email: owner.email, until: until.toISOString() }],
      })
    t.same(await moved(new Date()), things, 'also under an address that was theirs before')
    t.same(await moved(new Date(Date.now() - 86_400_000)), [], 'but not what came under it since')
    t.same(await ask('export', there.tenant), [])
  })

  await t.test('while the event is to come, it stays', async (t) => {
    t.match(await ask('erasure'), [
      { what: 'answers', erased: 0, kept: [{ why: 'running', count: 2 }] },
      { what: 'registrations', erased: 0 },
      { what: 'orders', erased: 0 },
      { what: 'proofs', erased: 2, kept: [] },
    ])
    t.equal((await ask('export')).length, 4, 'with the note that something went')
  })

  await t.test('afterwards it goes, but what the books need, and nothing of anybody else’s', async (t) => {
    await server.query("update furrydelphia.register_event set state = 'closed'")
    t.match(await ask('erasure'), [
      { what: 'answers', erased: 2, kept: [] },
      { what: 'registrations', erased: 1, kept: [{ why: 'books', count: 1 }] },
      { what: 'orders', erased: 1, kept: [{ why: 'books', count: 1 }] },
      { what: 'audit', kept: [{ why: 'audit' }] },
    ])
    t.strictSame(await server.query('select name, email from furrydelphia.register_registration order by id'), [
      { name: '', email: '' },
      { name: 'ash', email: 'ash@example.org' },
      { name: 'oak', email: 'oak@example.org' },
    ])
    t.match(await server.query('select answers from furrydelphia.register_submission'), [
      { answers: { species: 'fox' } },
    ])
  })
})
