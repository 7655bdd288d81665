import t from 'tap'
import { codeOf, MANAGE, OWNED, startStage } from './stage.ts'

t.test('with another’s eyes', async (t) => {
  const { server, signUp, openBrowser, register } = await startStage(t)
  const come = async (email: string) => {
    const browser = await signUp(email)
    for (const origin of [MANAGE, 'https://uproar.test'])
      await browser.follow(`${origin}/api/session/begin?next=/api/session`)
    await register(email)
    const { actor } = (await browser.ask(`GET ${MANAGE}/api/accounts/access`)).body
    return { browser, user: String(actor.id) }
  }
  const ash = await come('ash@example.org')
  const oak = await come('oak@example.org')
  const elm = await come('elm@example.org')
  await server.query("update public.accounts_user set staff = true where email = 'elm@example.org'")
  await openBrowser().ask(`PATCH ${MANAGE}/api/accounts/people/${oak.user}`, { superuser: true }, {}, ...OWNED)
  const begin = (browser: typeof ash.browser, body: object = {}) =>
    browser.ask(`POST ${MANAGE}/api/accounts/impersonations`, {
      user: oak.user,
      reason: 'Ticket 417: no levels',
      ...body,
    })
  const standing = async (origin = MANAGE) => (await elm.browser.ask(`GET ${origin}/api/accounts/access`)).body

  await t.test('only who runs the platform looks, with a reason, and for a while', async (t) => {
    t.equal((await begin(ash.browser)).status, 403)
    t.equal((await begin(oak.browser, { user: ash.user })).status, 403, 'no superuser either')
    t.equal((await begin(elm.browser, { reason: 'because' })).status, 400)
    t.equal((await begin(elm.browser, { minutes: 61 })).status, 400)
    t.equal((await begin(elm.browser, { user: elm.user.replace(/.$/, 'x') })).status, 400)
    t.match(await begin(elm.browser), { status: 201, body: { staff: elm.user, user: oak.user } })
  })

  await t.test('what is done meanwhile names both', async (t) => {
    t.match(await standing(), {
      actor: { kind: 'person', id: oak.user, by: elm.user },
      access: { accounts: 'superadmin' },
    })
    t.match(await standing('https://uproar.test'), { actor: { id: elm.user } }, 'in this convention alone')
    t.ok((await standing()).rights.includes('refund'))
    await elm.browser.ask(`PATCH ${MANAGE}/api/accounts/people/${ash.user}`, { developer: true })
    const audited = await server.query(
      "select actor from furrydelphia.accounts_audit where action = 'membership.changed' and target = $1",
      [ash.user],
    )
    t.same(audited, [{ actor: `person:${oak.user} by person:${elm.user}` }])
    t.equal(
      (await elm.browser.ask(`DELETE ${MANAGE}/api/accounts/membership`)).status,
      401,
      'nobody leaves for another',
    )
    t.match(
      await server.query(
        "select after ->> 'reason' as reason from furrydelphia.accounts_audit where action = 'impersonation.begun'",
      ),
      [{ reason: 'Ticket 417: no levels' }],
    )
  })

  await t.test('it ends by hand, and by itself', async (t) => {
    const end = () => elm.browser.ask(`DELETE ${MANAGE}/api/accounts/impersonations/current`)
    t.equal((await end()).status, 204)
    t.equal((await end()).status, 404)
    t.match((await standing()).actor, { id: elm.user, by: undefined })
    await begin(elm.browser)
    t.equal((await standing()).actor.id, oak.user)
    await server.query('update furrydelphia.accounts_impersonation set ends_at = now()')
    t.equal((await standing()).actor.id, elm.user)
    t.same(await server.query('select * from uproar.accounts_impersonation'), [])
  })

  await t.test('where a second factor is asked for, whoever looks has shown one', async (t) => {
    await begin(elm.browser)
    const rules = { event: null, secondFactor: true }
    await openBrowser().ask(`PUT ${MANAGE}/api/accounts/rules`, rules, {}, ...OWNED)
    t.match(await standing(), {
      actor: { id: elm.user, by: undefined },
      access: { accounts: 'none' },
      withheld: 'second-factor',
    })
    t.match(await begin(elm.browser), { status: 403, body: { code: 'SECOND_FACTOR_NEEDED' } })
    const { secret } = (await elm.browser.ask('POST /api/accounts/account/totp')).body
    await elm.browser.ask('PUT /api/accounts/account/totp', { code: codeOf(secret) })
    t.match(await standing(), { actor: { id: oak.user, by: elm.user }, access: { accounts: 'superadmin' } })
    t.equal((await begin(elm.browser)).status, 201)
  })
})
