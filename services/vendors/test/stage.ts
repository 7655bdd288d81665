import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { openLive } from '@midsummer/messages'
import { learnEvent, openPeers } from '@midsummer/service'
import { makeTestFiles, makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'
import { settle } from '../src/applications/offers.ts'
import { learnRegistration } from '../src/registrations/registrations.ts'

/** The service on a database of its own, with an open event in each of two conventions. */
export const startVendors = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const keys = await makeTestKeys(t, 'vendors')
  const files = await makeTestFiles(t)
  /** One more process of the service. */
  const startProcess = async () => {
    const database = await openDatabase({ url: server.url('vendors'), domain: 'vendors' })
    const live = openLive('vendors')
    const app = await buildApp({ database, keys, live, files, ask: openPeers({}, keys) })
    t.teardown(async () => {
      await app.close()
      await database.close()
    })
    return { database, live, app, at: visit(app, keys, 'vendors') }
  }
  const { database, live, app, at } = await startProcess()

  const convention = async (tenant: typeof server.tenant) => {
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    return {
      tenant,
      event,
      visitor: at({ tenant, event }),
      member: at({ tenant, event, scopes: ['vendors:staff'] }),
      organiser: at({ tenant, event, scopes: ['vendors:admin', 'right:export', 'right:refund'] }),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  /** What was mailed to an address last. */
  const mailed = async (to: string, template: string) => {
    const [row] = await server.query(
      "select data -> 'mail' -> 'data' as data from platform.outbox where subject = 'vendors.mail.wanted' and data -> 'mail' ->> 'to' = $1 and data -> 'mail' ->> 'template' = $2 order by position desc limit 1",
      [to, template],
    )
    return row?.['data'] as Record<string, unknown> | undefined
  }
  /** A proven address, as a token. */
  const prove = async (email: string, visitor = here.visitor): Promise<string> => {
    const { body } = await visitor('POST /proofs', { email })
    const code = String((await mailed(email, 'proof'))?.['code'])
    return (await visitor(`POST /proofs/${body.id}/answer`, { code })).body.proof
  }
  /** A type with one size of table. */
  const offerTables = async (
    { capacity = null, price = 0, ...type }: { capacity?: number | null; price?: number; form?: string } & object = {},
    organiser = here.organiser,
  ) => {
    const slug = `t${randomUUID().slice(0, 8)}`
    const { body } = await organiser('POST /types', { slug, name: 'Dealer', mostShares: 1, mostAssistants: 1, ...type })
    const { body: size } = await organiser(`POST /types/${body.id}/sizes`, {
      slug: 'full',
      name: 'Full table',
      capacity,
      price,
      mostChairs: 3,
    })
    return { type: body.id as string, size: size.id as string }
  }
  const once = () => ({ 'idempotency-key': randomUUID() })
  /** A draft of somebody who has just proven their address; what opens it is in `own`. */
  const draft = async ({ type, size }: { type: string; size: string }, more: object = {}, from = here) => {
    const email = `${randomUUID()}@example.org`
    const application = { typeId: type, sizeId: size, name: 'Birch Prints', ...more }
    const proof = await prove(email, from.visitor)
    const answer = await from.visitor('POST /applications', { proof, person: 'Ash Birch', application }, once())
    const { id, code } = answer.body
    return { answer, email, id, own: { 'x-code': code } }
  }
  /** As `draft`, and submitted. */
  const submitted = async (tables: { type: string; size: string }, more: object = {}, from = here) => {
    const made = await draft(tables, more, from)
    const answer = await from.visitor(`POST /applications/${made.id}/submission`, undefined, made.own)
    return { ...made, answer }
  }
  const decide = (id: string, state: string, more: object = {}, organiser = here.organiser) =>
    organiser(`POST /applications/${id}/decision`, { state, reason: '', ...more }, once())
  /** What payments would tell of an application, in the transaction of its message. */
  const pay = (id: string, amount: number, kind = 'payment') =>
    database.inTenant(here.tenant, (tx) =>
      settle(tx, here.event.id, id, {
        id: randomUUID(),
        kind,
        amount,
        currency: 'EUR',
        provider: 'test',
        at: new Date().toISOString(),
      }),
    )
  /** What register would tell of somebody. */
  const register = (email: string, registered = true, id: string = randomUUID(), message: string = randomUUID()) =>
    database.inTenant(here.tenant, (tx) =>
      learnRegistration(tx, { id, event: here.event.id, email, registered }, message),
    )
  return {
    server,
    database,
    live,
    app,
    at,
    keys,
    startProcess,
    here,
    there,
    mailed,
    prove,
    offerTables,
    once,
    draft,
    submitted,
    decide,
    pay,
    register,
  }
}
