import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { learnEvent, openPeers } from '@midsummer/service'
import { makeTestFiles, makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'
import { settle } from '../src/orders/settlement.ts'

/** Register on a database of its own, with an open event in each of two conventions. */
export const startRegister = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('register'), domain: 'register' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'register')
  const files = await makeTestFiles(t)
  const app = await buildApp({ database, keys, ask: openPeers({}, keys), files })
  t.teardown(() => app.close())
  const at = visit(app, keys, 'register')

  const convention = async (tenant: typeof server.tenant) => {
    const event = { id: randomUUID(), slug: '2027' }
    const known = { ...event, name: `${tenant.schema} 2027`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    return {
      tenant,
      event,
      visitor: at({ tenant, event }),
      signedIn: (user: string) => at({ tenant, event, user }),
      desk: at({ tenant, event, scopes: ['register:staff'] }),
      /** An admin who may give nothing back. */
      clerk: at({ tenant, event, scopes: ['register:admin'] }),
      organiser: at({ tenant, event, scopes: ['register:admin', 'right:refund', 'right:export'] }),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  /** The code that was mailed last, as notifications is told of it. */
  const mailedCode = async (): Promise<string> => {
    const [row] = await server.query(
      "select data -> 'mail' -> 'data' ->> 'code' as code from platform.outbox where subject = 'register.mail.wanted' and data -> 'mail' ->> 'template' = 'proof' order by position desc limit 1",
    )
    return String(row?.['code'])
  }
  /** A proven address, as a token. */
  const prove = async (visitor: (typeof here)['visitor'], email: string): Promise<string> => {
    const { body } = await visitor('POST /proofs', { email })
    const { body: answer } = await visitor(`POST /proofs/${body.id}/answer`, { code: await mailedCode() })
    return answer.proof
  }
  const order = (visitor: (typeof here)['visitor'], proof: string, people: object[], key: string = randomUUID()) =>
    visitor('POST /orders', { proof, people }, { 'idempotency-key': key })
  const register = (visitor: (typeof here)['visitor'], level: string, proof: string, key: string = randomUUID()) =>
    order(visitor, proof, [{ level, name: 'Ash' }], key)
  /** What payments would tell of an order, in the transaction of its message. */
  const pay = (order: string, amount: number, convention = here, kind = 'payment') =>
    database.inTenant(convention.tenant, (tx) =>
      settle(tx, convention.event.id, order, {
        id: randomUUID(),
        kind,
        amount,
        currency: 'EUR',
        provider: 'test',
        at: new Date().toISOString(),
      }),
    )
  /** An order as who placed it here sees it. */
  const view = async ({ id, code }: { id: string; code: string }) =>
    (await here.visitor(`POST /orders/${id}/view`, { code })).body
  /** What was announced in a subject, oldest first. */
  const told = async (subject: string) =>
    (await server.query('select data from platform.outbox where subject = $1 order by position', [subject])).map(
      // biome-ignore lint/suspicious/noExplicitAny: whatever was told
      ({ data }): any => data,
    )

  return { server, database, app, keys, at, here, there, mailedCode, prove, order, register, pay, view, told }
}
