import t from 'tap'
import { startSchedule } from './stage.ts'

t.test('rules have defaults, are changed by admins alone, and are each convention’s own', async (t) => {
  const { here, there } = await startSchedule(t)
  const { body: usual } = await here.organiser('GET /rules')
  const changed = { ...usual, gridMinutes: 30 }
  t.match(await here.member('PUT /rules', changed), { status: 403 })
  t.match(await here.organiser('PUT /rules', changed), { status: 200, body: changed })
  t.same((await here.organiser('GET /rules')).body, changed)
  t.same((await there.organiser('GET /rules')).body, usual)
})
