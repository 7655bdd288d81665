import { MODULES } from '@midsummer/contracts'
import { startTestDatabase } from '@midsummer/testing'
import t from 'tap'
import { addMissingModules } from '../src/provisioner.ts'

t.test('a convention that is older than a module that none is without gets it', async (t) => {
  const server = await startTestDatabase(t)
  const { id } = await server.addTenant('older')
  const without = MODULES.filter((module) => module !== 'accounts')
  const modules = async () =>
    server.query(
      'select array_agg(m order by m) as modules from public.tenants, unnest(modules) m group by id order by id',
    )
  const before = await modules()
  for (const table of ['public.tenants', 'platform.schemas'])
    await server.query(
      `update ${table} set modules = $1 where ${table === 'public.tenants' ? 'id' : 'tenant_id'} = $2`,
      [without, id],
    )
  t.notSame(await modules(), before)

  const url = server.url('admin_migrate')
  await Promise.all([addMissingModules(url), addMissingModules(url)])
  await addMissingModules(url)
  t.same(await modules(), before, 'once, and the neighbours keep theirs')
  t.same(await server.query('select module from public.tenant_modules where tenant_id = $1', [id]), [
    { module: 'accounts' },
  ])
})
