import t from 'tap'
import { EDITION, MANAGE, startStage } from './stage.ts'

t.test('kiosks and screens', async (t) => {
  const { server, openBrowser, events } = await startStage(t)
  const event = events['f27.furrydelphia.test']?.id ?? ''
  const organiser = (what: string, payload?: object, access: Record<string, string> = {}) =>
    openBrowser().ask(what, payload, {}, { accounts: 'admin', register: 'staff', event: 'none', ...access })
  const kiosk = openBrowser()
  const request = async (browser = kiosk, origin = EDITION) =>
    (await browser.ask(`POST ${origin}/api/accounts/pairings`)).body
  const answer = (secret: string, browser = kiosk, origin = EDITION) =>
    browser.ask(`POST ${origin}/api/accounts/pairings/answer`, { secret })
  const pair = (code: string, more: object = {}, access = {}) =>
    organiser(
      `POST ${EDITION}/api/accounts/devices`,
      {
        code,
        name: 'Door 1',
        event,
        scopes: ['register:staff'],
        ...more,
      },
      access,
    )
  const standing = async (origin = EDITION) => (await kiosk.ask(`GET ${origin}/api/accounts/access`)).body

  const shown = await request()
  await t.test('a device shows a short code, and waits', async (t) => {
    t.match(shown.code, /^[B-DF-HJ-NP-TV-XZ2-9]{8}$/)
    t.same((await answer(shown.secret)).body, { device: null })
    t.equal((await answer(shown.code)).status, 400, 'the code is not the secret')
    t.equal((await standing()).actor.kind, 'anonymous')
  })

  await t.test('whoever may lets it in, with less than they have themselves', async (t) => {
    t.equal(
      (
        await openBrowser().ask(`POST ${EDITION}/api/accounts/devices`, {
          code: shown.code,
          name: 'x',
          scopes: ['register:staff'],
        })
      ).status,
      401,
    )
    t.equal((await pair(shown.code, { scopes: ['register:admin'] })).status, 400, 'no device is more than staff')
    t.equal((await pair(shown.code, { scopes: ['event:staff'] })).status, 403)
    t.equal((await pair(shown.code, { event: null })).status, 403, 'an admin of an event pairs for it alone')
    const everywhere = { code: shown.code, name: 'x', event: null, scopes: ['register:staff'] }
    t.equal(
      (await organiser(`POST ${MANAGE}/api/accounts/devices`, everywhere)).status,
      403,
      'also at a host without an event',
    )
    t.match((await pair('BBBBBBBB')).body, { code: 'ACCOUNTS_PAIRING_REFUSED' })
    const spelt = `${shown.code.slice(0, 4).toLowerCase()}-${shown.code.slice(4)}`
    t.match(await pair(spelt), { status: 201, body: { name: 'Door 1', scopes: ['register:staff'] } })
    t.equal((await pair(shown.code)).status, 400, 'once')
  })

  await t.test('it is at its host and its event what it was let in for, and nothing else', async (t) => {
    t.match((await answer(shown.secret)).body, { device: { name: 'Door 1' } })
    t.equal((await answer(shown.secret)).status, 400)
    t.match(await standing(), {
      actor: { kind: 'device' },
      access: { register: 'staff', accounts: 'none' },
      rights: [],
    })
    kiosk.setCookie(kiosk.cookie('f27.furrydelphia.test') ?? '', 'manage.furrydelphia.test')
    kiosk.setCookie(kiosk.cookie('f27.furrydelphia.test') ?? '', 'uproar.test')
    t.equal((await standing(MANAGE)).actor.kind, 'anonymous')
    t.equal((await standing('https://uproar.test')).actor.kind, 'anonymous')
    t.equal((await kiosk.ask(`GET ${EDITION}/api/accounts/people`)).status, 403)
    t.equal((await kiosk.ask(`DELETE ${EDITION}/api/accounts/membership`)).status, 401)
  })

  await t.test('it is seen, and revoked at once', async (t) => {
    const { devices } = (await organiser(`GET ${MANAGE}/api/accounts/devices`)).body
    t.match(devices, [{ name: 'Door 1', host: 'f27.furrydelphia.test', seenAt: String, revokedAt: null }])
    const revoke = () => organiser(`DELETE ${EDITION}/api/accounts/devices/${devices[0].id}`)
    const [other] = await server.query(
      "insert into furrydelphia.accounts_device (name, event_id, scopes) values ('Everywhere', null, '{}') returning id",
    )
    const throwOut = (origin: string, accounts = 'admin') =>
      organiser(`DELETE ${origin}/api/accounts/devices/${other?.['id']}`, undefined, { accounts })
    t.equal((await throwOut(EDITION)).status, 404, 'an admin of one event throws nobody out who is let in everywhere')
    t.equal((await throwOut(MANAGE)).status, 404)
    t.equal((await throwOut(MANAGE, 'superadmin')).status, 204)
    t.equal((await revoke()).status, 204)
    t.equal((await revoke()).status, 404)
    t.equal((await standing()).actor.kind, 'anonymous')
    const [told] = await server.query(
      "select data from platform.outbox where subject = 'accounts.session.ended' order by position desc limit 1",
    )
    t.same(told?.['data'], { sessions: [devices[0].id] }, 'and every gateway is told')
  })

  await t.test('a code that is too old lets nobody in, and strangers cannot ask without end', async (t) => {
    const late = await request()
    await server.query('update furrydelphia.accounts_pairing set expires_at = now()')
    t.equal((await pair(late.code)).status, 400)
    t.equal((await answer(late.secret)).status, 400)
    const ask = (network: string, origin = EDITION) => openBrowser(network).ask(`POST ${origin}/api/accounts/pairings`)
    for (let asked = 0; asked < 200; asked += 1) t.equal((await ask('198.51.100.1')).status, 201)
    t.equal((await ask('198.51.100.1')).status, 429)
    t.equal((await ask('198.51.100.2')).status, 201, 'and keep nobody from theirs')
    t.equal((await ask('198.51.100.1', 'https://uproar.test')).status, 201)
  })
})
