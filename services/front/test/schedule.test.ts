import { acceptInvitation, ask, bear, openBrowser, signUp } from '@midsummer/local'
import type { Page } from 'playwright-core'
import t from 'tap'
import { closed, DESKTOP, enter, PHONE, startStage } from './stage.ts'

t.test('a schedule, from a proposal to a favourite, on its pages', async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, mailedCode, free } = stage
  const slug = 'moonrise'
  const host = `${slug}.localhost`
  const event = { slug: '2099', name: 'Moonrise 2099' }
  const { token } = await bear(system, stage.operator, { slug, name: 'Moonrise', event })
  const person = await signUp(system, `owner@${slug}.example`, 'Oak Birch')
  await acceptInvitation(system, person, `owner@${slug}.example`, `${slug}-manage.localhost`)
  const owner = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, host, what, token, body)
  const { id } = await owner<{ id: string }>('GET /api/event/events/current')
  await owner(`PATCH /api/event/events/${id}`, { startsOn: '2099-07-01', endsOn: '2099-07-03' })

  const organise = async (path: string, options = DESKTOP): Promise<Page> => {
    const page = await open(options, person)
    await page.goto(at(`${slug}-manage`, `/e/2099${path}`))
    await page.getByRole('button', { name: 'Oak Birch' }).waitFor()
    return page
  }
  const prove = async (page: Page, email: string, labels = { email: 'E-mail address', code: 'Code' }) => {
    await enter(page.getByLabel(labels.email), email)
    await enter(page.getByLabel(labels.code, { exact: true }), await mailedCode(email))
  }
  let mine: Page

  await t.test('rooms, signs and a call are set up', async (t) => {
    const page = await organise('/schedule/rooms')
    for (const [name, people] of [
      ['Main stage', '300'],
      ['Workshop', '20'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a room' }).click()
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByLabel('How many people fit').fill(people)
      await free(page, 'a room')
      await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByRole('button', { name: 'Add a part' }).click()
    await page.getByLabel('Name', { exact: true }).fill('First floor')
    await page.getByRole('button', { name: 'Add a sign' }).click()
    await page.getByLabel('Where the sign is').fill('Lobby')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByText('lobby →').waitFor()
    const { categories } = await owner<{ categories: { id: string }[] }>('GET /api/schedule/categories')
    const { rooms } = await owner<{ rooms: { id: string; slug: string }[] }>('GET /api/schedule/rooms')
    const workshop = rooms.find(({ slug }) => slug === 'workshop')?.id
    const where = { categoryId: categories[0]?.id, description: 'Behind the bar.' }
    await owner(`PATCH /api/schedule/rooms/${workshop}`, where)
    await free(page, 'rooms')
    await page.getByRole('link', { name: 'Calls', exact: true }).click()
    await page.getByRole('button', { name: 'Add a call' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Panels')
    await free(page, 'a call')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await owner('PUT /api/schedule/forms/needs', {
      definition: {
        title: { en: 'Needs' },
        locale: 'en',
        sections: [
          {
            key: 'needs',
            title: { en: 'Needs' },
            fields: [{ key: 'needs', type: 'text', label: { en: 'What do you need?' } }],
          },
        ],
      },
    })
    await page.goto(at(`${slug}-manage`, '/e/2099/forms/schedule/needs'))
    await page.getByText('Nothing asks this form yet.').waitFor()
    const { calls } = await owner<{ calls: { id: string }[] }>('GET /api/schedule/calls/all')
    await owner(`PATCH /api/schedule/calls/${calls[0]?.id}`, { form: 'needs' })
    await page.reload()
    await page.getByRole('link', { name: 'Panels' }).click()
    await page.getByText('not published yet').waitFor()
    await free(page, 'calls')
    const visitor = await open(PHONE)
    await visitor.goto(at(slug, '/propose'))
    await visitor.getByText('No proposals are taken at the moment.').waitFor()
    await page.getByRole('button', { name: 'Change Panels' }).click()
    await page.getByText('nothing is taken that asks it').waitFor()
    await free(page, 'a call whose form is not published')
    await page.getByRole('button', { name: 'Leave it' }).click()
    await closed(page)
    await page.getByRole('link', { name: 'Form: Needs' }).click()
    await page.getByText('It is asked by:').waitFor()
    await owner('POST /api/schedule/forms/needs/publication')
    await owner('POST /api/schedule/tracks', { slug: 'craft', name: 'Craft', colour: '#aa3377' })
    t.pass()
  })

  await t.test('somebody proposes on a phone, and follows what becomes of it', async (t) => {
    mine = await open(PHONE)
    await mine.goto(at(slug, '/schedule'))
    await mine.getByText('is not published yet').waitFor()
    await mine.getByRole('link', { name: 'Propose something' }).tap()
    await prove(mine, 'ash@moonrise.example')
    await mine.getByLabel('Your name').fill('Ash Birch')
    await mine.getByLabel('Title').fill('Fursuit repair')
    await mine.getByLabel('What it is about').fill('Needles, thread and patience.')
    await mine.getByLabel('Minutes', { exact: true }).fill('45')
    await mine.getByLabel('What the room must have').fill('piano')
    await mine.reload()
    t.equal(await mine.getByLabel('Your name').inputValue(), 'Ash Birch', 'what was typed is there after a reload')
    await free(mine, 'a proposal that is written')
    await mine.getByRole('button', { name: 'Send the proposal' }).tap()
    await mine.getByText('We have your proposal').waitFor()
    await free(mine, 'my proposal')

    await mine.getByRole('button', { name: 'Change it' }).tap()
    await mine.getByLabel('Minutes', { exact: true }).fill('500')
    await mine.getByLabel('Minutes', { exact: true }).press('Tab')
    t.equal(await mine.getByLabel('Minutes', { exact: true }).inputValue(), '120', 'as long as the call takes')
    await mine.getByLabel('Minutes', { exact: true }).fill('60')
    await mine.getByRole('button', { name: 'Track' }).tap()
    await mine.getByRole('option', { name: 'Craft' }).tap()
    await mine.getByLabel('What the room must have').fill('')
    await free(mine, 'a proposal that is changed')
    await mine.getByRole('button', { name: 'Save' }).tap()
    await closed(mine)
    await mine.getByText('piano').waitFor({ state: 'detached' })
    await mine.getByRole('definition').getByText('60', { exact: true }).waitFor()
    await mine.getByRole('button', { name: 'Correct answers' }).focus()
    await mine.keyboard.press('Enter')
    await mine.getByLabel('What do you need?').fill('Two sockets')
    await free(mine, 'answers of a proposal that are changed')
    await enter(mine.getByLabel('What do you need?'), 'Three sockets')
    await closed(mine)
    await mine.getByText('Three sockets').waitFor()
  })

  await t.test('it is reviewed and accepted, and whoever holds it confirms', async () => {
    const page = await organise('/schedule/panels')
    await page.getByRole('link', { name: 'Fursuit repair' }).click()
    await page.getByText('4, yes').click()
    await page.getByRole('button', { name: 'Send the review' }).click()
    await page.getByText('4 of 5').waitFor()
    await free(page, 'a review')
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click()
    await page.getByText('accepted', { exact: true }).first().waitFor()
    await mine.reload()
    await mine.getByRole('button', { name: 'Confirm that I come' }).tap()
    await mine.getByText('All of you come').waitFor()
    await free(mine, 'a panel that is confirmed')
  })

  await t.test('the grid is moved by keys and by dragging, warns at once, and is published', async (t) => {
    await owner('POST /api/schedule/panels/additions', {
      panel: { title: 'Needle felting', minutes: 60 },
      locale: 'en',
      panelists: [{ name: 'Ash Birch', email: 'ash@moonrise.example' }],
    })
    const page = await organise('/schedule')
    await page.getByRole('button', { name: 'Place Fursuit repair' }).click()
    const repair = page.getByRole('button', { name: /^Fursuit repair/ })
    const felting = page.getByRole('button', { name: /^Needle felting/ })
    await repair.getByText('09:00–10:00').waitFor()
    await free(page, 'the grid')
    const other = await open({ ...DESKTOP }, person)
    const elsewhere = other.getByRole('button', { name: /^Fursuit repair/ })
    const told = new Promise((hear) => other.once('websocket', (socket) => socket.on('framereceived', hear)))
    await other.goto(at(`${slug}-manage`, '/e/2099/schedule'))
    await told
    await elsewhere.getByText('09:00–10:00').waitFor()
    await repair.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Shift+ArrowDown')
    await repair.getByText('09:15–10:30').waitFor()
    await repair.getByText('Workshop').waitFor({ state: 'attached' })
    await elsewhere.getByText('09:15–10:30').waitFor()
    await elsewhere.getByText('Workshop').waitFor({ state: 'attached' })

    await page.getByRole('button', { name: 'Place Needle felting' }).click()
    await page.getByText('Ash Birch is in two places').waitFor()
    t.ok(await felting.getByText('1 warning').count(), 'the slot says so itself')
    await free(page, 'a grid with a warning')
    const box = await felting.boundingBox()
    if (!box) throw new Error('the slot is not on the page')
    await page.mouse.move(box.x + 30, box.y + 15)
    await page.mouse.down()
    await page.mouse.move(box.x + 30, box.y + 80, { steps: 5 })
    await page.mouse.move(box.x + 30, box.y + 15 + 72 * 3, { steps: 5 })
    await page.mouse.up()
    await felting.getByText('12:00–13:00').waitFor()
    await page.getByText('Nothing collides').waitFor()
    await page.getByLabel('Places to sign up for').fill('1')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Needle felting' }).waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('dialog').getByText('Fursuit repair').waitFor()
    await page.getByLabel('A few words about it').fill('The first one.')
    await free(page, 'what would be published')
    await page.getByRole('dialog').getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Version 1 is public.').waitFor()
  })

  await t.test('everybody reads it, marks, and signs up: on a phone, in German, in the dark', async () => {
    const page = await open({ ...PHONE, locale: 'de-DE', colorScheme: 'dark' })
    await page.goto(at(slug, '/schedule'))
    await page.getByRole('heading', { name: 'Fursuit repair' }).waitFor()
    await free(page, 'the schedule in the dark')
    await page.getByRole('button', { name: 'Fursuit repair merken' }).tap()
    await prove(page, 'fern@moonrise.example', { email: 'E-Mail-Adresse', code: 'Code' })
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Fursuit repair merken' }).tap()
    await page.getByRole('button', { name: 'Fursuit repair merken', pressed: true }).waitFor()
    await page.getByRole('button', { name: 'Für Needle felting eintragen' }).tap()
    await page.getByText('Du hast einen Platz').waitFor()
    await page.getByText('0 von 1 Plätzen frei').waitFor()
    await page.getByLabel('Titel oder Name').fill('felting')
    await page.getByRole('heading', { name: 'Fursuit repair' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Was ich gemerkt habe' }).waitFor()
    await free(page, 'my schedule')
    await page.getByLabel('Titel oder Name').fill('')
    await page.getByText('Workshop: Behind the bar.').waitFor({ state: 'attached' })
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('heading', { name: 'Fursuit repair' }).waitFor()
    t.equal(await page.getByRole('button').or(page.getByRole('banner')).count(), 0, 'paper has nothing to press')
    await page.emulateMedia({ media: null })
    await page.getByRole('button', { name: 'Raum' }).tap()
    await page.getByRole('option', { name: 'Workshop' }).tap()
    await page.getByRole('heading', { name: 'Needle felting' }).waitFor({ state: 'detached' })
    const feed = await page.getByRole('link', { name: 'Workshop im Kalender abonnieren' }).getAttribute('href')
    await free(page, 'the schedule of one room')
    t.match(feed, /^webcal:/)
    const calendar = await openBrowser(system.gateway).ask(host, `GET ${new URL(String(feed)).pathname}`)
    t.match(calendar.body, /SUMMARY:Fursuit repair/)

    const screen = await open(DESKTOP)
    await screen.goto(at(slug, '/screen'))
    await screen.getByText('Needle felting').waitFor()
    await free(screen, 'a screen of all rooms')
    await screen.goto(at(slug, '/screen/workshop'))
    await screen.getByRole('heading', { name: 'Workshop' }).waitFor()
    await screen.getByText('Fursuit repair').waitFor()
    await free(screen, 'a screen of one room')
    await screen.goto(at(slug, '/screen/workshop?at=lobby'))
    await screen.getByRole('heading', { name: 'Workshop to the right' }).waitFor()
    await screen.getByText('→').waitFor()
    await free(screen, 'a screen that shows the way')

    const grid = await organise('/schedule')
    await grid.getByRole('button', { name: /^Needle felting/ }).click()
    await grid.getByRole('link', { name: 'fern@moonrise.example' }).waitFor()
    await free(grid, 'who signed up')

    const phone = await organise('/schedule', PHONE)
    await phone.getByRole('button', { name: /^Fursuit repair/ }).waitFor()
    await free(phone, 'the grid on a phone')
  })

  t.same(faults, [], 'no page broke its policy or threw')
})
