import { randomUUID } from 'node:crypto'
import { accountsMessages, staffMessages } from '@midsummer/contracts'
import { sql } from '@midsummer/database'
import t from 'tap'
import { codeOf, EDITION, MANAGE, OWNED, startStage } from './stage.ts'

const eraseAudit = sql.unsafe`delete from accounts_audit`

t.test('who is in a convention, and what they may do there', async (t) => {
  const { server, database, signUp, openBrowser, events, tell, told, register } = await startStage(t)
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
  const owner = (what: string, payload?: object) => openBrowser().ask(what, payload, {}, ...OWNED)
  const changes = () => told(accountsMessages.accessChanged)

  const ash = await come('ash@example.org')
  const oak = await come('oak@example.org')

  const people = async () =>
    (await owner(`GET ${MANAGE}/api/accounts/people`)).body.people.map(({ email }: { email: string }) => email)

  await t.test('a visit makes nobody a member; the first act does, before or after', async (t) => {
    t.same([ash.rights, ash.menu, await people()], [[], [], []])
    t.equal((await owner(`GET ${MANAGE}/api/accounts/people/${oak.user}`)).status, 404)
    t.equal(
      (await owner(`PUT ${MANAGE}/api/accounts/people/${oak.user}/roles`, { event: null, roles: [] })).status,
      404,
    )
    await register('Ash@Example.org')
    t.same(await people(), ['ash@example.org'])
    await register('elm@example.org')
    t.same(await people(), ['ash@example.org'], 'of an address alone nothing is shown')
    const elm = await come('elm@example.org')
    t.same(await people(), ['ash@example.org', 'elm@example.org'])
    await register('oak@example.org')
    const heard = (await told(accountsMessages.membershipChanged)).map(({ member, joined }) => [
      Object(member).email,
      joined,
    ])
    t.strictSame(heard, [
      ['ash@example.org', false],
      ['oak@example.org', false],
      ['ash@example.org', true],
      ['elm@example.org', true],
      ['oak@example.org', true],
    ])
    t.same(await server.query('select from uproar.accounts_membership'), [])
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people`)).status, 403)
    t.equal((await openBrowser().ask(`GET ${MANAGE}/api/accounts/people`)).status, 401)
    for (const data of await told(accountsMessages.membershipChanged))
      await tell(accountsMessages.membershipChanged, data)
    t.match((await elm.browser.ask('GET /api/accounts/conventions')).body.conventions, [
      { tenant: server.tenant.id, host: 'furrydelphia.test', manage: 'manage.furrydelphia.test' },
    ])
    await elm.browser.ask(`DELETE ${MANAGE}/api/accounts/membership`)
    for (const data of await told(accountsMessages.membershipEnded)) await tell(accountsMessages.membershipEnded, data)
    t.same((await elm.browser.ask('GET /api/accounts/conventions')).body.conventions, [])
  })

  await t.test('of an act and a sign-in at the same moment neither misses the other', async (t) => {
    for (let round = 0; round < 4; round += 1) {
      const email = `race${round}@example.org`
      const browser = await signUp(email)
      await Promise.all([browser.follow(`${EDITION}/api/session/begin?next=/api/session`), register(email)])
      await browser.ask(`GET ${EDITION}/api/accounts/access`)
      t.ok((await people()).includes(email), email)
      await browser.ask(`DELETE ${EDITION}/api/accounts/membership`)
    }
  })

  await t.test('a superuser may do what an owner’s token may', async (t) => {
    t.equal((await owner(`PATCH ${MANAGE}/api/accounts/people/${ash.user}`, { superuser: true })).status, 200)
    t.same((await changes()).at(-1), { users: [ash.user] }, 'and every gateway is told')
    const { access, rights, menu } = await levels(ash.browser, MANAGE)
    t.ok(Object.values(access).every((level) => level === 'superadmin'))
    t.ok(rights.includes('refund'))
    t.ok(menu.includes('register'))
    const { body } = await ash.browser.ask(`GET ${MANAGE}/api/accounts/people?q=OAK`)
    t.match(body, { people: [{ user: oak.user, email: 'oak@example.org' }], next: null })
    t.equal(body.people.length, 1)
    t.same((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people?q=%25`)).body.people, [])
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
    await tell(staffMessages.departmentChanged, { department: { ...desk, ...none, leaders: [oak.user] } })
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
    await tell(staffMessages.departmentChanged, { department: { ...desk, ...none, members: [oak.user] } })
    t.match(await levels(oak.browser), { access: { register: 'staff' } })
    await tell(staffMessages.departmentRemoved, { department: { id: desk.id, event } })
    t.match(await levels(oak.browser), { access: { register: 'none' } })
  })

  await t.test('who leaves is signed out there, and comes back with nothing', async (t) => {
    await ash.browser.ask(`PUT ${EDITION}/api/accounts/people/${oak.user}/roles`, {
      event: null,
      roles: ['admin_event'],
    })
    const hall = { id: randomUUID(), event, parent: null, name: 'Hall', modules: ['shop'] }
    await tell(staffMessages.departmentChanged, {
      department: { ...hall, leaders: [oak.user, ash.user], deputies: [], members: [] },
    })
    t.match(await levels(oak.browser), { access: { shop: 'admin' } })
    const left = await oak.browser.ask(`DELETE ${EDITION}/api/accounts/membership`)
    t.equal(left.status, 204)
    t.match(left.headers['set-cookie'], /=;.*(Max-Age=0|Expires=Thu, 01 Jan 1970)/i, 'its cookie goes with the answer')
    t.equal((await levels(oak.browser)).actor.kind, 'anonymous')
    t.equal((await oak.browser.ask('GET /api/accounts/account')).status, 200, 'but not everywhere')
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people/${oak.user}`)).status, 404)
    await oak.browser.follow(`${EDITION}/api/session/begin?next=/api/session`)
    t.match(await levels(oak.browser), { actor: { kind: 'person' }, access: { event: 'none' } })
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people/${oak.user}`)).status, 404)
    await register('oak@example.org')
    t.equal((await ash.browser.ask(`GET ${MANAGE}/api/accounts/people/${oak.user}`)).status, 200)
    t.match(await levels(oak.browser), { access: { shop: 'none' } }, 'nor leads again by registering')
    t.match(await server.query('select leaders from furrydelphia.accounts_department where id = $1', [hall.id]), [
      { leaders: [ash.user] },
    ])
  })

  await t.test('a convention, or one of its events, may ask whoever works for it for a second factor', async (t) => {
    const rule = (browser: typeof ash.browser, secondFactor: boolean, of: string | null = event) =>
      browser.ask(`PUT ${EDITION}/api/accounts/rules`, { event: of, secondFactor })
    const fir = await come('fir@example.org')
    await register('fir@example.org')
    await ash.browser.ask(`PUT ${EDITION}/api/accounts/people/${fir.user}/roles`, { event, roles: ['admin_event'] })
    t.match(await rule(fir.browser, true), { status: 403, body: { code: 'SECOND_FACTOR_NEEDED' } }, 'only who has one')
    t.equal((await rule(fir.browser, true, null)).status, 403, 'and not beyond the event')
    t.equal((await owner(`PUT ${EDITION}/api/accounts/rules`, { event, secondFactor: true })).status, 200)
    t.match(await levels(fir.browser), { access: { event: 'none' }, menu: [], withheld: 'second-factor' })
    t.match(await fir.browser.ask(`GET ${EDITION}/api/accounts/people`), {
      status: 403,
      body: { code: 'SECOND_FACTOR_NEEDED' },
    })
    t.equal((await levels(fir.browser, MANAGE)).withheld, undefined, 'elsewhere nothing is asked')
    t.equal((await levels(oak.browser)).withheld, undefined, 'nor of who works for nobody')
    const choir = { id: randomUUID(), event, parent: null, name: 'Choir', modules: [], deputies: [], members: [] }
    await tell(staffMessages.departmentChanged, { department: { ...choir, leaders: [oak.user] } })
    t.equal((await levels(oak.browser)).withheld, 'second-factor', 'but of who leads, whatever it owns')
    await tell(staffMessages.departmentRemoved, { department: { id: choir.id, event } })
    const { secret } = (await fir.browser.ask('POST /api/accounts/account/totp')).body
    await fir.browser.ask('PUT /api/accounts/account/totp', { code: codeOf(secret) })
    t.match(await levels(fir.browser), { access: { event: 'admin' }, withheld: undefined }, 'shown at once')
    t.match((await rule(fir.browser, false)).body, { rules: [{ event, secondFactor: false }] })
  })

  await t.test(
    'platform staff come to a convention without becoming one of its people, and without its rights',
    async (t) => {
      const yew = await signUp('yew@example.org')
      await server.query("update public.accounts_user set staff = true where email = 'yew@example.org'")
      await yew.follow(`${MANAGE}/api/session/begin?next=/api/session`)
      const { access, rights } = await levels(yew, MANAGE)
      t.equal(access.register, 'superadmin')
      t.same(rights, [])
      const change = (body: object) => yew.ask(`PATCH ${MANAGE}/api/accounts/people/${oak.user}`, body)
      for (const body of [{ superuser: true }, { developer: true }])
        t.match(await change(body), { status: 403, body: { code: 'ACCOUNTS_NOT_YOURS' } }, 'nor give what they lack')
      const invited = { email: 'yew.too@example.org', superuser: true }
      t.equal((await yew.ask(`POST ${MANAGE}/api/accounts/invitations`, invited)).status, 403)
      const { body } = await ash.browser.ask(`GET ${MANAGE}/api/accounts/people?q=yew`)
      t.same(body.people, [])
    },
  )

  await t.test('the neighbour has nobody, and everything is in the audit of the convention', async (t) => {
    for (const table of ['membership', 'role', 'department', 'audit'])
      t.same(await server.query(`select * from uproar.accounts_${table}`), [], table)
    const actions = await server.query('select distinct action from furrydelphia.accounts_audit order by action')
    t.same(
      actions.map(({ action }) => action),
      ['membership.begun', 'membership.changed', 'membership.ended', 'roles.set', 'rules.set'],
    )
    const audit = (browser: typeof ash.browser, query = '', origin = MANAGE) =>
      browser.ask(`GET ${origin}/api/accounts/audit${query}`)
    t.equal((await audit(oak.browser, '', EDITION)).status, 403, 'it is of the whole convention')
    t.match((await audit(ash.browser, '?about=rules&limit=1')).body, { entries: [{ action: 'rules.set' }] })
    const found: string[] = []
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await audit(ash.browser, `?person=${oak.user}&limit=2${after && `&after=${after}`}`)
      found.push(...body.entries.map(({ id }: { id: string }) => id))
      after = body.next
    }
    const kept = await server.query(
      'select id from furrydelphia.accounts_audit where target = $1 or actor = $2 order by id desc',
      [oak.user, `person:${oak.user}`],
    )
    t.same(
      found,
      kept.map(({ id }) => id),
      'all of one person, page by page, once each',
    )
    t.match((await audit(ash.browser, '?about=everything')).body, { code: 'INPUT_INVALID' })
    await t.rejects(
      database.inTenant(server.tenant, (tx) => tx.query(eraseAudit)),
      { message: /permission denied/ },
    )
  })
})
