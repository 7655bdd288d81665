import { randomUUID } from 'node:crypto'
import { row, sql } from '@midsummer/database'
import t from 'tap'
import Type from 'typebox'
import { openSubscriptions } from '../src/subscriptions.ts'
import { ORIGIN, startStage } from './stage.ts'

const MANAGE = 'https://manage.furrydelphia.test'
const EDITION = 'https://f27.furrydelphia.test'

const nextId = sql.type(row(Type.Object({ id: Type.String() })))`select uuidv7() as id`
const eraseAudit = sql.unsafe`delete from accounts_audit`

t.test('who is in a convention, and what they may do there', async (t) => {
  const { server, database, signUp, openBrowser, events } = await startStage(t)
  const event = events['f27.furrydelphia.test']?.id ?? ''
  const come = async (email: string) => {
    const browser = await signUp(email)
    for (const origin of [MANAGE, EDITION]) await browser.follow(`${origin}/api/session/begin?next=/api/session`)
    const { body } = await browser.ask(`GET ${MANAGE}/api/accounts/access`)
    return { browser, user: String(body.actor.id), ...body }
  }
  const levels = async (browser: Awaited<ReturnType<typeof signUp>>, origin = EDITION) =>
    (await browser.ask(`GET ${origin}/api/accounts/access`)).body
  /** As a token of the convention's owner asks. */
  const owner = (what: string, payload?: object) =>
    openBrowser().ask(what, payload, {}, { accounts: 'superadmin', register: 'superadmin', payments: 'superadmin' })
  const tell = (subject: string, data: object) =>
    database.inTenant(server.tenant, async (tx) => {
      const [hit] = openSubscriptions(ORIGIN).filter((one) => one.subject === subject)
      const { id } = await tx.one(nextId)
      await hit?.handle(tx, { id, tenant: server.tenant.id, subject, at: new Date().toISOString(), data })
    })
  const changes = async () =>
    (await server.query("select data from platform.outbox where subject = 'accounts.access.changed' order by id")).map(
      ({ data }) => data,
    )

  const ash = await come('ash@example.org')
  const oak = await come('oak@example.org')

  await t.test('the first visit makes a member, who may do nothing yet, and nobody anywhere else', async (t) => {
    t.same(ash.rights, [])
    t.same(ash.menu, [])
    t.match(await server.query('select email, superuser from furrydelphia.accounts_membership order by email'), [
      { email: 'ash@example.org', superuser: false },
      { email: 'oak@example.org', superuser: false },
    ])
    t.same(await server.query('select * from uproar.accounts_membership'), [])
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people`)).status, 403)
    t.equal((await openBrowser().ask(`GET ${MANAGE}/api/accounts/people`)).status, 401)
  })

  await t.test('a superuser may do what an owner’s token may', async (t) => {
    t.equal((await owner(`PATCH ${MANAGE}/api/accounts/people/${ash.user}`, { superuser: true })).status, 200)
    t.same(await changes(), [{ users: [ash.user] }], 'and every gateway is told')
    const { access, rights, menu } = await levels(ash.browser, MANAGE)
    t.ok(Object.values(access).every((level) => level === 'superadmin'))
    t.ok(rights.includes('refund'))
    t.ok(menu.includes('register'))
    const { body } = await ash.browser.ask(`GET ${MANAGE}/api/accounts/people?search=OAK`)
    t.match(body, { people: [{ user: oak.user, email: 'oak@example.org' }], next: null })
    t.equal(body.people.length, 1)
    t.same((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people?search=%25`)).body.people, [])
  })

  await t.test('nobody makes themselves the last one to leave', async (t) => {
    const demote = await ash.browser.ask(`PATCH ${MANAGE}/api/accounts/people/${ash.user}`, { superuser: false })
    t.match([demote.status, demote.body.code], [409, 'ACCOUNTS_LAST_SUPERUSER'])
    t.equal((await ash.browser.ask(`DELETE ${MANAGE}/api/accounts/membership`)).status, 409)
  })

  await t.test('a role holds in its event, and nobody gives what they do not have', async (t) => {
    const give = (browser: typeof ash.browser, roles: string[], of: string | null = event, user = oak.user) =>
      browser.ask(`PUT ${EDITION}/api/accounts/people/${user}/roles`, { event: of, roles })
    t.match(await give(ash.browser, ['admin_registrar', 'refund']), { status: 200 })
    t.match(await levels(oak.browser), { access: { register: 'admin', payments: 'staff' }, rights: ['refund'] })
    t.match(await levels(oak.browser, MANAGE), { access: { register: 'none' }, rights: [] }, 'of no event')
    t.equal((await give(oak.browser, [])).status, 403, 'a registrar gives nothing')

    t.match(await give(ash.browser, ['admin_event']), { status: 200 })
    const refused = await give(oak.browser, ['admin_registrar', 'admin_event'], event, ash.user)
    t.match([refused.status, refused.body.errors], [403, [{ at: 'body/roles', message: 'admin_registrar' }]])
    t.equal((await give(oak.browser, ['admin_event'], null, ash.user)).status, 403, 'nor beyond the event')
    t.equal((await give(oak.browser, ['admin_event'], event, ash.user)).status, 200)
    t.equal(
      (await oak.browser.ask(`PATCH ${EDITION}/api/accounts/people/${oak.user}`, { superuser: true })).status,
      403,
    )
    t.equal((await give(ash.browser, ['admin_of_nothing'])).status, 400)
    t.equal((await give(ash.browser, [], randomUUID())).status, 404)
    t.equal((await give(ash.browser, [])).status, 200)
    t.match(await levels(oak.browser), { access: { event: 'none' } })
  })

  await t.test('whoever leads the department that owns a module holds it, as long as staff say so', async (t) => {
    const desk = { id: randomUUID(), event, parent: null, name: 'Front desk', modules: ['register'] }
    const none = { leaders: [], deputies: [], members: [] }
    await tell('staff.department.changed', { department: { ...desk, ...none, leaders: [oak.user] } })
    t.match(await levels(oak.browser), { access: { register: 'admin', payments: 'none' } })
    const why = await ash.browser.ask(`GET ${EDITION}/api/accounts/access/explain?user=${oak.user}`)
    t.match(
      why.body.modules.find(({ module }: { module: string }) => module === 'register'),
      { level: 'admin', reasons: [{ source: 'leader', name: 'Front desk' }] },
    )
    const without = await ash.browser.ask(
      `GET ${EDITION}/api/accounts/access/explain?user=${oak.user}&withoutLeadership=true`,
    )
    t.same(without.body.menu, [])
    await tell('staff.department.changed', { department: { ...desk, ...none, members: [oak.user] } })
    t.match(await levels(oak.browser), { access: { register: 'staff' } })
    await tell('staff.department.removed', { department: { id: desk.id, event } })
    t.match(await levels(oak.browser), { access: { register: 'none' } })
  })

  await t.test('who leaves is signed out there, and comes back with nothing', async (t) => {
    await ash.browser.ask(`PUT ${EDITION}/api/accounts/people/${oak.user}/roles`, {
      event: null,
      roles: ['admin_event'],
    })
    t.equal((await oak.browser.ask(`DELETE ${EDITION}/api/accounts/membership`)).status, 204)
    t.equal((await levels(oak.browser)).actor.kind, 'anonymous')
    t.equal((await oak.browser.ask('GET /api/accounts/account')).status, 200, 'but not everywhere')
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people/${oak.user}`)).status, 404)
    await oak.browser.follow(`${EDITION}/api/session/begin?next=/api/session`)
    t.match(await levels(oak.browser), { actor: { kind: 'person' }, access: { event: 'none' } })
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people/${oak.user}`)).status, 200)
  })

  await t.test(
    'platform staff come to a convention without becoming one of its people, and without its rights',
    async (t) => {
      const elm = await signUp('elm@example.org')
      await server.query("update public.accounts_user set staff = true where email = 'elm@example.org'")
      await elm.follow(`${MANAGE}/api/session/begin?next=/api/session`)
      const { access, rights } = await levels(elm, MANAGE)
      t.equal(access.register, 'superadmin')
      t.same(rights, [])
      const { body } = await ash.browser.ask(`GET ${MANAGE}/api/accounts/people?search=elm`)
      t.same(body.people, [])
    },
  )

  await t.test('the neighbour has nobody, and everything is in the audit of the convention', async (t) => {
    for (const table of ['membership', 'role', 'department', 'audit'])
      t.same(await server.query(`select * from uproar.accounts_${table}`), [], table)
    const actions = await server.query('select distinct action from furrydelphia.accounts_audit order by action')
    t.same(
      actions.map(({ action }) => action),
      ['membership.changed', 'membership.ended', 'membership.met', 'roles.set'],
    )
    await t.rejects(
      database.inTenant(server.tenant, (tx) => tx.query(eraseAudit)),
      { message: /permission denied/ },
    )
  })
})
