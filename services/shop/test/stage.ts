import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { learnEvent, openPeers } from '@midsummer/service'
import { makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'
import { settle } from '../src/orders/settlement.ts'

/** The shop on a database of its own, with an open event in each of two conventions. */
export const startShop = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('shop'), domain: 'shop' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'shop')
  const app = await buildApp({ database, keys, ask: openPeers({}, keys) })
  t.teardown(() => app.close())
  const at = visit(app, keys, 'shop')

  const convention = async (tenant: typeof server.tenant) => {
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    return {
      tenant,
      event,
      visitor: at({ tenant, event }),
      counter: at({ tenant, event, scopes: ['shop:staff'] }),
      signedIn: (user: string) => at({ tenant, event, user }),
      organiser: at({ tenant, event, scopes: ['shop:admin', 'right:refund', 'right:export'] }),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  /** A proven address, as a token. */
  const prove = async (visitor: (typeof here)['visitor'], email: string): Promise<string> => {
    const { body } = await visitor('POST /proofs', { email })
    const [row] = await server.query(
      "select data -> 'mail' -> 'data' ->> 'code' as code from platform.outbox where subject = 'shop.mail.wanted' and data -> 'mail' ->> 'template' = 'proof' order by position desc limit 1",
    )
    const { body: answer } = await visitor(`POST /proofs/${body.id}/answer`, { code: String(row?.['code']) })
    return answer.proof
  }
  /** An item with a variant of each of these capacities. */
  const item = async (slug: string, price: number, capacities: (number | null)[], more: object = {}) => {
    const { body } = await here.organiser('POST /items', { slug, name: slug, ...more })
    let whole = body
    for (const [index, capacity] of capacities.entries())
      whole = (
        await here.organiser(`POST /items/${body.id}/variants`, {
          slug: `v${index}`,
          name: `V${index}`,
          price,
          capacity,
          position: index,
        })
      ).body
    return whole
  }
  const order = (proof: string, lines: object[], visitor = here.visitor, key: string = randomUUID()) =>
    visitor('POST /orders', { proof, lines }, { 'idempotency-key': key })
  /** What payments would tell of an order, in the transaction of its message. */
  const pay = (order: string, amount: number, kind = 'payment') =>
    database.inTenant(here.tenant, (tx) =>
      settle(tx, here.event.id, order, {
        id: randomUUID(),
        kind,
        amount,
        currency: 'EUR',
        provider: 'test',
        at: new Date().toISOString(),
      }),
    )
  return { server, database, app, here, there, prove, item, order, pay }
}
