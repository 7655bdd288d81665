import { randomUUID } from 'node:crypto'
import { PDF, PNG, upload } from '@midsummer/testing'
import t from 'tap'
import { holdings } from '../src/own-data/own-data.ts'
import { startVendors } from './stage.ts'

const definition = {
  title: { en: 'Dealer' },
  locale: 'en',
  sections: [
    {
      key: 'papers',
      title: { en: 'Papers' },
      fields: [
        { key: 'wares', type: 'text', label: { en: 'What do you sell?' } },
        { key: 'picture', type: 'file', label: { en: 'Picture' }, accept: ['image/png'], required: true },
        { key: 'licence', type: 'file', label: { en: 'Licence' }, seenBy: ['person', 'admin'] },
      ],
    },
  ],
}

t.test('the files of an application', async (t) => {
  const { server, database, here, there, prove, offerTables, once, draft, submitted } = await startVendors(t)
  for (const { organiser } of [here, there]) {
    await organiser('PUT /forms/dealer', { definition })
    await organiser('POST /forms/dealer/publication')
  }
  const tables = await offerTables({ form: 'dealer' })
  const send = async (headers: Record<string, string>, bytes = PNG) =>
    (await upload(here.visitor, 'a', bytes, headers)).body.id as string
  const ownerOf = async (file: string) =>
    (await server.query('select submission_id from furrydelphia.vendors_file where id = $1', [file]))[0]?.[
      'submission_id'
    ]
  const read = async (file: string, visitor: typeof here.visitor, headers = {}) =>
    (await visitor(`GET /files/${file}`, undefined, headers)).status
  const submission = (id: string, own: Record<string, string>) =>
    here.visitor(`POST /applications/${id}/submission`, undefined, own)

  await t.test('wait for a form that is published', async (t) => {
    await here.organiser('PUT /forms/later', { definition })
    const { type, size } = await offerTables({ form: 'later' })
    const isOpen = async () =>
      (await here.visitor('GET /types')).body.types.find(({ id }: { id: string }) => id === type).open
    const application = { typeId: type, sizeId: size, name: 'Bowls' }
    const begin = async () => {
      const proof = await prove('ash@example.org')
      return here.visitor('POST /applications', { proof, person: 'Ash', locale: 'en', application }, once())
    }
    t.equal(await isOpen(), false)
    t.match(await begin(), { status: 409, body: { code: 'VENDORS_TYPE_CLOSED' } })
    t.match(await here.organiser(`PATCH /types/${type}`, { form: 'never' }), {
      status: 404,
      body: { code: 'FORM_UNKNOWN', errors: [{ at: 'body/form' }] },
    })
    await here.organiser('POST /forms/later/publication')
    t.equal(await isOpen(), true)
    t.match(await begin(), { status: 201 })
  })

  await t.test('are sent by who has an application, or an address', async (t) => {
    const { own } = await draft(tables)
    t.match(await upload(here.visitor, 'booth.pdf', PNG, own), {
      status: 201,
      body: { name: 'booth.pdf.png', type: 'image/png' },
    })
    t.match(await upload(here.visitor, 'a.png', Buffer.from('<svg/>'), own), {
      status: 415,
      body: { code: 'FILES_TYPE_REFUSED' },
    })
    t.match(await upload(here.visitor, 'a.png', PNG, { 'x-proof': await prove('oak@example.org') }), { status: 201 })
    t.match(await upload(here.visitor, 'a.png', PNG), { status: 403, body: { code: 'PROOF_MISSING' } })
    t.match(await upload(here.visitor, 'a.png', PNG, { 'x-code': 'x' }), { status: 404 })
    t.match(await upload(there.visitor, 'a.png', PNG, own), { status: 404 }, 'the neighbour knows no such code')
  })

  await t.test('wait with the draft, and belong to what is submitted', async (t) => {
    const { id, own } = await draft(tables)
    const [first, second, pdf] = [await send(own), await send(own), await send(own, PDF)]
    const keep = (answers: object) => here.visitor(`PATCH /applications/${id}/own`, { answers }, own)
    await keep({ picture: [first], wares: 7 })
    t.equal(await ownerOf(first), id, 'no sweep takes what a draft names')
    const other = await draft(tables)
    const held = async (file: string) => [
      await read(file, here.visitor, own),
      await read(file, here.visitor, other.own),
      await read(file, here.visitor),
      await read(file, here.member),
      await read(file, there.visitor, own),
    ]
    t.same(await held(first), [200, 404, 404, 404, 404], 'a draft is its vendor’s alone')
    t.same(await held(second), [200, 404, 404, 404, 404], 'and so is what no draft names yet')
    await keep({ picture: [second], licence: ['x'] })
    t.same([await ownerOf(first), await ownerOf(second)], [null, id])
    await keep({ picture: [pdf] })
    t.match(await submission(id, own), {
      status: 400,
      body: { errors: [{ at: 'body/answers/picture/0', message: 'must be image/png' }] },
    })
    await keep({ picture: [randomUUID()] })
    t.match(await submission(id, own), { status: 400, body: { code: 'FORM_ANSWERS_WRONG' } })

    await keep({ picture: [second], licence: [pdf] })
    const { body } = await submission(id, own)
    t.match(body, { state: 'submitted', draft: {}, submissions: [{ answers: { picture: [second] } }] })
    t.equal(await ownerOf(second), body.submissions[0].id)
    t.same(
      [await read(second, here.visitor, own), await read(pdf, here.visitor, own)],
      [200, 200],
      'they see what they sent',
    )
    t.same(
      [await read(second, here.member), await read(pdf, here.member), await read(pdf, here.organiser)],
      [200, 404, 200],
      'the jury sees what the form shows it',
    )
    const stranger = await draft(tables)
    t.same(
      [await read(second, here.visitor), await read(second, here.visitor, stranger.own)],
      [404, 404],
      'a stranger sees nothing',
    )
    t.same([await read(second, there.organiser), await read(second, there.visitor, own)], [404, 404])

    const taken = await submitted(tables, { answers: { picture: [second] } })
    t.match(taken.answer, { status: 400, body: { errors: [{ message: 'is no file that was uploaded' }] } })
    t.equal(await ownerOf(second), body.submissions[0].id, 'it is nobody else’s')
    const foreign = await submitted(
      await offerTables({ form: 'dealer' }, there.organiser),
      { answers: { picture: [first] } },
      there,
    )
    t.match(foreign.answer, { status: 400, body: { code: 'FORM_ANSWERS_WRONG' } })
  })

  await t.test('are let go of with a draft that is withdrawn, and with an application that is forgotten', async (t) => {
    const sketch = await draft(tables)
    const picture = await send(sketch.own)
    await here.visitor(`PATCH /applications/${sketch.id}/own`, { answers: { picture: [picture] } }, sketch.own)
    t.match(await here.visitor(`POST /applications/${sketch.id}/withdrawal`, undefined, sketch.own), {
      status: 200,
      body: { draft: {} },
    })
    t.equal(await ownerOf(picture), null)

    const proof = await prove('elm@example.org')
    const file = await send({ 'x-proof': proof })
    const made = await submitted(tables, { answers: { picture: [file] } })
    t.equal(await ownerOf(file), made.answer.body.submissions[0].id)
    const owner = { user: randomUUID(), email: made.email }
    await database.inTenant(here.tenant, async (tx) => {
      const [applications] = holdings
      for (const statement of (await applications?.erase?.([made.id], owner, tx)) ?? []) await tx.query(statement)
    })
    t.equal(await ownerOf(file), null)
  })

  await t.test('are put right by admins, with every other answer, and the history shows it', async (t) => {
    const { own } = await draft(tables)
    const [before, after] = [await send(own), await send(own)]
    const made = await submitted(tables, { answers: { picture: [before], wares: 'Prints' } })
    const { id } = made.answer.body.submissions[0]
    const correct = (answers: object, who = here.organiser) => who(`PATCH /submissions/${id}`, { answers })
    t.match(await correct({ wares: 'Bowls' }, here.member), { status: 403 })
    t.match(await correct({ wares: 'Bowls' }, there.organiser), { status: 404 })
    t.match(await correct({ picture: null }), { status: 400, body: { errors: [{ at: 'body/answers/picture' }] } })
    t.match(await correct({ picture: [after], wares: 'Bowls' }), {
      status: 200,
      body: { answers: { picture: [after], wares: 'Bowls' } },
    })
    t.same([await ownerOf(before), await ownerOf(after)], [null, id])
    t.match((await here.organiser(`GET /applications/${made.id}`)).body.history.at(-1), {
      action: 'submission.corrected',
      before: { picture: [before], wares: 'Prints' },
      after: { picture: [after], wares: 'Bowls' },
    })
    t.notMatch((await here.member(`GET /applications/${made.id}`)).body.history.at(-1), {
      action: 'submission.corrected',
    })
  })
})
