import { randomUUID } from 'node:crypto'
import { openDatabase } from '@midsummer/database'
import { openLive } from '@midsummer/messages'
import { learnAccount } from '@midsummer/proofs'
import { learnEvent, openPeers } from '@midsummer/service'
import { makeTestFiles, makeTestKeys, startTestDatabase, visit } from '@midsummer/testing'
import { buildApp } from '../src/app.ts'

/** An hour of the first day of the show, by UTC: `at(9.5)` is half past nine. */
export const at = (hour: number): string =>
  new Date(Date.parse('2099-07-01T00:00:00Z') + hour * 3_600_000).toISOString()

/** The service on a database of its own, with an open event in each of two conventions. */
export const startSchedule = async (t: { teardown: (end: () => unknown) => void }) => {
  const server = await startTestDatabase(t)
  const database = await openDatabase({ url: server.url('schedule'), domain: 'schedule' })
  t.teardown(() => database.close())
  const keys = await makeTestKeys(t, 'schedule')
  const files = await makeTestFiles(t)
  const app = await buildApp({ database, keys, files, live: openLive('schedule'), ask: openPeers({}, keys) })
  t.teardown(() => app.close())
  const door = visit(app, keys, 'schedule')

  const convention = async (tenant: typeof server.tenant) => {
    const event = { id: randomUUID(), slug: '2099' }
    const known = { ...event, name: `${tenant.schema} 2099`, state: 'open', timeZone: 'Europe/Berlin', currency: 'EUR' }
    await database.inTenant(tenant, (tx) => learnEvent(tx, known, randomUUID()))
    return {
      tenant,
      event,
      visitor: door({ tenant, event }),
      /** Somebody who is signed in, and whom accounts has told of. */
      signedIn: async (email: string) => {
        const user = randomUUID()
        await database.inTenant(tenant, (tx) => learnAccount(tx, { user, email, name: 'Elm', locale: 'en' }, user))
        return door({ tenant, event, user })
      },
      member: door({ tenant, event, scopes: ['schedule:staff'] }),
      organiser: door({ tenant, event, scopes: ['schedule:admin', 'right:export'] }),
    }
  }
  const here = await convention(server.tenant)
  const there = await convention(server.neighbour)

  /** A proven address, as a token. */
  const prove = async (email: string, visitor = here.visitor): Promise<string> => {
    const { body } = await visitor('POST /proofs', { email })
    const [row] = await server.query(
      "select data -> 'mail' -> 'data' ->> 'code' as code from platform.outbox where subject = 'schedule.mail.wanted' and data -> 'mail' ->> 'template' = 'proof' order by position desc limit 1",
    )
    const { body: answer } = await visitor(`POST /proofs/${body.id}/answer`, { code: String(row?.['code']) })
    return answer.proof
  }
  /** Somebody who follows the programme, as the header that acts for them. */
  const follower = async (email: string) => {
    const { body } = await here.visitor('POST /attendees', { proof: await prove(email) })
    return { ...body, headers: { 'x-code': body.code } }
  }
  const room = async (slug: string, more: object = {}) =>
    (await here.organiser('POST /rooms', { slug, name: slug, ...more })).body
  /** A confirmed panel of the organisers' own. */
  const panel = async (title: string, more: object = {}, panelists: object[] = []) =>
    (await here.organiser('POST /panels/additions', { panel: { title, minutes: 60, ...more }, panelists })).body
  const slot = (roomId: string, content: object, from: number, until: number, more: object = {}) =>
    here.organiser('POST /slots', { roomId, ...content, startsAt: at(from), endsAt: at(until), ...more })
  const publish = (note = '') => here.organiser('POST /releases', { note })
  /** What was written to whom since the last look, by template. */
  const mails = async (template: string) => {
    const rows = await server.query(
      `select data -> 'mail' as mail from platform.outbox where subject = 'schedule.mail.wanted'
         and data -> 'mail' ->> 'template' = 'schedule.${template}' order by position`,
    )
    // biome-ignore lint/suspicious/noExplicitAny: a test looks into whatever a mail brings.
    return rows.map(({ mail }: any) => mail)
  }
  return { server, database, app, here, there, prove, follower, room, panel, slot, publish, mails }
}
