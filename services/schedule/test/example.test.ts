import t from 'tap'
import { makeExample } from '../src/example/example.ts'
import { startSchedule } from './stage.ts'

t.test('an example is the same for the same seed, made once, and not beside real people', async (t) => {
  const { server, database, here, there, follower } = await startSchedule(t)
  const run = async (options: Record<string, string> = {}) => {
    const lines: string[] = []
    const { tenant } = here
    await makeExample.run({ database, tenant, options, environment: {}, print: (line) => void lines.push(line) })
    return lines
  }
  const books = () =>
    server.query(
      `select (select count(*)::integer from furrydelphia.schedule_panel) as panels,
         (select count(distinct title)::integer from furrydelphia.schedule_panel) as titles,
         (select md5(string_agg(id::text || code, '' order by id)) from furrydelphia.schedule_panelist) as same,
         (select sum(taken)::integer from furrydelphia.schedule_slot) as taken,
         (select count(*)::integer from furrydelphia.schedule_seat) as seats,
         (select count(*)::integer from platform.outbox where subject = 'schedule.mail.wanted') as mails`,
    )
  t.same(await run(), ['2099: 340 panels, 300 of them in 12 rooms, and 400 people who follow them'])
  const [made] = await books()
  t.match(made, { panels: 340, titles: 340, mails: 0 })
  t.ok(Number(made?.['taken']) > 100)
  t.equal(made?.['taken'], made?.['seats'])
  const { version, entries } = (await here.visitor('GET /schedule')).body
  t.match(version, { number: 1 })
  t.equal(entries.length, 300)
  const { warnings } = (await here.member('GET /slots')).body
  t.ok(warnings.length > 0 && warnings.length < 40, `${warnings.length} warnings`)
  t.same(new Set(warnings.map(({ kind }: { kind: string }) => kind)), new Set(['audience', 'person-twice']))
  t.same(await run(), ['2099: stands already'])
  t.same(await books(), [made])

  t.same((await there.member('GET /panels')).body, { panels: [], next: null }, 'nothing is made at the neighbour’s')
  await follower('ash@example.org')
  await t.rejects(run({ seed: '2' }), { message: /1 real people/ })
})
