import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { learnEvent, openPeers } from '@midsummer/service'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'

/** The service on a database of its own, with an open event in each of two conventions. */
export const startStaff = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('staff'), domain: 'staff' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'staff')
  const app = await buildApp({ database, keys, ask: openPeers({}, keys) })
  t.teardown(() => app.close())
  const at = visit(app, keys, 'staff')

  const convention = async (tenant: typeof server.tenant) => {
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    return {
      tenant,
      event,
      visitor: at({ tenant, event }),
      member: at({ tenant, event, scopes: ['staff:staff'] }),
      organiser: at({ tenant, event, scopes: ['staff:admin'] }),
    }
  }
  return { server, database, app, here: await convention(server.tenant), there: await convention(server.neighbour) }
}
