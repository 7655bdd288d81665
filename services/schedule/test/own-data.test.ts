import { randomUUID } from 'node:crypto'
import t from 'tap'
import type { Entry } from '../src/releases/entries.ts'
import { subscriptions } from '../src/subscriptions.ts'
import { startSchedule } from './stage.ts'

t.test('what is held about somebody is told, and goes when nothing keeps it', async (t) => {
  const { server, database, here, there, follower, room, panel, slot, publish, mails } = await startSchedule(t)
  const stage = await room('stage')
  const ash = { name: 'Ash', email: 'ash@example.org' }
  const kept = await panel('Repair', {}, [ash])
  const gone = await panel('Dance', {}, [ash, { name: 'Oak', email: 'oak@example.org' }])
  const { body } = await slot(stage.id, { panelId: kept.id }, 9, 10, { seats: 5 })
  await slot(stage.id, { panelId: gone.id }, 11, 12)
  await publish()
  await here.organiser(`POST /panels/${gone.id}/decision`, { state: 'archived' })
  const panelOfTheirs = { panel: { title: 'Theirs', minutes: 60 }, panelists: [ash] }
  const { body: theirs } = await there.organiser('POST /panels/additions', panelOfTheirs)
  await there.organiser(`POST /panels/${theirs.id}/decision`, { state: 'archived' })
  const { headers } = await follower('Ash@example.org')
  await here.visitor(`PUT /favourites/${kept.id}`, undefined, headers)
  await here.visitor(`POST /slots/${body.slot.id}/seat`, undefined, { ...headers, 'idempotency-key': 'a' })

  const wanted = subscriptions.find(({ subject }) => subject.startsWith('accounts.data.'))
  const ask = (kind: string, tenant = here.tenant) =>
    database.inTenant(tenant, async (tx) => {
      const data = { request: randomUUID(), kind, owner: { user: randomUUID(), email: 'ash@example.org' } }
      const envelope = {
        id: randomUUID(),
        tenant: tenant.id,
        subject: wanted?.subject ?? '',
        at: new Date().toISOString(),
      }
      await wanted?.handle(tx, { ...envelope, data })
    })
  await ask('export')
  await ask('erasure')
  const told = await server.query(
    "select data -> 'things' -> 0 as thing from platform.outbox where subject like 'schedule.data.%' order by position",
  )
  const things = told.map(({ thing }) => thing as { what: string; rows?: object[]; erased?: number })
  t.match(
    things.filter(({ rows }) => rows),
    [
      {
        what: 'panels',
        rows: [
          { panel: 'Repair', keptFor: 'running' },
          { panel: 'Dance', keptFor: null },
        ],
      },
      { what: 'favourites', rows: [{ favourites: ['Repair'], seats: [body.slot.id] }] },
    ],
  )
  t.equal((await here.visitor('GET /me', undefined, headers)).status, 403)
  t.equal((await here.visitor('GET /schedule')).body.entries[0].left, 5)
  const names = async (id: string) => (await here.member(`GET /panels/${id}`)).body.panelists
  t.match(await names(kept.id), [ash])
  t.match(await names(gone.id), [{ name: 'N. N.', email: '' }, { name: 'Oak' }])
  t.match((await there.member(`GET /panels/${theirs.id}`)).body.panelists, [ash], 'the neighbour was not asked')
  const people = async () => (await here.visitor('GET /schedule')).body.entries.map(({ people }: Entry) => people)
  t.same(await people(), [['Ash'], ['N. N.', 'Oak']], 'what was published keeps no name either')
  t.equal((await publish()).status, 201)
  t.match((await here.visitor('GET /releases')).body.versions, [
    { changes: [{ kind: 'removed', before: { title: 'Dance', people: ['N. N.', 'Oak'] } }] },
    { changes: [{ after: { people: ['Ash'] } }, { after: { people: ['N. N.', 'Oak'] } }] },
  ])
  t.notOk((await mails('changes')).some(({ to }) => to === ''))
})
