import { acceptInvitation, ask, bear, signUp } from '@midsummer/local'
import t from 'tap'
import { DESKTOP, enter, PHONE, startStage, tabTo } from './stage.ts'

t.test('a volunteer, from the application to the reward, on the pages alone', async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, mailedCode, free } = stage
  const slug = 'lanterns'
  const { token } = await bear(system, stage.operator, {
    slug,
    name: 'Lanterns',
    event: { slug: '2027', name: 'Lanterns 2027' },
  })
  const person = await signUp(system, `owner@${slug}.example`, 'Elm Birch')
  await acceptInvitation(system, person, `owner@${slug}.example`, `${slug}-manage.localhost`)
  const ash = await signUp(system, 'ash@lanterns.example', 'Ash')
  const owner = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, `${slug}.localhost`, what, token, body, crypto.randomUUID())
  const soon = (minutes: number) => new Date(Math.floor(Date.now() / 60_000) * 60_000 + minutes * 60_000).toISOString()

  const organiser = await open(DESKTOP, person)
  const part = (name: string) =>
    organiser.getByRole('navigation', { name: 'Helpers' }).getByRole('link', { name, exact: true }).click()
  const closed = () => organiser.getByRole('dialog').waitFor({ state: 'detached' })

  await t.test('organisers make a department, and seek somebody', async (t) => {
    await organiser.goto(at(`${slug}-manage`, '/e/2027/staff/departments'))
    await organiser.getByText('There are no departments yet.').waitFor()
    await organiser.getByRole('button', { name: 'Add a department' }).click()
    await organiser.getByLabel('Name', { exact: true }).fill('Registration')
    await organiser.getByRole('checkbox', { name: 'Registration' }).press('Space')
    await free(organiser, 'a department')
    await organiser.getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByRole('heading', { name: 'Registration' }).waitFor()
    await part('Applications')
    await organiser.getByRole('button', { name: 'Seek somebody' }).click()
    await organiser.getByLabel('Name', { exact: true }).fill('Front desk')
    await organiser.getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByRole('button', { name: 'Change Front desk' }).click()
    await organiser.getByLabel('People needed').fill('3')
    await organiser.getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByText('0 of 3').waitFor()
    t.pass()
  })

  await owner('PUT /api/staff/forms/application', {
    definition: {
      title: { en: 'Helping' },
      locale: 'en',
      sections: [
        {
          key: 'you',
          title: { en: 'You' },
          fields: [{ key: 'shirt', type: 'text', label: { en: 'Size of your shirt' }, required: true }],
        },
      ],
    },
  })
  await owner('POST /api/staff/forms/application/publication')
  const volunteer = await open(PHONE)
  await t.test('somebody applies on a phone, by keyboard, and is accepted', async (t) => {
    await volunteer.goto(at(slug, '/volunteer'))
    await volunteer.getByRole('heading', { name: 'Help us' }).waitFor()
    await tabTo(volunteer, /E-mail address/)
    await volunteer.keyboard.type('ash@lanterns.example')
    await volunteer.keyboard.press('Enter')
    await volunteer.getByLabel('Code', { exact: true }).fill(await mailedCode('ash@lanterns.example'))
    await volunteer.keyboard.press('Enter')
    await volunteer.getByLabel('Name', { exact: true }).fill('Ash')
    await volunteer.getByText('Front desk').tap()
    await volunteer.getByLabel('Size of your shirt').fill('L')
    await free(volunteer, 'applying')
    await volunteer.getByRole('button', { name: 'Send the application' }).tap()
    await volunteer.getByText('We have your application').waitFor()
    await free(volunteer, 'an application that waits')

    await organiser.reload()
    await organiser.getByRole('button', { name: 'Decide on Ash' }).click()
    await free(organiser, 'a decision')
    await organiser.getByRole('button', { name: 'Accept', exact: true }).click()
    await organiser.getByText('Nothing waits for a decision.').waitFor()

    await part('People')
    await organiser.getByRole('link', { name: 'Ash' }).click()
    await organiser.getByRole('button', { name: 'Correct answers' }).focus()
    await organiser.keyboard.press('Enter')
    await free(organiser, 'answers of an application that are corrected')
    await enter(organiser.getByLabel('Size of your shirt'), 'XL')
    await closed()
    await organiser.getByText('XL', { exact: true }).waitFor()
    await free(organiser, 'somebody who has applied')
    t.pass()
  })

  await t.test('they take one shift, and are told why not another', async (t) => {
    const { departments } = await owner<{ departments: { id: string }[] }>('GET /api/staff/departments')
    for (const [name, from, until] of [
      ['Early desk', 10, 130],
      ['Late desk', 60, 180],
    ] as const)
      await owner('POST /api/staff/shifts', {
        departmentId: departments[0]?.id,
        name,
        place: 'Lobby',
        startsAt: soon(from),
        endsAt: soon(until),
        slots: [{ wanted: 2 }],
      })
    await owner('POST /api/staff/steps', { name: 'Read the rules' })
    await volunteer.reload()
    await volunteer.getByRole('button', { name: /^Take it: Early desk/ }).tap()
    await volunteer.getByRole('button', { name: /^Withdraw from Early desk/ }).waitFor()
    await volunteer.getByText('Show also those that I cannot take, and why').tap()
    await volunteer.getByText('There is another shift at that time.').waitFor()
    await volunteer.getByRole('checkbox', { name: 'Read the rules' }).press('Space')
    await free(volunteer, 'an own page')
    await volunteer.getByRole('button', { name: 'Deutsch' }).tap()
    await volunteer.getByText('Zu dieser Zeit ist schon eine andere Schicht.').waitFor()
    await free(volunteer, 'an own page in German')
    await volunteer.getByRole('button', { name: 'English' }).tap()
    t.pass()
  })

  await t.test('organisers see the roster, and set a rule aside by name', async (t) => {
    await part('Roster')
    await organiser.getByRole('link', { name: 'Ash' }).waitFor()
    await free(organiser, 'the roster')
    const { id } = await owner<{ id: string }>('POST /api/staff/people', { name: 'Oak', email: 'oak@lanterns.example' })
    await organiser.getByRole('button', { name: /^Assign somebody to Late desk/ }).click()
    await organiser.getByLabel('Beginning of a name or address').fill('Oa')
    await organiser.getByText('oak@lanterns.example').click()
    await organiser.getByRole('button', { name: 'Assign somebody', exact: true }).click()
    await organiser.getByRole('alert').waitFor()
    await organiser.getByRole('checkbox', { name: 'Only for people of this department.' }).press('Space')
    await organiser.getByLabel('Reason').fill('Knows the desk.')
    await free(organiser, 'an exception')
    await organiser.getByRole('button', { name: 'Assign somebody', exact: true }).click()
    await closed()
    await organiser.getByText('exception').waitFor()
    t.ok(id)
  })

  await t.test('a day by department and hours: a list on a phone, a grid elsewhere', async (t) => {
    const { id } = await owner<{ id: string }>('GET /api/event/events/current')
    await owner(`PATCH /api/event/events/${id}`, { startsOn: '2099-07-01', endsOn: '2099-07-02' })
    const { departments } = await owner<{ departments: { id: string }[] }>('GET /api/staff/departments')
    const shift = (name: string, from: number, until: number) =>
      owner<{ slots: { id: string }[] }>('POST /api/staff/shifts', {
        departmentId: departments[0]?.id,
        name,
        slots: [{ wanted: 3 }],
        startsAt: new Date(Date.UTC(2099, 6, 1, from)).toISOString(),
        endsAt: new Date(Date.UTC(2099, 6, 1, until)).toISOString(),
      })
    const { slots } = await shift('Gate', 10, 13)
    await shift('Tower', 12, 15)
    await shift('Night', 20, 26)
    const { people } = await owner<{ people: { id: string }[] }>('GET /api/staff/people?q=ash')
    await owner(`POST /api/staff/slots/${slots[0]?.id}/assignments`, { person: people[0]?.id })

    await organiser.reload()
    await part('Day by day')
    await organiser.getByRole('button', { name: /^Gate.*1 of 3.*Ash/ }).waitFor()
    const heights = await Promise.all(
      ['Gate', 'Tower', 'Night'].map(async (name) => {
        const box = await organiser.getByRole('button', { name: new RegExp(`^${name}`) }).boundingBox()
        return box?.y ?? 0
      }),
    )
    t.ok((heights[1] ?? 0) > (heights[0] ?? 0), 'beneath what is at the same time')
    t.equal(heights[2], heights[0], 'beside what is not')
    await free(organiser, 'a day')
    await tabTo(organiser, /^Tower/)
    await organiser.keyboard.press('Enter')
    await organiser.getByLabel('Name', { exact: true }).fill('Watchtower')
    await free(organiser, 'a shift of a day that is changed')
    await organiser.getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByRole('button', { name: /^Watchtower/ }).waitFor()
    await organiser.getByRole('button', { name: 'The day before' }).click()
    await organiser.getByText('There is no shift on this day.').waitFor()
    await organiser.getByRole('button', { name: 'The next day' }).click()
    await organiser.getByRole('button', { name: 'The next day' }).click()
    await organiser.getByRole('button', { name: /^Night/ }).waitFor()
    t.equal(await organiser.getByRole('button', { name: /^Watchtower/ }).count(), 0)

    const phone = await open({ ...PHONE, locale: 'de-DE' }, person)
    await phone.goto(organiser.url())
    await phone.getByRole('button', { name: /^Gate.*1 von 3/ }).waitFor()
    await free(phone, 'a day on a phone')
    await part('Roster')
  })

  await t.test('a shift needs several things; a bid is taken although a rule stands against it', async (t) => {
    const { departments } = await owner<{ departments: { id: string }[] }>('GET /api/staff/departments')
    const { id, slots } = await owner<{ id: string; slots: { id: string }[] }>('POST /api/staff/shifts', {
      departmentId: departments[0]?.id,
      name: 'Radio',
      startsAt: soon(600),
      endsAt: soon(700),
      signUp: 'bids',
      slots: [{ wanted: 1 }],
    })
    await volunteer.reload()
    await volunteer.getByRole('button', { name: /^Bid for it: Radio/ }).tap()
    await volunteer.getByText('bid, not decided').waitFor()
    await organiser.reload()
    await organiser.getByRole('button', { name: /^Change Radio/ }).click()
    await organiser.getByRole('button', { name: 'Something else is needed too' }).click()
    const second = organiser.getByRole('group', { name: 'Need 2' })
    await second.getByLabel('People needed').fill('2')
    await second.getByLabel(/^Skill/).fill('radio')
    await free(organiser, 'needs of a shift')
    await organiser.getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByText('0 of 2').waitFor()
    await owner(`PATCH /api/staff/slots/${slots[0]?.id}`, { skill: 'radio' })
    await organiser.getByRole('button', { name: 'Accept Ash for Radio' }).click()
    await organiser.getByRole('checkbox', { name: /skill/ }).press('Space')
    await organiser.getByLabel('Reason').fill('Learns it today.')
    await organiser.getByRole('button', { name: 'Accept', exact: true }).click()
    await closed()
    await organiser.getByText('exception').nth(1).waitFor()
    const { shifts } = await owner<{ shifts: { id: string; people: object[] }[] }>('GET /api/staff/shifts')
    t.match(shifts.find((shift) => shift.id === id)?.people, [
      { state: 'assigned', lifted: ['STAFF_SKILL_MISSING'], reason: 'Learns it today.' },
    ])
  })

  await t.test('the clock, the hours and the reward', async () => {
    await part('Rules')
    await organiser.getByRole('button', { name: 'Add a reward' }).click()
    await organiser.getByLabel('Reward', { exact: true }).fill('T-shirt')
    await organiser.getByLabel('From how many hours').fill('1')
    await organiser.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByText('from 1 h').waitFor()
    await organiser.getByRole('button', { name: 'Change Read the rules' }).click()
    await organiser.getByLabel('Description').fill('They are short.')
    await organiser.getByRole('button', { name: 'Save' }).last().click()
    await closed()
    for (const title of ['Shift lead', 'Runner']) {
      await organiser.getByRole('button', { name: 'Add a title' }).click()
      await organiser.getByLabel('Title', { exact: true }).fill(title)
      await organiser.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
      await closed()
    }
    await free(organiser, 'rules')
    await organiser.getByRole('button', { name: 'Change Shift lead' }).click()
    await organiser.getByLabel('Title', { exact: true }).fill('Captain')
    await free(organiser, 'a title that is renamed')
    await organiser.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await closed()
    await organiser.getByText('Captain').waitFor()
    await organiser.getByRole('button', { name: 'Remove Runner' }).click()
    await organiser.getByRole('button', { name: 'Remove', exact: true }).click()
    await closed()
    await organiser.getByText('Runner').waitFor({ state: 'detached' })
    await volunteer.getByRole('button', { name: 'Clock in' }).tap()
    await volunteer.getByText(/^Working since/).waitFor()
    await part('Time clock')
    await organiser.getByRole('link', { name: 'Ash' }).waitFor()
    await free(organiser, 'the time clock')
    await organiser.getByRole('link', { name: 'Ash' }).click()
    await organiser.getByRole('button', { name: /^Correct Working since/ }).click()
    await free(organiser, 'a running clock that is corrected')
    await organiser.getByRole('button', { name: 'Leave it' }).click()
    await closed()
    await volunteer.getByRole('button', { name: 'Clock out' }).tap()
    await volunteer.getByRole('button', { name: 'Clock in' }).waitFor()

    const { people } = await owner<{ people: { id: string; name: string }[] }>('GET /api/staff/people')
    const ash = people.find(({ name }) => name === 'Ash')
    await owner(`POST /api/staff/people/${ash?.id}/hours`, {
      startsAt: soon(-180),
      endsAt: soon(-30),
      reason: 'Came early.',
    })
    await organiser.reload()
    await organiser.getByRole('navigation', { name: 'Helpers' }).getByRole('link', { name: 'People' }).click()
    await free(organiser, 'people')
    await organiser.getByRole('link', { name: 'Ash' }).click()
    await organiser.getByRole('button', { name: 'Hand out: T-shirt' }).waitFor()
    await free(organiser, 'a person')
    await organiser.getByRole('button', { name: 'Hand out: T-shirt' }).click()
    await organiser.getByText('handed out').waitFor()
    await volunteer.reload()
    await volunteer.getByText('handed out').waitFor()
    await free(volunteer, 'hours and a reward')
    await organiser
      .getByRole('button', { name: /^Remove the time/ })
      .first()
      .click()
    await organiser.getByLabel('Reason').fill('Was not here.')
    await organiser.getByRole('button', { name: 'Remove', exact: true }).click()
    await closed()
    await organiser.getByText('0 hours of work').waitFor()
    await part('Templates')
    await organiser.getByRole('button', { name: 'Add a template' }).click()
    await free(organiser, 'a template')
  })

  await t.test('who leads a department that runs nothing finds it in the menu, and nothing else', async (t) => {
    const hall = await owner<{ id: string }>('POST /api/staff/departments', { slug: 'hall', name: 'Hall' })
    const { people } = await owner<{ people: { id: string; name: string }[] }>('GET /api/staff/people?q=ash')
    await owner(`PUT /api/staff/departments/${hall.id}/members/${people[0]?.id}`, { role: 'leader' })
    await ash.enter(`${slug}-manage.localhost`)
    const leader = await open(PHONE, ash)
    await leader.goto(at(`${slug}-manage`, '/e/2027/staff/departments'))
    await leader.getByRole('heading', { name: 'Hall' }).waitFor()
    t.equal(await leader.getByRole('heading', { name: 'Registration' }).count(), 0)
    const menu = leader.getByRole('navigation', { name: 'Management' }).getByRole('link')
    t.same(
      await menu.allTextContents(),
      ['Desk', 'Registrations', 'Orders', 'Helpers'],
      'the first by being in another',
    )
    await leader.getByText('Ash · 1 person').tap()
    await leader.getByRole('button', { name: 'Change Ash in Hall' }).tap()
    await leader.getByRole('button', { name: /Title/ }).waitFor()
    await free(leader, 'a leader on a phone')
    await leader.keyboard.press('Escape')
    const { id: event } = await owner<{ id: string }>('GET /api/event/events/current')
    const known = await owner<{ people: { userId: string }[] }>('GET /api/staff/people?q=ash')
    const roles = `/api/accounts/people/${known.people[0]?.userId}/roles`
    const given = await person.ask(`${slug}-manage.localhost`, `PUT ${roles}`, { event, roles: ['personnel-file'] })
    t.equal(given.status, 200)
    await leader.getByRole('link', { name: 'Ash' }).tap()
    await leader.getByRole('heading', { name: 'Ash' }).waitFor()
    await leader.reload()
    await leader.getByRole('link', { name: 'Personnel file' }).tap()
    await leader.getByText('Few may read this.').waitFor()
    await leader.getByLabel('Legal name').waitFor({ state: 'detached' })
    await leader.getByLabel('Phone number').waitFor()
    await free(leader, 'a personnel file as a leader sees it')
  })

  await t.test('a tree of forty departments is read at once, and opened one by one', async (t) => {
    const { departments } = await owner<{ departments: { id: string; name: string }[] }>('GET /api/staff/departments')
    const tops = await Promise.all(
      ['Guests', 'Media', 'Safety', 'Stage'].map((name) =>
        owner<{ id: string }>('POST /api/staff/departments', { slug: name.toLowerCase(), name }),
      ),
    )
    for (let part = departments.length + tops.length; part < 40; part += 1)
      await owner('POST /api/staff/departments', {
        slug: `part-${part}`,
        name: `Part ${part}`,
        parentId: tops[part % tops.length]?.id,
      })
    const asked: string[] = []
    organiser.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await organiser.goto(at(`${slug}-manage`, '/e/2027/staff/departments'))
    const headings = organiser.getByRole('listitem').getByRole('heading', { level: 2 })
    await headings.nth(39).waitFor()
    t.equal(await headings.count(), 40)
    await free(organiser, 'forty departments')
    const members = () => asked.filter((path) => path.endsWith('/members')).length
    t.equal(members(), 0, 'no list of members is asked for')
    await organiser.locator('summary', { hasText: 'Hall' }).press('Enter')
    await organiser.getByRole('button', { name: 'Change Ash in Hall' }).waitFor()
    t.equal(members(), 1)
    await free(organiser, 'a department that is open')
    const phone = await open({ ...PHONE, locale: 'de-DE' }, person)
    await phone.goto(organiser.url())
    await phone.getByText('Ash · 1 Person').tap()
    await phone.getByRole('button', { name: 'Ash in Hall ändern' }).waitFor()
    await free(phone, 'departments on a phone')
  })

  t.same(faults, [], 'no page breaks its policy, or throws')
})
