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
      fields: [{ key: 'licence', type: 'file', label: { en: 'Licence' }, accept: ['application/pdf'], required: true }],
    },
  ],
}

t.test('the files of somebody who asks to help', async (t) => {
  const { here, there, department, helper } = await startStaff(t)
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
  t.match(await apply(file.id), { status: 201 })

  const read = async (visitor: typeof here.visitor) => (await visitor(`GET /files/${file.id}`)).status
  t.same([await read(lead.own), await read(here.member)], [200, 200])
  t.same([await read(cook.own), await read(here.visitor)], [404, 404], 'who leads elsewhere sees nothing')
  t.same([await read(there.organiser), await read(there.member)], [404, 404])
})
