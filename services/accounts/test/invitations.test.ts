import { paymentsMessages } from '@midsummer/contracts'
import t from 'tap'
import { inviteOwner } from '../src/invitations/invitations.ts'
import { EDITION, MANAGE, startStage } from './stage.ts'

t.test('invitations', async (t) => {
  const { server, database, signUp, openBrowser, events, tell, told } = await startStage(t)
  const event = events['f27.furrydelphia.test']?.id ?? ''
  const come = async (email: string) => {
    const browser = await signUp(email)
    for (const origin of [MANAGE, EDITION, 'https://uproar.test'])
      await browser.follow(`${origin}/api/session/begin?next=/api/session`)
    return browser
  }
  const mailed = async () => {
    const [{ data } = { data: undefined }] = await server.query(
      "select data from platform.outbox where subject = 'accounts.mail.wanted' order by id desc limit 1",
    )
    const { mail } = data as { mail: { to: string; data: { link: string } } }
    const [link = '', token = ''] = mail.data.link.split('#')
    return { to: mail.to, link, token }
  }
  const ash = await come('ash@example.org')
  const oak = await come('oak@example.org')
  const accept = (browser: typeof ash, token: string, origin = MANAGE) =>
    browser.ask(`POST ${origin}/api/accounts/invitations/accept`, { token })

  await t.test('the owner is invited at birth, once, and is its first superuser', async (t) => {
    await database.inTenant(server.tenant, async (tx) => {
      await inviteOwner(tx, 'owner@example.org', 'de', MANAGE)
      await inviteOwner(tx, 'owner@example.org', 'de', MANAGE)
    })
    t.same(await server.query('select email, superuser from furrydelphia.accounts_invitation'), [
      { email: 'owner@example.org', superuser: true },
    ])
    const { to, link, token } = await mailed()
    t.same([to, link], ['owner@example.org', `${MANAGE}/invitation`])
    t.equal((await accept(openBrowser(), token)).status, 401)
    t.equal((await accept(ash, token, 'https://uproar.test')).status, 400, 'it is good in its own convention alone')
    t.match(await accept(ash, token), { status: 200, body: { superuser: true } })
    t.match(await accept(oak, token), { status: 400, body: { code: 'ACCOUNTS_INVITATION_REFUSED' } }, 'and once')
    t.equal((await ash.ask(`GET ${MANAGE}/api/accounts/access`)).body.access.accounts, 'superadmin')
  })

  await t.test('roles come with an invitation, and end where they were meant for', async (t) => {
    const sent = await ash.ask(`POST ${EDITION}/api/accounts/invitations`, {
      email: 'oak@work.example',
      event,
      roles: ['admin_event', 'refund'],
    })
    t.equal(sent.status, 201)
    t.notOk(JSON.stringify(sent.body).includes((await mailed()).token), 'only the mail knows its secret')
    t.match(await accept(oak, (await mailed()).token), { status: 200, body: { superuser: false } })
    t.match((await oak.ask(`GET ${EDITION}/api/accounts/access`)).body, {
      access: { event: 'admin' },
      rights: ['refund'],
    })
    t.match((await oak.ask(`GET ${MANAGE}/api/accounts/access`)).body, { access: { event: 'none' }, rights: [] })
  })

  await t.test('whoever runs the platform is known nowhere, and can be invited all the same', async (t) => {
    const yew = await signUp('yew@example.org')
    await server.query("update public.accounts_user set staff = true where email = 'yew@example.org'")
    await yew.follow(`${MANAGE}/api/session/begin?next=/api/session`)
    await ash.ask(`POST ${MANAGE}/api/accounts/invitations`, { email: 'yew@example.org', developer: true })
    t.match(await accept(yew, (await mailed()).token), {
      status: 200,
      body: { email: 'yew@example.org', name: 'Ash', developer: true },
    })
    t.same((await yew.ask(`GET ${MANAGE}/api/accounts/access`)).body.rights, ['programs'])
  })

  await t.test('a disputed payment is told to whoever may act on it, in that event', async (t) => {
    const dispute = { id: event, domain: 'register', reference: event, amount: 9_000, currency: 'EUR' }
    const mails = async (of: string) => {
      await server.query("delete from platform.outbox where subject = 'accounts.mail.wanted'")
      const reason = { reason: 'fraudulent', answerBy: null }
      await tell(paymentsMessages.disputeOpened, { event: of, dispute: { ...dispute, ...reason } })
      return (await told({ subject: 'accounts.mail.wanted' })).map(({ event, mail }) => [
        event,
        Object(mail).template,
        Object(mail).to,
      ])
    }
    const owner = [event, 'accounts.dispute', 'ash@example.org']
    t.same(await mails(event), [owner, [event, 'accounts.dispute', 'oak@example.org']])
    const other = '01990000-0000-7000-8000-000000000001'
    await server.query(
      `insert into furrydelphia.accounts_event (id, slug, name, state, time_zone, currency, told_by)
       values ($1, 'f28', 'F28', 'open', 'UTC', 'EUR', uuidv7())`,
      [other],
    )
    t.same(await mails(other), [[other, 'accounts.dispute', 'ash@example.org']])

    const [letter] = await told({ subject: 'accounts.mail.wanted' })
    const link = String(Object(letter?.['mail']).data.link)
    const lead = async (to: string) => (await openBrowser().ask(`GET ${to}`)).headers['location']
    t.equal(await lead(link), `${MANAGE}/e/f28/money/refunds`, 'where its organisers answer')
    t.equal(await lead(link.replace(/next=.*/, 'next=//evil.example')), `${MANAGE}/`)
    t.equal(await lead(link.replaceAll(server.tenant.id, other)), '/account/conventions', 'to none that there is not')
  })

  await t.test('nobody invites to what they do not have', async (t) => {
    const invite = (body: object) =>
      oak.ask(`POST ${EDITION}/api/accounts/invitations`, { email: 'elm@example.org', event, ...body })
    t.equal((await invite({ superuser: true })).status, 403)
    t.equal((await invite({ developer: true })).status, 403)
    t.equal((await invite({ roles: ['admin_registrar'] })).status, 403)
    t.equal((await invite({ roles: ['admin_event'], event: null })).status, 403)
    t.equal((await invite({ roles: ['admin_event', 'refund'] })).status, 201)
  })

  await t.test('nor withdraws what they could not have offered', async (t) => {
    await ash.ask(`POST ${MANAGE}/api/accounts/invitations`, { email: 'yew@example.org', superuser: true })
    await oak.ask(`POST ${EDITION}/api/accounts/invitations`, { email: 'fir@example.org', event })
    const { invitations } = (await oak.ask(`GET ${EDITION}/api/accounts/invitations`)).body
    const withdraw = (whose: string) => {
      const { id } = invitations.find(({ email }: { email: string }) => email === whose)
      return oak.ask(`DELETE ${EDITION}/api/accounts/invitations/${id}`)
    }
    t.match(await withdraw('yew@example.org'), { status: 403, body: { code: 'ACCOUNTS_NOT_YOURS' } })
    t.equal((await withdraw('fir@example.org')).status, 204)
    const open = (await ash.ask(`GET ${MANAGE}/api/accounts/invitations`)).body.invitations
    const { id } = open.find(({ email }: { email: string }) => email === 'yew@example.org')
    t.equal((await ash.ask(`DELETE ${MANAGE}/api/accounts/invitations/${id}`)).status, 204)
    await oak.ask(`POST ${EDITION}/api/accounts/invitations`, { email: 'elm@example.org', event })
  })

  await t.test('what is withdrawn or too old is refused', async (t) => {
    const { token } = await mailed()
    const { body } = await ash.ask(`GET ${MANAGE}/api/accounts/invitations`)
    const [{ id }] = body.invitations
    t.equal((await ash.ask(`DELETE ${MANAGE}/api/accounts/invitations/${id}`)).status, 204)
    t.equal((await ash.ask(`DELETE ${MANAGE}/api/accounts/invitations/${id}`)).status, 404)
    t.equal((await accept(oak, token)).status, 400)
    await ash.ask(`POST ${MANAGE}/api/accounts/invitations`, { email: 'late@example.org' })
    await server.query(
      "update furrydelphia.accounts_invitation set expires_at = now() where email = 'late@example.org'",
    )
    t.equal((await accept(oak, (await mailed()).token)).status, 400)
    t.same(await server.query('select * from uproar.accounts_invitation'), [])
  })
})
