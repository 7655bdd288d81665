import { randomUUID } from 'node:crypto'
import { readSheet } from 'read-excel-file/node'
import t from 'tap'
import { startStaff } from './stage.ts'

const key = () => ({ 'idempotency-key': randomUUID() })

t.test('steps, transfers, and what calendars and workbooks read', async (t) => {
  const { here, there, department, helper } = await startStaff(t)
  const [desk, hall] = [await department('Desk'), await department('Hall')]
  const [ash, lead] = [await helper('Ash', desk.id, 'staff'), await helper('Elm', hall.id, 'leader')]

  t.test('the steps of a department are asked of its people', async (t) => {
    const add = async (name: string, more: object = {}) => (await here.organiser('POST /steps', { name, ...more })).body
    const rules = await add('Read the rules', { position: 1 })
    const radio = await add('Learn the radio', { position: 2, departmentId: desk.id, toldBy: 'staff' })
    await add('Find the hall', { departmentId: hall.id })
    t.match((await ash.own('GET /me')).body.steps, [
      { name: 'Read the rules', doneAt: null },
      { name: 'Learn the radio' },
    ])
    t.match(await ash.own(`PUT /me/steps/${rules.id}`, { done: true }), { body: { steps: [{ doneAt: String }, {}] } })
    t.match(await ash.own(`PUT /me/steps/${radio.id}`, { done: true }), { body: { code: 'STAFF_STEP_BY_STAFF' } })
    t.match(await lead.own(`PUT /people/${ash.id}/steps/${radio.id}`, { done: true }), { status: 403 })
    t.match(await here.member(`PUT /people/${ash.id}/steps/${radio.id}`, { done: true }), {
      body: { steps: [{}, { doneAt: String }] },
    })
    t.match(await here.member('POST /steps', { name: 'More' }), { status: 403 })
  })

  t.test('somebody asks to go to another department, and is there once', async (t) => {
    const ask = () => ash.own('POST /me/transfers', { from: desk.id, to: hall.id, wish: 'I know the hall.' })
    const { body: asked } = await ask()
    t.match(await ask(), { body: { code: 'STAFF_TRANSFER_ONCE' } })
    t.match(await here.member('GET /transfers?state=asked'), { body: { transfers: [{ name: 'Ash', state: 'asked' }] } })
    const decide = () => lead.own(`POST /transfers/${asked.id}/decision`, { state: 'accepted' })
    t.same((await Promise.all([decide(), decide()])).map(({ status }) => status).sort(), [200, 409])
    t.match((await ash.own('GET /me')).body, {
      memberships: [{ departmentId: hall.id, role: 'staff' }],
      transfers: [{ state: 'accepted' }],
    })
  })

  t.test('calendars are opened by a key of their own; the roster is a workbook', async (t) => {
    const { body: shift } = await lead.own('POST /shifts', {
      departmentId: hall.id,
      name: 'Doors',
      place: 'North door',
      slots: [{ wanted: 2 }],
      startsAt: '2031-07-02T14:00:00Z',
      endsAt: '2031-07-02T18:00:00Z',
    })
    await ash.own('POST /me/assignments', { slot: shift.slots[0].id }, key())
    const { calendarKey } = (await ash.own('GET /me')).body.person
    const own = await here.visitor(`GET /calendars/people/${calendarKey}`)
    t.match(own.headers['content-type'], /text\/calendar/)
    t.match(own.body, /DTSTART:20310702T140000Z/)
    t.match(own.body, /LOCATION:North door/)
    const all = (await here.owner('GET /departments/all')).body.departments
    const { calendarKey: halls } = all.find(({ id }: { id: string }) => id === hall.id)
    t.match((await here.visitor(`GET /calendars/departments/${halls}`)).body, /DESCRIPTION:Ash/)
    t.match(await here.visitor('GET /calendars/people/nobody'), { status: 404 })
    t.match(await there.visitor(`GET /calendars/people/${calendarKey}`), { status: 404 })

    const workbook = await lead.own(`GET /roster.xlsx?department=${hall.id}`)
    t.match(workbook.headers['content-type'], /spreadsheetml/)
    t.match(await readSheet(workbook.body), [
      ['Department', 'Shift', 'Place', 'From', 'Until', 'Person'],
      ['Hall', 'Doors', 'North door', '2031-07-02 16:00', '2031-07-02 20:00', 'Ash'],
      ['Hall', 'Doors', 'North door', '2031-07-02 16:00', '2031-07-02 20:00', null],
    ])
    t.match(await lead.own('GET /roster.xlsx'), { status: 403 })
    t.match(await here.organiser('GET /roster.xlsx'), { status: 200 })
  })
})
