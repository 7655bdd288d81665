import { randomUUID } from 'node:crypto'
import { learnEvent } from '@midsummer/service'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startStaff } from './stage.ts'

t.test('whoever helped has what is held about them, and has it taken away when the event is over', async (t) => {
  const { database, here, there, department, helper, told } = await startStaff(t)
  const desk = await department('Desk')
  const ash = await helper('Ash', desk.id)
  const owner = { user: ash.user, email: 'ash@example.org' }
  const wanted = subscriptions.find(({ subject }) => subject === 'accounts.data.wanted')
  const want = async (kind: 'export' | 'erasure', { tenant } = here) => {
    const data = { request: randomUUID(), kind, owner }
    const envelope = {
      id: randomUUID(),
      tenant: tenant.id,
      subject: 'accounts.data.wanted',
      at: new Date().toISOString(),
    }
    await database.inTenant(tenant, async (tx) => wanted?.handle(tx, { ...envelope, data }))
    return (await told('staff.data.told'))
      .filter(({ request }) => request === data.request)
      .flatMap(({ things }) => things as { what: string; rows?: object[]; erased?: number }[])
      .find(({ what }) => what === 'helper')
  }
  t.match((await want('export'))?.rows, [
    { name: 'Ash', keptFor: 'running', departments: [{ department: 'Desk', role: 'volunteer' }] },
  ])
  t.match(await want('erasure'), { erased: 0, kept: [{ why: 'running', count: 1 }] })
  t.equal(await want('export', there), undefined, 'the neighbour holds nothing')

  const over = { ...here.event, name: 'Over', state: 'closed', timeZone: 'Europe/Berlin', currency: 'EUR' }
  await database.inTenant(here.tenant, (tx) => learnEvent(tx, over, 'ffffffff-ffff-7fff-bfff-ffffffffffff'))
  t.match(await want('erasure'), { erased: 1 })
  t.match((await here.member('GET /people')).body.people, [{ name: '-', userId: null, skills: [] }])
  t.match((await here.member(`GET /departments/${desk.id}/members`)).body, { members: [] })
})
