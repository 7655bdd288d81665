import { acceptInvitation, ask, bear, proveAddress, registerPerson, signUp } from '@midsummer/local'
import type { Page } from 'playwright-core'
import t from 'tap'
import { barriers, DESKTOP, PHONE, startStage, tabTo } from './stage.ts'

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

t.test('what organisers look after, on its pages', { timeout: 280_000 }, async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, mailedCode } = stage
  const slug = 'nightfair'
  const host = `${slug}.localhost`
  const event = { slug: '2027', name: 'Nightfair 2027' }
  const { token } = await bear(system, stage.operator, { slug, name: 'Nightfair', event })
  const person = await signUp(system, `owner@${slug}.example`, 'Ash Birch')
  await acceptInvitation(system, person, `owner@${slug}.example`, `${slug}-manage.localhost`)
  const owner = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, host, what, token, body)

  let mine: Page

  const free = async (page: Page, what: string) => t.same(await barriers(page), [], what)
  const organise = async (path = '/e/2027/'): Promise<Page> => {
    const page = await open(DESKTOP, person)
    await page.goto(at(`${slug}-manage`, path))
    await page.getByRole('button', { name: 'Ash Birch' }).waitFor()
    return page
  }
  const menu = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Management' }).getByRole('link', { name, exact: true }).click()
  const part = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Money' }).getByRole('link', { name, exact: true }).click()
  const choose = async (page: Page, button: string, name: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: button }).first().click(),
    ])
    await chooser.setFiles({ name, mimeType: 'image/png', buffer: PNG })
  }

  await t.test('a logo and a page are seen by everybody, and come from here alone', async (t) => {
    const page = await organise()
    await choose(page, 'Choose a picture', 'logo.png')
    await page.getByRole('button', { name: 'Choose another' }).waitFor()
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByText('Saved').first().waitFor()
    await free(page, 'the overview with a logo')
    await menu(page, 'Pages')
    await page.getByText('There are no pages yet.').waitFor()
    await free(page, 'no pages')
    await page.getByRole('link', { name: 'Write a page' }).click()
    await page.getByLabel('Title').fill('How to get there')
    await page.getByLabel('Text (Markdown)').fill('## By train\n\nTake the *tram*.')
    await page.getByRole('heading', { name: 'By train' }).waitFor()
    await page.getByRole('checkbox', { name: 'Everybody can read it' }).press('Space')
    await free(page, 'a page that is written')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL('**/website/how-to-get-there')

    const visitor = await open(PHONE)
    await visitor.goto(at(slug))
    await visitor.locator('img.logo').waitFor()
    t.ok(await visitor.evaluate("document.querySelector('img.logo').naturalWidth > 0"), 'the logo is shown')
    await visitor.getByRole('link', { name: 'How to get there' }).tap()
    await visitor.getByRole('heading', { name: 'By train' }).waitFor()
    await free(visitor, 'a page that is read')
  })

  await t.test('a new edition is another’s copy, at a path of its own', async (t) => {
    const page = await organise('/')
    await page.getByRole('button', { name: 'New event' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Nightfair 2028')
    await page.getByLabel('Short name').fill('2028')
    await free(page, 'a new edition')
    await page.getByRole('dialog').getByRole('button', { name: 'New event' }).click()
    await page.getByRole('link', { name: 'Nightfair 2028' }).click()
    await page.getByRole('button', { name: 'Open registration' }).click()
    await page.getByText('Registration is open.').waitFor()
    await menu(page, 'Pages')
    await page.getByRole('link', { name: 'How to get there' }).waitFor()

    await menu(page, 'Items')
    await page.getByRole('button', { name: 'Add an item' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Shirt')
    await page.getByLabel('Price in EUR').fill('20')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Options of Shirt' }).click()
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.getByLabel('Title (EN)').fill('Shirt')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('Question (EN)').fill('Size')
    await page.getByRole('button', { name: 'Kind of answer' }).click()
    await page.getByRole('option', { name: 'Choice' }).click()
    await page.getByLabel('Option 1 (EN)').fill('Large')
    await page.getByLabel('Price').fill('3')
    await page.getByLabel('How many').fill('5')
    await page.getByRole('radio', { name: /^Large/ }).waitFor()
    await free(page, 'the options of an item')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved').waitFor()

    await menu(page, 'Forms')
    await page.getByLabel('Days after the event').fill('90')
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.getByLabel('Title (EN)').fill('About you')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('Question (EN)').fill('Photo')
    await page.getByRole('button', { name: 'Kind of answer' }).click()
    await page.getByRole('option', { name: 'File' }).click()
    await page.getByRole('button', { name: 'Who sees the answer' }).click()
    await page.getByRole('option', { name: 'admins only' }).click()
    await free(page, 'a question for a file')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Published as version 1.').waitFor()
    t.pass()
  })

  await t.test('somebody registers at that path, is declined, and comes back to all of it', async (t) => {
    await owner('POST /e/2028/api/register/levels', { slug: 'guest', name: 'Guest', price: 1_000 })
    const origin = at(slug).replace(/\/$/, '')
    await owner('PUT /e/2028/api/payments/accounts/test', { key: 'test_nightfair_key', origin })
    const rules = { holdMinutes: 30, mostPeople: 10, cancelUntil: '2100-01-01T00:00:00Z', refundPercent: 80 }
    await owner('PUT /e/2028/api/register/rules', rules)
    const page = await open(PHONE)
    mine = page
    await page.goto(at(slug, '/e/2028/'))
    await page.getByRole('link', { name: 'Register' }).first().tap()
    await page.getByLabel('E-mail address').fill('ash@example.org')
    await page.keyboard.press('Enter')
    await page.getByLabel('Code', { exact: true }).fill(await mailedCode('ash@example.org'))
    await page.keyboard.press('Enter')
    await page.getByLabel('Name').fill('Ash Birch')
    await page.getByText('Guest', { exact: true }).tap()
    await choose(page, 'Choose a file', 'me.png')
    await page.getByText('me.png').waitFor()
    await page.getByRole('button', { name: 'Increase Shirt' }).tap()
    await page.getByText('Large').tap()
    await page.reload()
    await page.getByText('me.png').waitFor()
    await free(page, 'a person with a file')
    await page.getByRole('button', { name: 'This person is complete' }).tap()
    await page.getByRole('button', { name: 'Order and pay €33.00' }).tap()
    await page.getByRole('button', { name: 'decline' }).tap()
    await page.getByText('The payment did not go through').waitFor()
    t.match(new URL(page.url()).pathname, /^\/e\/2028\/orders\//)
    await page.getByRole('heading', { name: 'Ash Birch' }).waitFor()
    await page.getByRole('button', { name: 'Pay €33.00' }).tap()
    await page.getByRole('button', { name: 'pay', exact: true }).tap()
    await page.getByText('You are registered.').waitFor()
    t.match(new URL(page.url()).pathname, /^\/e\/2028\/orders\//)
  })

  await t.test('staff save the file, correct an answer, and the history tells of it', async (t) => {
    const page = await organise('/e/2028/registrations')
    await page.getByRole('link', { name: 'Ash Birch' }).click()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ])
    t.equal(file.suggestedFilename(), 'me.png')
    await page.getByRole('button', { name: 'Correct answers' }).click()
    await page.getByRole('button', { name: 'Remove: ' }).click()
    await free(page, 'a correction')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByText('Answers corrected').waitFor()
    await free(page, 'a person with a history')
    t.equal(await page.getByRole('button', { name: 'Save the file' }).count(), 0)
  })

  await t.test('cash is taken into a drawer, taken out, and counted', async (t) => {
    const { id } = await owner<{ id: string }>('GET /api/event/events/current')
    await owner(`PUT /api/event/events/${id}/state`, { state: 'open' })
    const level = await owner<{ id: string }>('POST /api/register/levels', { slug: 'guest', name: 'Guest', price: 900 })
    await registerPerson(system, host, level.id, 'Oak Reed', await proveAddress(system, host, 'oak@example.org'))
    const page = await organise('/e/2027/money')
    await part(page, 'Cash')
    await free(page, 'no drawers')
    await page.getByRole('button', { name: 'Open a drawer' }).click()
    await page.getByLabel('Where it stands').fill('Desk 1')
    await page.getByLabel('Change in it').fill('50')
    await page.getByRole('dialog').getByRole('button', { name: 'Open a drawer' }).click()
    await page.getByRole('link', { name: /Desk 1/ }).click()
    await page.getByText('Should hold €50.00').waitFor()
    await menu(page, 'Orders')
    await page.getByRole('link', { name: 'oak@example.org' }).click()
    await page.getByRole('button', { name: 'Take cash' }).click()
    await free(page, 'taking cash')
    await page.getByRole('dialog').getByRole('button', { name: 'Take cash' }).click()
    await page.locator('.badge', { hasText: 'confirmed' }).waitFor()

    await tabTo(page, /^Give money back/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Amount/)
    await page.keyboard.type('2')
    await tabTo(page, /^Reason/)
    await page.keyboard.type('No breakfast left')
    await page.keyboard.press('Enter')
    await page.getByText('€2.00 are on their way back.').waitFor()
    await menu(page, 'Money')
    await part(page, 'Refunds')
    await page.getByRole('button', { name: 'Pay out' }).click()
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /Drawer/ })
      .click()
    await page.getByRole('option', { name: 'Desk 1' }).click()
    await free(page, 'paying out')
    await page.getByRole('dialog').getByRole('button', { name: 'Pay out' }).click()
    await page.locator('.badge', { hasText: 'done' }).waitFor()
    await part(page, 'Cash')
    await page.getByRole('link', { name: /Desk 1/ }).click()
    await page.getByText('Should hold €57.00').waitFor()
    await page.getByRole('button', { name: 'Take out' }).click()
    await page.getByLabel('Amount').fill('20')
    await page.getByRole('dialog').getByRole('button', { name: 'Take out' }).click()
    await page.getByText('Should hold €37.00').waitFor()
    await page.getByRole('button', { name: 'Count and close' }).click()
    await page.getByLabel('Counted').fill('36')
    await free(page, 'a drawer that is counted')
    await page.getByRole('dialog').getByRole('button', { name: 'Count and close' }).click()
    await page.getByText('Difference -€1.00').waitFor()
    await free(page, 'a drawer that is closed')
    t.pass()
  })

  await t.test('a dispute is seen, the report sums it, and the books are compared with the provider’s', async (t) => {
    const bank = await open(DESKTOP)
    await bank.goto(system.testProvider)
    await bank.getByRole('button', { name: 'dispute' }).first().click()
    const page = await organise('/e/2028/money/refunds')
    await page.getByRole('heading', { name: 'Disputes' }).waitFor()
    await page.locator('.badge', { hasText: 'open' }).waitFor()
    await free(page, 'a dispute')
    await part(page, 'Report')
    await page.getByRole('cell', { name: '-€33.00' }).waitFor()
    await page.getByRole('checkbox', { name: 'Day' }).press('Space')
    await page.getByRole('columnheader', { name: 'Day' }).waitFor()
    await free(page, 'the report')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Take it as CSV' }).click(),
    ])
    t.equal(file.suggestedFilename(), 'report.csv')
    await part(page, 'Providers')
    await page.getByRole('button', { name: 'Compare test provider now' }).click()
    await page.locator('.badge', { hasText: 'equal' }).waitFor()
    await free(page, 'the comparison')
  })

  await t.test('who registered leaves again, with the keyboard alone', async (t) => {
    await tabTo(mine, /^Cancel registration/)
    await mine.keyboard.press('Enter')
    await mine.getByText('You get 80 % of the price back.').waitFor()
    await free(mine, 'leaving')
    await tabTo(mine, /^Cancel registration/)
    await mine.keyboard.press('Enter')
    await mine.getByText('This order is cancelled.').waitFor()
    await free(mine, 'an order that is cancelled')
    t.equal(await mine.getByRole('img', { name: /^QR code/ }).count(), 0)
  })

  await t.test('a program inside is refused, and a host of one’s own says what to set', async (t) => {
    const page = await organise('/e/2027/webhooks')
    await page.getByRole('button', { name: 'Add a program' }).click()
    await page.getByLabel('Address of the program').fill('http://127.0.0.1/hook')
    await page.getByLabel('Who looks after it').fill('dev@nightfair.example')
    await page.getByRole('checkbox', { name: 'Money moved' }).press('Space')
    await page.getByRole('dialog').getByRole('button', { name: 'Add a program' }).click()
    await page.getByRole('alert').waitFor()
    await free(page, 'a program that is refused')
    await page.keyboard.press('Escape')
    await page.getByRole('link', { name: 'All events' }).click()
    await page.getByRole('link', { name: 'Addresses' }).click()
    await page.getByRole('button', { name: 'Add a host' }).click()
    await page.getByLabel('Host', { exact: true }).fill('nightfair.example')
    await page.getByRole('dialog').getByRole('button', { name: /Event/ }).click()
    await page.getByRole('option', { name: 'Nightfair 2028' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Add a host' }).click()
    await page.getByText('_midsummer-challenge.nightfair.example', { exact: true }).waitFor()
    await free(page, 'the addresses')
    t.pass()
  })

  await t.test('a letter is shown as its reader sees it, while it is written', async (t) => {
    const page = await organise('/e/2027/mail')
    const letter = page.frameLocator('iframe.letter')
    await letter.getByText('Your code:').waitFor()
    await page.getByLabel('Text (Markdown)').fill('Welcome, here is **{{ code }}** for you.')
    await letter.getByText('Welcome, here is').waitFor()
    await page.getByLabel('Text (Markdown)').fill('Welcome {{ nobody }}')
    await page.getByText('unknown placeholder: nobody').waitFor()
    await free(page, 'a letter with a fault')
    t.pass()
  })

  t.same(faults, [], 'no page breaks its own policy, and none throws')
})
