import { acceptInvitation, ask, bear, openBrowser, signUp } from '@midsummer/local'
import type { Page } from 'playwright-core'
import t from 'tap'
import { closed, DESKTOP, enter, PHONE, PNG, startStage, tabTo } from './stage.ts'

t.test('a dealer, from the first page to the floor', async (t) => {
  const { system, operator, at, open, faults, mailedCode, free } = await startStage(t)
  const slug = 'duskmarket'
  const event = { slug: '2027', name: 'Duskmarket 2027' }
  const { token } = await bear(system, operator, { slug, name: 'Duskmarket', event })
  const owner = await signUp(system, `owner@${slug}.example`, 'Ash Birch')
  await acceptInvitation(system, owner, `owner@${slug}.example`, `${slug}-manage.localhost`)
  const api = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, `${slug}.localhost`, what, token, body)
  await api('PUT /api/vendors/forms/dealer', {
    definition: {
      title: { en: 'Dealer' },
      locale: 'en',
      sections: [
        {
          key: 'wares',
          title: { en: 'Wares' },
          fields: [
            { key: 'wares', type: 'text', label: { en: 'What is it made of?' }, required: true },
            { key: 'picture', type: 'file', label: { en: 'A picture of it' }, accept: ['image/png'] },
          ],
        },
      ],
    },
  })
  await api('POST /api/vendors/forms/dealer/publication')

  const organise = async (path: string, options = DESKTOP): Promise<Page> => {
    const page = await open(options, owner)
    await page.goto(at(`${slug}-manage`, `/e/2027${path}`))
    return page
  }
  /** What the browser is given to keep. */
  const saved = async (page: Page): Promise<string> => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save bowl.png' }).click()
    return (await download).suggestedFilename()
  }
  let mine: Page

  await t.test('an organiser has types, tables and tasks', async (t) => {
    const page = await organise('/vendors/tables')
    await page.getByRole('button', { name: 'Add a type' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Artist')
    await page.getByRole('button', { name: 'Form that is asked besides' }).click()
    await page.getByRole('option', { name: 'Dealer' }).click()
    await free(page, 'a new type')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await page.getByRole('button', { name: 'Add a table to Artist' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Full table')
    await page.getByLabel('How many in all').fill('1')
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await page.getByText('Full table').waitFor()
    await free(page, 'types and tables')
    await page.getByRole('link', { name: 'Form: Dealer' }).click()
    await page.getByRole('paragraph').filter({ hasText: 'It is asked by:' }).waitFor()
    await free(page, 'a form and who asks it')
    await page.getByRole('link', { name: 'Artist' }).click()
    await page.getByRole('link', { name: 'Form: Dealer' }).waitFor()
    await page.getByRole('link', { name: 'Tasks' }).click()
    await page.getByRole('button', { name: 'Add a task' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Book your hotel')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await page.getByRole('button', { name: 'Change Book your hotel' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Book your bed')
    await page.getByRole('button', { name: 'Save' }).click()
    await closed(page)
    await page.getByText('Book your bed').waitFor()
    await page.getByRole('button', { name: 'Add a task' }).click()
    await page.getByLabel('Name', { exact: true }).fill('A mistake')
    await page.getByRole('button', { name: 'Save' }).last().click()
    await closed(page)
    await page.getByRole('button', { name: 'Remove A mistake' }).click()
    await page.getByRole('button', { name: 'Remove', exact: true }).click()
    await closed(page)
    await page.getByText('A mistake').waitFor({ state: 'detached' })
    await free(page, 'tasks')
    t.same(faults, [])
  })

  await t.test('somebody applies on a phone', async (t) => {
    mine = await open(PHONE)
    await mine.goto(at(slug, '/vendors'))
    await mine.getByText('Nobody is named here yet.').waitFor()
    await free(mine, 'an empty list')
    await mine.getByRole('link', { name: 'Apply for a table' }).tap()
    await enter(mine.getByLabel('E-mail address'), 'oak@duskmarket.example')
    await enter(mine.getByLabel('Code', { exact: true }), await mailedCode('oak@duskmarket.example'))
    await mine.getByText('Artist').tap()
    await mine.getByLabel('Name of your booth').fill('Oak Carvings')
    await mine.getByLabel('Name', { exact: true }).fill('Oak Reed')
    await free(mine, 'applying')
    await mine.getByRole('button', { name: 'Begin the application' }).tap()
    await mine.getByText('This is a draft.').waitFor()
    await mine.getByRole('button', { name: 'Add an assistant' }).tap()
    await mine.getByLabel('Name', { exact: true }).fill('Elm')
    await mine.getByLabel('E-mail address').fill('elm@duskmarket.example')
    await mine.getByRole('button', { name: 'Submit the application' }).tap()
    await mine.locator('[aria-invalid=true]').first().waitFor()
    await free(mine, 'a draft with something missing')
    await mine.getByLabel('What is it made of?').fill('Wood')
    await mine.locator('input[type=file]').setInputFiles({ name: 'bowl.png', mimeType: 'image/png', buffer: PNG })
    await mine.getByText('bowl.png', { exact: true }).waitFor()
    await mine.getByRole('button', { name: 'Save for later' }).tap()
    await mine.getByText('Saved', { exact: true }).waitFor()
    const elsewhere = await open(PHONE)
    await elsewhere.goto(mine.url())
    await elsewhere.getByText('bowl.png', { exact: true }).waitFor()
    t.equal(await saved(elsewhere), 'bowl.png', 'a draft shows its files in another browser')
    await free(elsewhere, 'a draft with a file')
    await mine.getByRole('button', { name: 'Submit the application' }).tap()
    await mine.getByText('We have your application').waitFor()
    t.equal(await saved(mine), 'bowl.png', 'they see what they sent')
    await free(mine, 'an application')
  })

  await t.test('the jury sees at once what somebody thinks', async (t) => {
    const chair = await organise('/vendors/jury')
    await chair.getByRole('button', { name: 'Open a session' }).click()
    await enter(chair.getByLabel('Name of the session'), 'Saturday')
    await chair.getByText('live', { exact: true }).waitFor()
    const juror = await organise(new URL(chair.url()).pathname.replace('/e/2027', ''), PHONE)
    await chair.getByRole('button', { name: 'Next' }).click()
    await juror.getByRole('heading', { name: 'Oak Carvings' }).waitFor()
    await juror.getByText('Wood').waitFor()
    t.equal(await juror.getByText('Oak Reed').count(), 0, 'without a name of anybody')
    t.equal(await saved(juror), 'bowl.png')
    await juror.getByLabel('Your comment').fill('Lovely')
    await juror.getByRole('button', { name: '4', exact: true }).tap()
    await chair.getByText('Lovely').waitFor()
    await free(chair, 'the jury’s room')
    await free(juror, 'the jury’s room on a phone')
  })

  await t.test('the chair orders the queue by dragging, by keys and by buttons; everybody sees it', async (t) => {
    const visitor = openBrowser(system.gateway)
    const { types } = await api<{ types: { id: string; sizes: { id: string }[] }[] }>('GET /api/vendors/types/all')
    const [type] = types
    for (const name of ['Ash Bowls', 'Elm Masks']) {
      const at = (what: string, body: object = {}, more: Record<string, string> = {}) =>
        visitor.ask(`${slug}.localhost`, what, body, { 'idempotency-key': crypto.randomUUID(), ...more })
      const email = `${name.toLowerCase().replace(' ', '.')}@duskmarket.example`
      const asked = await at('POST /api/vendors/proofs', { email })
      const { body } = await at(`POST /api/vendors/proofs/${asked.body.id}/answer`, { code: await mailedCode(email) })
      const application = { typeId: type?.id, sizeId: type?.sizes[0]?.id, name, answers: { wares: 'Paper' } }
      const begun = await at('POST /api/vendors/applications', { proof: body.proof, person: name, application })
      const submission = `POST /api/vendors/applications/${begun.body.id}/submission`
      t.equal((await at(submission, {}, { 'x-code': begun.body.code })).status, 200)
    }
    const { id } = await api<{ id: string }>('POST /api/vendors/sessions', { name: 'Sunday' })
    const chair = await organise(`/vendors/jury/${id}`)
    const phone = await organise(`/vendors/jury/${id}`, PHONE)
    const grip = (page: Page, name: string) => page.getByRole('button', { name: `Order of ${name}` })
    const orders = async (page: Page, names: string[]) => {
      for (const [at, name] of names.entries())
        await page.locator('.queue > li').nth(at).getByText(name, { exact: true }).waitFor()
    }
    await orders(chair, ['Oak Carvings', 'Ash Bowls', 'Elm Masks'])
    await free(chair, 'a queue to be ordered')
    await free(phone, 'a queue to be ordered on a phone')

    const [from, to] = [await grip(chair, 'Elm Masks').boundingBox(), await grip(chair, 'Oak Carvings').boundingBox()]
    if (!from || !to) throw new Error('the queue is not on the page')
    await chair.mouse.move(from.x + 10, from.y + 10)
    await chair.mouse.down()
    await chair.mouse.move(to.x + 10, to.y + 30, { steps: 5 })
    await chair.mouse.move(to.x + 10, to.y + 5, { steps: 5 })
    await free(chair, 'a row that is dragged')
    await chair.mouse.up()
    await orders(chair, ['Elm Masks', 'Oak Carvings', 'Ash Bowls'])
    await orders(phone, ['Elm Masks', 'Oak Carvings', 'Ash Bowls'])

    await tabTo(chair, /Order of Elm Masks/)
    await chair.keyboard.press('ArrowDown')
    await chair.keyboard.press('ArrowDown')
    await orders(chair, ['Oak Carvings', 'Ash Bowls', 'Elm Masks'])
    await chair.locator(':focus').and(grip(chair, 'Elm Masks')).waitFor()
    await chair.getByText('Elm Masks is number 3 of 3 now.').waitFor({ state: 'attached' })

    const up = phone.getByRole('button', { name: 'Move up: Ash Bowls' })
    await up.tap()
    await orders(phone, ['Ash Bowls', 'Oak Carvings', 'Elm Masks'])
    await orders(chair, ['Ash Bowls', 'Oak Carvings', 'Elm Masks'])
    const { queue } = await api<{ queue: { name: string }[] }>(`GET /api/vendors/sessions/${id}`)
    t.same(
      queue.map(({ name }) => name),
      ['Ash Bowls', 'Oak Carvings', 'Elm Masks'],
    )
  })

  await t.test('is offered the table, accepts it, and comes', async () => {
    const page = await organise('/vendors')
    await page.getByRole('link', { name: 'Oak Carvings' }).click()
    await page.getByRole('button', { name: 'Offer a table' }).click()
    await page.getByLabel('Reason').fill('We like wood.')
    await free(page, 'a decision')
    await page.getByRole('button', { name: 'Offer a table' }).last().click()
    await page.getByText('offered', { exact: true }).first().waitFor()
    await free(page, 'an application as organisers see it')

    await mine.reload()
    await mine.getByText('We like wood.').waitFor()
    await free(mine, 'an offer')
    await mine.getByRole('button', { name: 'Accept the table' }).tap()
    await mine.getByText('The table is yours').waitFor()
    await mine.getByRole('button', { name: 'I have done this' }).tap()
    await mine.getByText('done', { exact: true }).waitFor()
    await mine.getByLabel('Your message').fill('Is there power?')
    await mine.getByRole('button', { name: 'Send the message' }).tap()
    await mine.locator('li').getByText('Is there power?').waitFor()

    await page.reload()
    await page.getByText('Is there power?').waitFor()
    await page.getByRole('button', { name: 'Table number' }).press('Enter')
    await enter(page.getByLabel('Table number'), 'A7')
    await page.getByText('A7').first().waitFor()
    await page.locator('button:focus', { hasText: 'Table number' }).waitFor()
    await page.getByRole('button', { name: 'Correct answers' }).click()
    await page.getByLabel('What is it made of?').fill('Ash and oak')
    await free(page, 'answers that are corrected')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Answers corrected').waitFor()
    await page.getByRole('button', { name: 'Correct', exact: true }).press('Enter')
    await page.getByLabel('What you sell').fill('Bowls and spoons')
    await free(page, 'a correction')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Corrected', { exact: true }).waitFor()

    const desk = await organise('/vendors/desk', PHONE)
    await desk.getByRole('searchbox').fill('oak')
    await desk.keyboard.press('Enter')
    await desk.getByRole('heading', { name: 'Oak Carvings' }).waitFor()
    await free(desk, 'a dealer at the desk')
    await desk.getByRole('button', { name: 'Check in' }).tap()
    await desk.getByText('Checked in').waitFor()
    await page.getByRole('link', { name: 'Figures' }).click()
    await page.getByText('Taken or offered').waitFor()
    await free(page, 'figures')
    await page.getByRole('link', { name: 'Applications', exact: true }).click()
    await page.getByText('Waits for an answer', { exact: true }).last().waitFor()
    await page.getByRole('checkbox', { name: 'Waits for an answer' }).press('Space')
    await page.getByRole('link', { name: 'Ash Bowls' }).waitFor({ state: 'detached' })
    await page.getByRole('link', { name: 'Oak Carvings' }).waitFor()
    await free(page, 'who waits for an answer')

    const visitor = await open(DESKTOP)
    await visitor.goto(at(slug))
    await visitor.getByRole('link', { name: 'Dealers' }).click()
    await visitor.getByText('Bowls and spoons').waitFor()
    await visitor.getByText('Table A7').waitFor()
    await free(visitor, 'the public list')
    t.same(faults, [])
  })
})
