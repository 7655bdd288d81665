import t from 'tap'
import { startRegister } from './stage.ts'

t.test('everybody who registered leaves as lines of one file', async (t) => {
  const { here, there, prove, order } = await startRegister(t)
  const { body: level } = await here.organiser('POST /levels', { slug: 'guest', name: 'Guest' })
  const fields = [
    { key: 'country', type: 'text', label: { en: 'Country' } },
    { key: 'size', type: 'text', label: { en: 'Shirt' }, seenBy: ['person', 'admin'] },
    { key: 'secret', type: 'text', label: { en: 'For you alone' }, seenBy: ['person'] },
  ]
  const sections = [{ key: 'about', title: { en: 'About' }, fields }]
  await here.organiser('PUT /forms/registration', {
    definition: { title: { en: 'Registration' }, locale: 'en', sections },
  })
  await here.organiser('POST /forms/registration/publication')
  const answers = { country: 'Norway', size: 'M', secret: 'hush' }
  const proof = await prove(here.visitor, 'ash@example.org')
  const { body } = await order(here.visitor, proof, [
    { level: level.id, name: '=Ash()', answers },
    { level: level.id, name: 'Oak', answers: { country: 'Sweden' } },
  ])
  const [ash, oak] = body.people
  await here.organiser(`POST /registrations/${oak.id}/cancellation`, { reason: 'asked for it' })
  await here.desk(`POST /registrations/${ash.id}/check-in`)

  t.equal((await here.visitor('GET /registrations.csv')).status, 401)
  t.equal((await here.desk('GET /registrations.csv')).status, 403)
  t.equal((await here.clerk('GET /registrations.csv')).status, 403, 'an admin needs the right to take all away')
  const exported = await here.organiser('GET /registrations.csv')
  t.match(exported.headers, { 'content-disposition': 'attachment; filename="registrations.csv"' })
  const [head, ...lines] = exported.body.trimEnd().split('\r\n')
  t.equal(
    head,
    'id,order,name,email,level,state,registeredAt,checkedInAt,amount,currency,registration.country,registration.size',
    'the codes of tickets, and what is for nobody else, stay inside',
  )
  const of = (id: string) => lines.find((line: string) => line.startsWith(id))?.split(',') ?? []
  t.match(of(ash.id).slice(2, 6), ["'=Ash()", 'ash@example.org', 'guest', 'registered'])
  t.match(of(ash.id).slice(7), [/^\d{4}-/, '0', 'EUR', 'Norway', 'M'])
  t.same(of(oak.id).slice(5, 6), ['cancelled'])
  t.same(of(oak.id).slice(7), ['', '0', 'EUR', 'Sweden', ''])
  t.equal(lines.length, 2)
  t.notMatch(exported.body, /hush/)
  t.equal((await there.organiser('GET /registrations.csv')).body.trimEnd().split('\r\n').length, 1)
})
