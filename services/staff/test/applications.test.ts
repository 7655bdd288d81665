import { randomUUID } from 'node:crypto'
import t from 'tap'
import { startStaff } from './stage.ts'

t.test('somebody applies, is accepted, and is part of the department', async (t) => {
  const { here, there, department, helper, told } = await startStaff(t)
  const desk = await department('Desk')
  const lead = await helper('Elm', desk.id, 'leader')
  const { body: opening } = await lead.own('POST /openings', { departmentId: desk.id, name: 'Night shift', wanted: 1 })
  const newcomer = async (name: string) => {
    const user = randomUUID()
    await here.learn(user, `${name}@example.org`, name)
    return here.signedIn(user)
  }
  const [ash, oak] = [await newcomer('Ash'), await newcomer('Oak')]

  const applied = await ash('POST /applications', { name: 'Ash', opening: opening.id })
  t.match(applied, { status: 201, body: { application: { state: 'submitted', name: 'Ash' }, code: String } })
  t.match(await ash('POST /applications', { name: 'Ash', opening: opening.id }), {
    status: 409,
    body: { code: 'STAFF_APPLICATION_ONCE' },
  })
  t.match(await here.visitor('POST /applications', { name: 'Nobody', department: desk.id }), {
    status: 403,
    body: { code: 'PROOF_MISSING' },
  })
  t.match(await here.signedIn(randomUUID())('POST /applications', { name: 'New', department: desk.id }), {
    status: 409,
    body: { code: 'ACCOUNT_UNKNOWN' },
  })

  t.match(await oak(`POST /applications/${applied.body.application.id}/decision`, { state: 'accepted' }), {
    status: 403,
  })
  t.match(await lead.own(`POST /applications/${applied.body.application.id}/decision`, { state: 'accepted' }), {
    status: 200,
    body: { state: 'accepted' },
  })
  t.match(await lead.own(`POST /applications/${applied.body.application.id}/decision`, { state: 'rejected' }), {
    status: 409,
  })
  t.match(await lead.own(`GET /departments/${desk.id}/members`), {
    body: { members: [{}, { name: 'Ash', role: 'volunteer' }] },
  })
  t.match(await oak('POST /applications', { name: 'Oak', opening: opening.id }), {
    body: { code: 'STAFF_OPENING_CLOSED' },
  })
  t.same(
    (await told('staff.mail.wanted')).map(({ mail }) => (mail as { data: { state: string } }).data.state),
    ['submitted', 'accepted'],
  )
  t.match(await told('staff.application.changed'), [
    { application: { department: desk.id, opening: opening.id, state: 'submitted' } },
    { application: { state: 'accepted' } },
  ])
  const code = { 'x-code': applied.body.code }
  t.match(await here.visitor('GET /me', undefined, code), {
    status: 200,
    body: { person: { name: 'Ash' }, memberships: [{ departmentId: desk.id }], applications: [{ state: 'accepted' }] },
  })
  t.match(await here.visitor('GET /me'), { status: 401, body: { code: 'STAFF_PERSON_MISSING' } })
  t.match(await there.visitor('GET /me', undefined, code), { status: 404 })
  t.match(await oak(`POST /me/applications/${applied.body.application.id}/withdrawal`), { status: 404 })
  t.same((await there.organiser('GET /applications')).body, { applications: [], next: null })
  t.match(await there.owner(`GET /applications/${applied.body.application.id}`), { status: 404 })
})
