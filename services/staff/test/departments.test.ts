import { randomUUID } from 'node:crypto'
import { accountsMessages } from '@midsummer/contracts'
import { hear } from '@midsummer/testing'
import t from 'tap'
import { subscriptions } from '../src/subscriptions.ts'
import { startStaff } from './stage.ts'

t.test('a department that owns a module tells accounts whose it is', async (t) => {
  const { server, database, here, there, department, helper, told } = await startStaff(t)
  const desk = await department('Desk', { modules: ['register'] })
  const door = await department('Door', { parentId: desk.id })
  const ash = await helper('Ash', desk.id, 'leader')
  const oak = await helper('Oak', door.id)
  const last = async () => (await told('staff.department.changed')).map(({ department }) => department)

  t.match((await last()).at(-2), { id: desk.id, parent: null, modules: ['register'], leaders: [ash.user], members: [] })
  t.match((await last()).at(-1), { id: door.id, parent: desk.id, leaders: [], members: [oak.user] })

  t.test('whoever signs in later with the address is told then', async (t) => {
    const { body: elm } = await here.organiser('POST /people', { name: 'Elm', email: 'Elm@example.org' })
    await here.owner(`PUT /departments/${desk.id}/members/${elm.id}`, { role: 'deputy' })
    t.match((await last()).at(-1), { id: desk.id, deputies: [] })
    const user = randomUUID()
    await here.learn(user, 'elm@example.org')
    t.match((await last()).at(-1), { id: desk.id, deputies: [user] })
    await here.owner(`DELETE /departments/${desk.id}/members/${elm.id}`)
    t.match((await last()).at(-1), { id: desk.id, deputies: [] })
  })

  t.test('nobody gives what they do not have', async (t) => {
    t.match(await here.organiser('POST /departments', { slug: 'x', name: 'X', modules: ['shop'] }), { status: 403 })
    t.match(await here.organiser(`PUT /departments/${desk.id}/members/${oak.id}`, { role: 'leader' }), { status: 403 })
    t.match(await here.member('POST /departments', { slug: 'x', name: 'X' }), { status: 403 })
    t.match(await here.visitor('POST /departments', { slug: 'x', name: 'X' }), { status: 401 })
  })

  t.test('leaders manage their own department, and those beneath it', async (t) => {
    const hall = await department('Hall')
    const pine = await helper('Pine', hall.id, 'deputy')
    const stairs = await department('Stairs', { parentId: hall.id })
    const set = (own: typeof pine.own, id: string, role: string) =>
      own(`PUT /departments/${id}/members/${oak.id}`, { role })
    t.match(await set(pine.own, stairs.id, 'staff'), { status: 200, body: { name: 'Oak', role: 'staff' } })
    t.match(await set(pine.own, stairs.id, 'leader'), { status: 403 })
    t.match(await set(pine.own, desk.id, 'staff'), { status: 403 })
    t.match(await set(oak.own, stairs.id, 'staff'), { status: 403 })
    t.match(await pine.own(`GET /departments/${stairs.id}/members`), { body: { members: [{ name: 'Oak' }] } })
    t.match(await oak.own(`GET /departments/${stairs.id}/members`), { status: 403 })

    const opening = { departmentId: stairs.id, name: 'Night' }
    t.match(await pine.own('POST /openings', { ...opening, closed: true }), { status: 201 })
    const seen = [
      { id: hall.id, people: 1, leaders: [] },
      { id: stairs.id, people: 1, leaders: [] },
    ]
    const own = { body: { departments: seen, openings: [opening] } }
    t.match(await pine.own('GET /departments/all'), { body: { departments: own.body.departments } })
    t.match(await pine.own('GET /openings/all'), { body: { openings: own.body.openings } })
    t.match(await pine.own(`GET /people/${oak.id}`), { body: { name: 'Oak' } })
    for (const what of ['templates', 'transfers', 'applications', 'shifts']) {
      t.match(await pine.own(`GET /${what}?department=${stairs.id}`), { status: 200 }, what)
      for (const [who, query] of [
        [pine, ''],
        [pine, `?department=${desk.id}`],
        [oak, `?department=${stairs.id}`],
      ] as const)
        t.match(await who.own(`GET /${what}${query}`), { status: 403 }, what)
    }
    t.match(await oak.own('GET /departments/all'), { status: 403 })
    t.match(await pine.own('GET /people'), { status: 403 })

    const withheld = here.withheld(pine.user)
    for (const what of ['/departments/all', '/openings/all', `/departments/${stairs.id}/members`, `/people/${oak.id}`])
      t.match(await withheld(`GET ${what}`), { status: 403, body: { code: 'SECOND_FACTOR_NEEDED' } }, what)
    t.match(await withheld('GET /me'), { status: 200 }, 'what is their own they see')
    const { body: all } = await here.organiser('GET /departments/all')
    t.match(all.departments, [{ id: desk.id, people: 1, leaders: ['Ash'] }], 'with who leads it')
  })

  t.test('whoever is no member of the convention any more is in none of its departments', async (t) => {
    const fir = await helper('Fir', desk.id, 'leader')
    await here.owner(`PUT /departments/${door.id}/members/${fir.id}`, { role: 'staff' })
    await there.learn(fir.user, 'fir@example.org')
    const { body: yard } = await there.owner('POST /departments', { slug: 'yard', name: 'Yard' })
    const { body: same } = await there.owner('POST /people', { name: 'Fir', email: 'fir@example.org' })
    await there.owner(`PUT /departments/${yard.id}/members/${same.id}`, { role: 'leader' })
    t.match(await fir.own('GET /departments/all'), { status: 200 })
    await hear(database, subscriptions, here.tenant, accountsMessages.membershipEnded, { user: fir.user })
    t.match(await fir.own('GET /departments/all'), { status: 403 })
    const both = (await last()).slice(-2)
    t.same(new Set(both.map((one) => Object(one).id)), new Set([desk.id, door.id]))
    t.notMatch(JSON.stringify(both), fir.user)
    t.match(await there.signedIn(fir.user)('GET /departments/all'), { status: 200 }, 'the neighbour keeps them')
    await there.owner(`DELETE /departments/${yard.id}/members/${same.id}`)
    await there.owner(`DELETE /departments/${yard.id}`)
  })

  t.test('a tree has no rings, and what is in use stays', async (t) => {
    t.match(await here.owner(`PATCH /departments/${desk.id}`, { parentId: door.id }), {
      status: 409,
      body: { code: 'STAFF_DEPARTMENT_INSIDE' },
    })
    t.match(await here.owner('POST /departments', { slug: 'desk', name: 'Again' }), { status: 409 })
    t.match(await here.owner('POST /departments', { slug: 'lost', name: 'Lost', parentId: randomUUID() }), {
      status: 400,
      body: { errors: [{ at: 'body/parentId' }] },
    })
    t.match(await here.owner(`DELETE /departments/${door.id}`), {
      status: 409,
      body: { code: 'STAFF_DEPARTMENT_IN_USE' },
    })
    const gone = await department('Gone')
    t.match(await here.owner(`DELETE /departments/${gone.id}`), { status: 204 })
    t.same(await told('staff.department.removed'), [{ department: { id: gone.id, event: here.event.id } }])
  })

  t.test('a member has a title of the catalogue, or a free one', async (t) => {
    const { body: title } = await here.organiser('POST /titles', { name: 'Shift lead' })
    t.match(await here.organiser('POST /titles', { name: 'Shift lead' }), { status: 409 })
    const set = (what: object) =>
      here.owner(`PUT /departments/${door.id}/members/${oak.id}`, { role: 'staff', ...what })
    t.match(await set({ titleId: title.id }), { body: { title: 'Shift lead', titleId: title.id } })
    t.match(await set({ title: 'Key bearer' }), { body: { title: 'Key bearer', titleId: null } })
    t.match(await set({ title: 'Both', titleId: title.id }), { status: 400 })
  })

  t.test('a title is renamed for all who have it, and goes once nobody has it', async (t) => {
    const { body: guard } = await here.organiser('POST /titles', { name: 'Guard' })
    const { body: medic } = await here.organiser('POST /titles', { name: 'Medic' })
    const one = `/titles/${guard.id}`
    const set = (titleId: string | null) =>
      here.owner(`PUT /departments/${door.id}/members/${oak.id}`, { role: 'staff', titleId })
    await set(guard.id)
    t.match(await here.organiser(`PATCH ${one}`, { name: 'Medic' }), { body: { code: 'STAFF_TITLE_TAKEN' } })
    t.match(await here.organiser(`PATCH ${one}`, { name: 'Steward' }), { status: 200, body: { name: 'Steward' } })
    const { body } = await here.organiser(`GET /departments/${door.id}/members`)
    t.match(body, { members: [{ name: 'Oak', title: 'Steward' }] })

    const inUse = { status: 409, body: { code: 'STAFF_TITLE_IN_USE' } }
    t.match(await here.organiser(`DELETE ${one}`), inUse, 'a member has it')
    await set(null)
    const { body: template } = await here.organiser('POST /templates', {
      departmentId: door.id,
      name: 'Night',
      days: ['2027-07-01'],
      startsAt: '20:00',
      endsAt: '22:00',
      slots: [{ wanted: 1, titleId: guard.id }],
    })
    t.match(await here.organiser(`DELETE ${one}`), inUse, 'a template asks for it')
    await here.organiser(`POST /templates/${template.id}/shifts`)
    await here.organiser(`DELETE /templates/${template.id}`)
    t.match(await here.organiser(`DELETE ${one}`), inUse, 'a slot asks for it')
    t.match(await here.organiser(`DELETE /titles/${medic.id}`), { status: 204 })
    t.match(await here.organiser(`DELETE /titles/${medic.id}`), { status: 404 })

    for (const [who, status] of [
      [here.member, 403],
      [there.owner, 404],
    ] as const) {
      t.match(await who(`PATCH ${one}`, { name: 'Mine' }), { status })
      t.match(await who(`DELETE ${one}`), { status })
    }
    const noted = await server.query(
      `select action, before, after from ${here.tenant.schema}.staff_audit where action like 'title.%' order by id desc limit 2`,
    )
    t.match(noted, [
      { action: 'title.removed', before: { name: 'Medic' } },
      { action: 'title.changed', before: { name: 'Guard' }, after: { name: 'Steward' } },
    ])
  })

  t.same((await there.owner('GET /departments/all')).body, { departments: [] })
  t.match(await there.owner(`GET /departments/${desk.id}/members`), { status: 404 })
})
