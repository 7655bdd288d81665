import { randomUUID } from 'node:crypto'
import { PDF, upload } from '@midsummer/testing'
import t from 'tap'
import { startStaff } from './stage.ts'

const definition = {
  title: { en: 'Application' },
  locale: 'en',
  sections: [
    {
      key: 'papers',
      title: { en: 'Papers' },
      fields: [
        { key: 'licence', type: 'file', label: { en: 'Licence' }, accept: ['application/pdf'], required: true },
        { key: 'doubts', type: 'text', label: { en: 'Doubts' }, seenBy: ['admin'] },
      ],
    },
  ],
}

t.test('the files of somebody who asks to help', async (t) => {
  const { server, here, there, department, helper } = await startStaff(t)
  await here.organiser('PUT /forms/application', { definition })
  await here.organiser('POST /forms/application/publication')
  const [desk, kitchen] = [await department('Desk'), await department('Kitchen')]
  const [lead, cook] = [await helper('Elm', desk.id, 'leader'), await helper('Oak', kitchen.id, 'leader')]
  const ash = randomUUID()
  await here.learn(ash, 'ash@example.org')
  const own = here.signedIn(ash)

  t.match(await upload(here.visitor, 'a.pdf', PDF), { status: 403, body: { code: 'PROOF_MISSING' } })
  t.match(await upload(own, 'a.pdf', Buffer.from('<svg/>')), { status: 415 })
  const { body: file } = await upload(own, 'a.pdf', PDF)
  const apply = (licence: string) =>
    own('POST /applications', { name: 'Ash', department: desk.id, answers: { licence: [licence] } })
  t.match((await apply(randomUUID())).body.errors, [{ at: 'body/answers/licence/0' }])
  const applied = await apply(file.id)
  t.equal(applied.status, 201)

  const read = async (visitor: typeof here.visitor) => (await visitor(`GET /files/${file.id}`)).status
  t.same([await read(lead.own), await read(here.member)], [200, 200])
  t.same([await read(cook.own), await read(here.visitor)], [404, 404], 'who leads elsewhere sees nothing')
  t.same([await read(there.organiser), await read(there.member)], [404, 404])

  const { id, personId } = applied.body.application
  const found = async (who: typeof here.member, person: string) =>
    (await who(`GET /applications?person=${person}`)).body.applications.map((one: { id: string }) => one.id)
  t.same([await found(here.member, personId), await found(here.member, randomUUID())], [[id], []])
  t.same(await found(there.member, personId), [])
  const whole = async (who = here.organiser) => (await who(`GET /applications/${id}`)).body.submissions[0]
  const submission = await whole()
  const correct = (answers: object, who = here.organiser) => who(`PATCH /submissions/${submission.id}`, { answers })
  t.match(
    [await correct({ doubts: 'few' }, here.member), await correct({ doubts: 'few' }, lead.own)],
    [{ status: 403 }, { status: 403 }],
  )
  t.match(await correct({ doubts: 'few' }, there.organiser), { status: 404 })
  t.match(await correct({ licence: null }), { status: 400, body: { errors: [{ at: 'body/answers/licence' }] } })
  t.match(await correct({ doubts: 'few' }), { status: 200 })
  t.same((await whole()).answers, { licence: [file.id], doubts: 'few' })
  t.same((await whole(here.member)).answers, { licence: [file.id] }, 'which admins alone see')
  t.match(
    await server.query(`select action, after from ${here.tenant.schema}.staff_audit where target = $1`, [
      submission.id,
    ]),
    [{ action: 'submission.corrected', after: { doubts: 'few' } }],
  )
})
