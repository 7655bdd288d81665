import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { learnEvent, openPeers } from '@midsummer/service'
import { makeTestFiles, makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'
import { learnMember } from '../src/people/people.ts'

/** The service on a database of its own, with an open event in each of two conventions. */
export const startStaff = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('staff'), domain: 'staff' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'staff')
  const files = await makeTestFiles(t)
  const app = await buildApp({ database, keys, files, ask: openPeers({}, keys) })
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
      organiser: at({ tenant, event, scopes: ['staff:admin', 'right:export'] }),
      owner: at({ tenant, event, scopes: ['tenant:owner'] }),
      signedIn: (user: string, ...scopes: string[]) => at({ tenant, event, user, scopes }),
      /** Signed in without the second factor that is asked for. */
      withheld: (user: string) => at({ tenant, event, user, withheld: 'second-factor' }),
      /** What accounts would tell of a member, in the transaction of its message. */
      learn: (user: string, email: string, name = email) =>
        database.inTenant(tenant, (tx) => learnMember(tx, { user, email, name, locale: 'en' }, newer())),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  const department = async (name: string, more: object = {}): Promise<{ id: string }> =>
    (await here.owner('POST /departments', { slug: name.toLowerCase(), name, ...more })).body

  /** Somebody who is signed in and part of a department, if one is named. */
  const helper = async (name: string, within?: string, role = 'volunteer') => {
    const user = randomUUID()
    await here.learn(user, `${name.toLowerCase()}@example.org`, name)
    const own = here.signedIn(user)
    const { body } = await here.organiser('POST /people', { name, email: `${name.toLowerCase()}@example.org` })
    if (within) await here.owner(`PUT /departments/${within}/members/${body.id}`, { role })
    return { user, own, id: String(body.id) }
  }

  /** What was announced of this kind, newest last. */
  const told = async (subject: string): Promise<Record<string, unknown>[]> =>
    (
      await server.query('select data from platform.outbox where tenant_id = $1 and subject = $2 order by position', [
        here.tenant.id,
        subject,
      ])
    ).map(({ data }) => data as Record<string, unknown>)

  return { server, database, app, here, there, department, helper, told }
}

let messages = 0
/** The id of a message that is newer than those before it. */
const newer = () => `01990000-0000-7000-8000-${String(++messages).padStart(12, '0')}`
