import { randomUUID } from 'node:crypto'
import { staffMessages } from '@midsummer/contracts'
import t from 'tap'
import { EDITION, MANAGE, OWNED, startStage } from './stage.ts'

t.test('a personnel file is read by few, never wholly by chance, and each reading is in the audit', async (t) => {
  const { server, signUp, openBrowser, events, tell, register } = await startStage(t)
  const event = events['f27.furrydelphia.test']?.id ?? ''
  const come = async (email: string) => {
    const browser = await signUp(email)
    for (const origin of [MANAGE, EDITION]) await browser.follow(`${origin}/api/session/begin?next=/api/session`)
    await register(email)
    const { actor } = (await browser.ask(`GET ${MANAGE}/api/accounts/access`)).body
    return { browser, user: String(actor.id) }
  }
  const ash = await come('ash@example.org')
  const oak = await come('oak@example.org')
  await openBrowser().ask(`PATCH ${MANAGE}/api/accounts/people/${ash.user}`, { superuser: true }, {}, ...OWNED)

  const file = `${EDITION}/api/accounts/people/${oak.user}/file`
  const own = await oak.browser.ask(`PATCH ${EDITION}/api/accounts/file`, {
    legalName: 'Oak Tree',
    medicalNotes: 'No nuts',
    phone: '+1 555',
  })
  t.match(own, { status: 200, body: { legalName: 'Oak Tree', birthDate: null } })
  t.equal((await oak.browser.ask(`PATCH ${EDITION}/api/accounts/file`, { notes: 'Is great' })).status, 400)
  t.equal((await oak.browser.ask(`GET ${file}`)).status, 403)
  const ofModule = openBrowser().ask(`GET ${file}`, undefined, {}, { accounts: 'superadmin' })
  t.equal((await ofModule).status, 401, 'no level brings it with it')
  t.match((await ash.browser.ask(`GET ${file}`)).body, { medicalNotes: 'No nuts', restricted: [] })
  const hand = await come('hand@example.org')
  await ash.browser.ask(`PUT ${EDITION}/api/accounts/people/${hand.user}/roles`, {
    event,
    roles: ['personnel-file'],
  })
  t.match(await hand.browser.ask(`GET ${file}`), { status: 403, body: { code: 'ACCOUNTS_FILE_REFUSED' } })
  t.equal((await hand.browser.ask(`PATCH ${file}`, { notes: 'x' })).status, 403, 'Oak works for no department')
  const empty = { parent: null, name: 'Hall', modules: [], leaders: [], deputies: [], members: [] }
  const inDepartment = (of: string) =>
    tell(staffMessages.departmentChanged, {
      department: { ...empty, id: randomUUID(), event: of, members: [oak.user] },
    })
  await inDepartment(randomUUID())
  t.equal((await hand.browser.ask(`GET ${file}`)).status, 403, 'nor for one of another event')
  await inDepartment(event)
  t.match(await hand.browser.ask(`PATCH ${file}`, { notes: 'Reliable', phone: null }), {
    status: 200,
    body: { notes: 'Reliable', phone: null, legalName: null, restricted: ['legalName', 'medicalNotes'] },
  })
  t.equal((await hand.browser.ask(`PATCH ${file}`, { medicalNotes: 'x' })).status, 403)
  t.match((await hand.browser.ask(`GET ${file}`)).body, { medicalNotes: null })
  t.equal(
    (await oak.browser.ask(`GET ${EDITION}/api/accounts/file`)).body.legalName,
    'Oak Tree',
    'what is not seen stays',
  )
  await server.query('update furrydelphia.accounts_department set gone = true')
  t.equal((await hand.browser.ask(`GET ${file}`)).status, 403, 'nor for one that is gone')
  const give = (of: string | null, roles: string[]) =>
    ash.browser.ask(`PUT ${MANAGE}/api/accounts/people/${hand.user}/roles`, { event: of, roles })
  await give(event, ['legal-name'])
  await give(null, ['personnel-file'])
  t.match((await hand.browser.ask(`GET ${file}`)).body, { notes: 'Reliable', legalName: null })
  await give(null, ['personnel-file', 'legal-name'])
  t.match((await hand.browser.ask(`GET ${file}`)).body, { legalName: 'Oak Tree', restricted: ['medicalNotes'] })
  const read = await server.query(
    "select actor, after -> 'fields' as fields from furrydelphia.accounts_audit where action = 'personnel.read' order by id",
  )
  t.same(
    read.map(({ actor }) => actor),
    [`person:${ash.user}`, ...Array.from({ length: 3 }, () => `person:${hand.user}`)],
  )
  t.notMatch(JSON.stringify(read[1]), /medical/)
  t.match((await ash.browser.ask(`GET ${MANAGE}/api/accounts/audit?about=personnel&limit=1`)).body, {
    entries: [{ action: 'personnel.read', target: oak.user, targetName: 'Ash' }],
  })
  t.same(await server.query('select * from uproar.accounts_personnel'), [], 'the neighbour has none')
  await server.query('alter table furrydelphia.accounts_audit rename to gone')
  t.equal((await ash.browser.ask(`GET ${file}`)).status, 500, 'what cannot be noted is not shown')
  await server.query('alter table furrydelphia.gone rename to accounts_audit')
})
