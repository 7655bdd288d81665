import { randomUUID } from 'node:crypto'
import { PDF, PNG, upload } from '@midsummer/testing'
import t from 'tap'
import { startSchedule } from './stage.ts'

const definition = {
  title: { en: 'Proposal' },
  locale: 'en',
  sections: [
    {
      key: 'papers',
      title: { en: 'Papers' },
      fields: [
        { key: 'slides', type: 'file', label: { en: 'Slides' }, accept: ['application/pdf'], required: true },
        { key: 'secret', type: 'file', label: { en: 'Secret' }, seenBy: ['admin'] },
      ],
    },
  ],
}

t.test('the files of a proposal', async (t) => {
  const { here, there, prove } = await startSchedule(t)
  await here.organiser('PUT /forms/proposal', { definition })
  await here.organiser('POST /forms/proposal/publication')
  const { body: call } = await here.organiser('POST /calls', { slug: 'panels', name: 'Panels', form: 'proposal' })
  const proof = await prove('ash@example.org')
  const send = async (bytes: Buffer) => (await upload(here.visitor, 'a', bytes, { 'x-proof': proof })).body.id as string
  const propose = (answers: object) =>
    here.visitor('POST /panels', {
      proof,
      call: call.id,
      name: 'Ash',
      panel: { title: 'Repair', minutes: 60 },
      answers,
      others: [{ name: 'Oak', email: 'oak@example.org' }],
    })
  const [slides, secret] = [await send(PDF), await send(PNG)]

  t.match(await upload(here.visitor, 'a.pdf', PDF), { status: 403, body: { code: 'PROOF_MISSING' } })
  t.match(await upload(there.visitor, 'a.pdf', PDF, { 'x-proof': proof }), { status: 403 })
  t.match(await upload(await here.signedIn('elm@example.org'), 'a.pdf', PDF), { status: 201 })
  t.match(await upload(here.visitor, 'a.pdf', Buffer.from('<svg/>'), { 'x-proof': proof }), { status: 415 })

  t.match((await propose({ slides: [secret] })).body.errors, [{ message: 'must be application/pdf' }])
  t.match((await propose({ slides: [randomUUID()] })).body.errors, [{ at: 'body/answers/slides/0' }])
  const { status, body: panel } = await propose({ slides: [slides], secret: [secret] })
  t.equal(status, 201)
  const taken = await propose({ slides: [slides] })
  t.match(taken.body.errors, [{ message: 'is no file that was uploaded' }], 'it is somebody’s already')

  const read = async (file: string, visitor: typeof here.visitor, code?: string) =>
    (await visitor(`GET /files/${file}`, undefined, code === undefined ? {} : { 'x-code': code })).status
  t.equal(await read(slides, here.visitor, panel.me.code), 200, 'they see what they sent')
  t.equal(await read(slides, await here.signedIn('oak@example.org')), 200, 'and so does who holds it with them')
  t.equal(await read(secret, here.visitor, panel.me.code), 404)
  t.same([await read(slides, here.visitor), await read(slides, here.visitor, 'x')], [404, 404])
  t.equal(await read(slides, await here.signedIn('elm@example.org')), 404)
  t.same([await read(slides, here.member), await read(secret, here.member)], [200, 404], 'a reviewer sees no secret')
  t.equal(await read(secret, here.organiser), 200)
  t.same([await read(slides, there.organiser), await read(slides, there.visitor, panel.me.code)], [404, 404])

  const byCode = (code: string, visitor = here.visitor) => upload(visitor, 'b.pdf', PDF, { 'x-code': code })
  t.match(await byCode('x'), { status: 404, body: { code: 'SCHEDULE_PANEL_UNKNOWN' } })
  t.match(await byCode(panel.me.code, there.visitor), { status: 404 })
  const { body: newer } = await byCode(panel.me.code)
  const changed = await here.visitor(
    `POST /panels/${panel.id}/changes`,
    { answers: { slides: [newer.id] } },
    { 'x-code': panel.me.code },
  )
  t.match(changed.body.submissions, [{ answers: { slides: [newer.id] } }], 'who holds it sends another')

  const other = await send(PDF)
  const correct = (answers: object, who = here.organiser) =>
    who(`PATCH /submissions/${panel.submissions[0].id}`, { answers })
  t.match(await correct({ slides: [other] }, here.member), { status: 403 })
  t.match(await correct({ slides: [other] }, there.organiser), { status: 404 })
  t.match(await correct({ slides: [other] }), { status: 200, body: { answers: { slides: [other] } } })
  t.same([await read(slides, here.member), await read(other, here.member)], [404, 200])
  t.match((await here.organiser(`GET /panels/${panel.id}`)).body.history.at(-1), {
    action: 'submission.corrected',
    before: { slides: [newer.id] },
    after: { slides: [other] },
  })
})
