import { setTimeout as delay } from 'node:timers/promises'
import type { TenantRef } from '@midsummer/contracts'
import { openDatabase, setAlarm } from '@midsummer/database'
import { type Log, startAlarms } from '@midsummer/messages'
import { openDirectory } from '@midsummer/tenancy'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'

const quiet: Log = { info: () => undefined, warn: (fields) => t.comment(fields) }

t.test('an alarm that rings', async (t) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('register'), domain: 'register' })
  const directory = openDirectory({ database })
  const looked: string[] = []
  let work = async (_tenant: TenantRef): Promise<unknown> => undefined
  const look = async (tenant: TenantRef) => {
    looked.push(tenant.schema)
    await work(tenant)
  }
  const processes = [1, 2].map(() => startAlarms({ database, directory, log: quiet }, look))
  t.teardown(async () => {
    await Promise.all(processes.map((one) => one.stop()))
    await database.close()
  })
  const left = async () =>
    (await server.query('select tenant_id as id from platform.alarms order by at')).map(({ id }) => id)
  const until = async (test: () => Promise<boolean>) => {
    for (let waited = 0; waited < 60_000 && !(await test()); waited += 20) await delay(20)
  }
  const now = () => new Date().toISOString()
  const set = (tenant: TenantRef, at: string) => database.inTenant(tenant, (tx) => setAlarm(tx, at))

  await t.test('has its tenant looked at once, by one of two processes, and is gone', async (t) => {
    await set(server.tenant, now())
    await until(async () => looked.length > 0 && (await left()).length === 0)
    await delay(100)
    t.same(looked, [server.tenant.schema])
    t.same(await left(), [])
  })

  await t.test('leaves those that are set for later', async (t) => {
    looked.length = 0
    await database.inTenant(server.tenant, async (tx) => {
      await setAlarm(tx, new Date(Date.now() + 30_000).toISOString())
      await setAlarm(tx, now())
    })
    await set(server.neighbour, now())
    await until(async () => looked.length > 1 && (await left()).length === 1)
    t.same(looked.toSorted(), [server.tenant.schema, server.neighbour.schema])
    t.same(await left(), [server.tenant.id])
    await server.query('delete from platform.alarms')
  })

  await t.test('rings again when what it led to fails', async (t) => {
    work = () => Promise.reject(new Error('expected'))
    await set(server.tenant, now())
    await until(async () => looked.length > 2)
    const [row] = await server.query("select at > now() + interval '50 seconds' as later from platform.alarms")
    t.same(row, { later: true })
    work = async () => undefined
    await server.query('update platform.alarms set at = now()')
    await until(async () => (await left()).length === 0)
    t.same(await left(), [])
  })

  await t.test('is set for no other tenant and by no other domain', async (t) => {
    const forge = (tenant: string, domain: string) =>
      server.query(`set role t_${server.tenant.id.slice(-12)}_register;
        insert into platform.alarms (domain, tenant_id, at) values ('${domain}', '${tenant}', now())`)
    await t.rejects(forge(server.neighbour.id, 'register'), { code: '42501' })
    await t.rejects(forge(server.tenant.id, 'event'), { code: '42501' })
    await t.resolves(forge(server.tenant.id, 'register'))
    await server.query('reset role')
  })
})
