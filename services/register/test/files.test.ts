import { randomUUID } from 'node:crypto'
import { PDF, PNG, upload } from '@midsummer/testing'
import t from 'tap'
import { startRegister } from './stage.ts'

const definition = {
  title: { en: 'Form' },
  locale: 'en',
  sections: [
    {
      key: 'papers',
      title: { en: 'Papers' },
      fields: [
        { key: 'licence', type: 'file', label: { en: 'Licence' }, accept: ['application/pdf'], required: true },
        { key: 'secret', type: 'file', label: { en: 'Secret' }, seenBy: ['admin'] },
      ],
    },
  ],
}
t.test('a file that an order names', async (t) => {
  const { here, there, prove, order } = await startRegister(t)
  const { body: level } = await here.organiser('POST /levels', { slug: 'guest', name: 'Guest' })
  await here.organiser('PUT /forms/registration', { definition })
  await here.organiser('POST /forms/registration/publication')
  const proof = await prove(here.visitor, 'ash@example.org')
  const pdf = await upload(here.visitor, 'my licence.pdf', PDF, { 'x-proof': proof })
  t.match(pdf, { status: 201, body: { name: 'my licence.pdf', type: 'application/pdf' } })
  const png = await upload(here.visitor, 'licence.pdf', PNG, { 'x-proof': proof })
  t.equal(png.body.type, 'image/png', 'what it is is told by its content')
  t.equal((await upload(here.visitor, 'x.pdf', PDF)).body.code, 'PROOF_MISSING')
  const one = (answers: object) => order(here.visitor, proof, [{ level: level.id, name: 'Ash', answers }])

  t.match((await one({ licence: [png.body.id] })).body.errors, [
    { at: 'body/people/0/answers/licence/0', message: 'must be application/pdf' },
  ])
  t.equal((await one({ licence: [randomUUID()] })).status, 400)
  t.equal((await one({ licence: [pdf.body.id], secret: [png.body.id] })).status, 201)
  t.equal((await one({ licence: [pdf.body.id] })).status, 400, 'it is somebody’s already')

  const read = (visitor: typeof here.desk, id: string) => visitor(`GET /files/${id}`).then(({ status }) => status)
  t.equal(await read(here.desk, pdf.body.id), 200)
  t.equal(await read(here.desk, png.body.id), 404, 'the desk sees no secret')
  t.equal(await read(here.organiser, png.body.id), 200)
  t.equal(await read(here.visitor, pdf.body.id), 404)
  t.equal(await read(there.organiser, pdf.body.id), 404)
  t.same((await here.desk(`GET /files/${pdf.body.id}/details`)).body, pdf.body)
  for (const stranger of [here.visitor, there.organiser])
    t.equal((await stranger(`GET /files/${pdf.body.id}/details`)).status, 404, 'nor is its name for them')
})
