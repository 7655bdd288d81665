import { openDatabase } from '@midsummer/database'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'
import { openProvider } from '../src/mails/provider.ts'

t.test('a provider', async (t) => {
  const server = await startTestDatabase(t)
  const databases = await Promise.all(
    [1, 2].map(() => openDatabase({ url: server.url('notifications'), domain: 'notifications' })),
  )
  t.teardown(() => Promise.all(databases.map((database) => database.close())))
  /** As two processes see it. */
  const seen = (name: string, perMinute: number) => {
    const [one, other] = databases.map((database) => openProvider(database, name, perMinute))
    if (!one || !other) throw new Error('two processes')
    return { one, other }
  }
  const seconds = (at: string): number => (Date.parse(at) - Date.now()) / 1_000
  const rested = (name: string) =>
    server.query(`update platform.providers set rests_until = '-infinity' where name = '${name}'`)

  await t.test('gets no more than its pace from all processes together, codes a little ahead', async (t) => {
    const { one, other } = seen('pace', 600)
    const leaves = await Promise.all(Array.from({ length: 10 }, (_, n) => (n % 2 ? one : other).ask(8, false)))
    const granted = leaves.reduce((sum, leave) => sum + leave.granted, 0)
    t.ok(granted >= 10 && granted <= 12, `${granted} at once of ten a second`)
    t.ok((await one.ask(8, false)).granted < 8, 'a tenth of a second brings one more')
    t.equal((await other.ask(8, true)).granted, 8)
    const { again } = await one.ask(1, false)
    t.ok(seconds(again) > 0.5 && seconds(again) < 2, `again in ${seconds(again)} s`)
  })

  await t.test('that is slower than one a second gets one at a time', async (t) => {
    const { one } = seen('slow', 6)
    t.equal((await one.ask(8, false)).granted, 1)
    const { granted, again } = await one.ask(8, false)
    t.equal(granted, 0)
    t.ok(seconds(again) > 8 && seconds(again) < 11, `again in ${seconds(again)} s`)
  })

  await t.test('that takes nothing rests, twice as long each time; those under way at once count as one', async (t) => {
    const { one, other } = seen('away', 60_000)
    const first = await one.ask(4, false)
    const rests = await Promise.all([one.refused(first), other.refused(first), one.refused(first)])
    t.ok(rests.every((at) => seconds(at) > 4 && seconds(at) < 6))
    t.equal((await other.ask(4, true)).granted, 0)
    for (const rest of [10, 20, 40, 80, 160, 320, 600, 600]) {
      await rested('away')
      const leave = await other.ask(4, false)
      t.equal(leave.granted, 1, 'one tries')
      t.equal((await one.ask(4, true)).granted, 0, 'and the others wait for it')
      const at = seconds(await other.refused(leave))
      t.ok(at > rest - 1 && at <= rest, `rests ${at} s`)
    }
  })

  await t.test('that takes something is well again', async (t) => {
    const { one, other } = seen('away', 60_000)
    await rested('away')
    t.equal((await one.ask(4, false)).granted, 1)
    await one.took()
    t.equal((await other.ask(4, false)).granted, 4)
  })

  await t.test('is none of another domain', async (t) => {
    const register = await openDatabase({ url: server.url('register'), domain: 'register' })
    t.teardown(() => register.close())
    await openProvider(register, 'away', 60).ask(1, false)
    const rows = await server.query("select domain from platform.providers where name = 'away' order by domain")
    t.same(rows, [{ domain: 'notifications' }, { domain: 'register' }])
    await server.query('set role midsummer_register')
    t.same(await server.query("select domain from platform.providers where name = 'away'"), [{ domain: 'register' }])
    await server.query('reset role')
  })
})
