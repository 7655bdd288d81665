import t from 'tap'
import { makeExample } from '../src/example/example.ts'
import { startRegister } from './stage.ts'

t.test(
  'an example of three thousand is the same for the same seed, made once, and not beside real people',
  async (t) => {
    const { server, database, here, there, prove, register } = await startRegister(t)
    const run = async (options: Record<string, string> = {}) => {
      const lines: string[] = []
      const { tenant } = here
      await makeExample.run({ database, tenant, options, environment: {}, print: (line) => void lines.push(line) })
      return lines
    }
    const books = () =>
      server.query(
        `select (select count(*)::integer from furrydelphia.register_registration) as people,
         (select md5(string_agg(id::text || code, '' order by id)) from furrydelphia.register_registration) as same,
         (select sum(taken)::integer from furrydelphia.register_stock) as taken,
         (select sum(amount)::integer from furrydelphia.register_entry) as paid,
         (select sum(quantity * unit_amount)::integer from furrydelphia.register_due) as owed`,
      )
    t.match(await run(), [/^2027: 3000 registrations in \d+ orders$/])
    const [made] = await books()
    t.match(made, { people: 3000, taken: 3000 })
    t.equal(made?.['paid'], made?.['owed'])
    t.same(await run(), ['2027: stands already'])
    t.same(await books(), [made])
    t.ok((await here.desk('GET /registrations?q=willow&limit=200')).body.registrations.length >= 60)
    t.same((await there.desk('GET /registrations')).body, { registrations: [], next: null })

    const { body: level } = await here.organiser('POST /levels', { slug: 'day', name: 'Day' })
    await register(here.visitor, level.id, await prove(here.visitor, 'ash@example.org'))
    await t.rejects(run({ seed: '2' }), { message: /1 real people/ })
  },
)
