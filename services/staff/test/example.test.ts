import t from 'tap'
import { makeExample } from '../src/example/example.ts'
import { startStaff } from './stage.ts'

t.test('an example is the same for the same seed, made once, and not beside real people', async (t) => {
  const { server, database, here, there, told } = await startStaff(t)
  const run = async (options: Record<string, string> = {}) => {
    const lines: string[] = []
    const { tenant } = here
    await makeExample.run({ database, tenant, options, environment: {}, print: (line) => void lines.push(line) })
    return lines
  }
  const books = () =>
    server.query(
      `select (select count(*)::integer from furrydelphia.staff_person) as people,
         (select count(*)::integer from furrydelphia.staff_member) as members,
         (select count(*)::integer from furrydelphia.staff_member where role = 'leader') as leaders,
         (select md5(string_agg(id::text || code, '' order by id)) from furrydelphia.staff_person) as same,
         (select md5(string_agg(id::text || state, '' order by id)) from furrydelphia.staff_assignment) as places,
         (select count(*)::integer from furrydelphia.staff_assignment where state = 'bid') as bids,
         (select count(*)::integer from furrydelphia.staff_clock) as times,
         (select count(*)::integer from furrydelphia.staff_earned) as earned`,
    )
  t.match(await run(), [/^2027: 250 volunteers in 16 departments, with \d{3} places in 138 shifts$/])
  const [made] = await books()
  t.match(made, { people: 266, members: 250, leaders: 16, places: String, same: String })
  for (const some of ['bids', 'times', 'earned']) t.ok(Number(made?.[some]) > 10, some)
  t.same(await told('staff.mail.wanted'), [], 'nobody is written to')
  t.same(await run(), ['2027: stands already'])
  t.same(await books(), [made])
  const { shifts } = (await here.member('GET /shifts?from=2027-07-01T00:00:00Z&limit=200')).body
  t.ok(shifts.some(({ people }: { people: unknown[] }) => people.length > 5))
  t.same((await there.member('GET /people')).body, { people: [], next: null }, 'nothing is made at the neighbour’s')

  await here.organiser('POST /people', { name: 'Ash', email: 'ash@example.org' })
  await t.rejects(run({ seed: '2' }), { message: /1 real people/ })
})
