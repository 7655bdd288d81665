import { mailed, PASSWORD, signUpStaff } from '@midsummer/local'
import type { BrowserContext, Page } from 'playwright-core'
import t from 'tap'
import { DESKTOP, enter, PHONE, startStage, tabTo } from './stage.ts'

t.test('a convention, from its birth to the desk, on its pages alone', async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, mailedCode, free } = stage
  const slug = 'sunwend'
  const manage = `${slug}-manage`
  let owner: Awaited<ReturnType<BrowserContext['storageState']>>
  let order = ''
  let badge = ''

  const signIn = async (page: Page, email: string, password = PASSWORD) => {
    await page.getByLabel('E-mail address').fill(email)
    await enter(page.getByLabel('Password'), password)
  }
  const prove = async (page: Page, email: string, labels = { email: 'E-mail address', code: 'Code' }) => {
    await enter(page.getByLabel(labels.email), email)
    await enter(page.getByLabel(labels.code, { exact: true }), await mailedCode(email))
  }
  const organise = async (options = DESKTOP): Promise<Page> => {
    const page = await open({ ...options, storageState: owner })
    await page.goto(at(manage))
    await page.getByRole('link', { name: 'Sunwend 2027' }).click()
    await page.getByRole('heading', { name: 'Sunwend 2027' }).waitFor()
    return page
  }
  const menu = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Management' }).getByRole('link', { name, exact: true }).click()

  await t.test('an operator onboards it, and sees each part come', async (t) => {
    const page = await open(DESKTOP)
    await page.goto(at('platform'))
    await free(page, 'the platform')
    await page.getByRole('link', { name: 'Operator’s console' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).click()
    await signIn(page, 'operator@midsummer.example', 'this is not it')
    await page.getByText('Address and password do not belong together').waitFor()
    await free(page, 'signing in')
    await signUpStaff(system, 'operator@midsummer.example', 'Oak Reed')
    await signIn(page, 'operator@midsummer.example')
    await page.getByRole('heading', { name: 'Conventions' }).waitFor()
    await page.getByRole('link', { name: 'Add a convention' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Sunwend')
    await page.getByLabel('E-mail address of the owner').fill('owner@sunwend.example')
    await page.getByLabel('Short name of the event').fill('2027')
    await page.getByRole('combobox', { name: 'Time zone' }).click()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Berlin')
    await page.getByRole('option', { name: 'Europe/Berlin' }).waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await free(page, 'onboarding')
    await page.getByRole('button', { name: 'Make the convention' }).click()
    await page.getByText('Sunwend is ready').waitFor()
    await page.getByRole('button', { name: 'Make a token that may do everything' }).click()
    t.match(await page.locator('code.secret').textContent(), /^ms_/)
    await free(page, 'a convention')
  })

  await t.test('whoever writes programs reads what there is, and tries it there', async () => {
    const page = await open(DESKTOP)
    await page.goto(at(slug, '/api/docs#tag/register/GET/api/register/levels'))
    // The page brings some megabytes of its own.
    await page.getByRole('button', { name: 'Test Request (get /api/register/levels)' }).click({ timeout: 90_000 })
    await page.getByRole('button', { name: 'Send get request to /api/register/levels' }).click()
    await page.getByRole('dialog').getByText('200 OK').waitFor()
    await page.getByRole('dialog').getByText('"levels"').waitFor()
  })

  await t.test('its owner is invited, makes an account on the way, and comes back to accept', async (t) => {
    const email = 'owner@sunwend.example'
    const page = await open(PHONE)
    await page.goto(at(manage, `/invitation#${await mailed(system, email, /\/invitation#([\w-]+)/)}`))
    await page.getByRole('main').getByRole('link', { name: 'Sign in' }).tap()
    await page.getByRole('link', { name: 'Make an account' }).tap()
    await page.getByLabel('E-mail address').fill(email)
    await free(page, 'signing up')
    await page.keyboard.press('Enter')
    await page.getByText('Look into your mail').waitFor()
    // The link opens a tab of its own.
    const tab = await page.context().newPage()
    await tab.goto(at('platform', `/sign-up/proof#${await mailed(system, email, /\/sign-up\/proof#([\w-]+)/)}`))
    await tab.getByLabel('Name').fill('Ash Birch')
    await tab.getByLabel('Password').fill(PASSWORD)
    await free(tab, 'an address that is proven')
    await tab.keyboard.press('Enter')
    await tab.getByRole('heading', { name: 'You are invited' }).waitFor()
    await free(tab, 'an invitation')
    await tab.getByRole('button', { name: 'Accept' }).tap()
    await tab.getByRole('link', { name: 'Sunwend 2027' }).waitFor()
    owner = await tab.context().storageState()
    t.equal(new URL(tab.url()).hostname, `${manage}.localhost`)
  })

  await t.test('its owner opens registration: look, provider, levels, an item, a form', async (t) => {
    const page = await organise()
    await free(page, 'the overview')
    await page.getByLabel('Accent colour').fill('#7b2d8e')
    await page.getByLabel('Venue', { exact: true }).fill('Seehaus')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await page.getByText('Saved').first().waitFor()
    await page.getByRole('button', { name: 'Open registration' }).click()
    await page.getByText('Registration is open.').waitFor()

    await menu(page, 'Money')
    await page.getByRole('link', { name: 'Providers' }).click()
    await page.getByLabel('Key of test').fill('test_sunwend_restricted1')
    await page.getByLabel('Key of test').press('Enter')
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Key of test').fill('test_sunwend_0123456789')
    await page.getByLabel('Key of test').press('Enter')
    await page.getByText('6789').waitFor()
    await free(page, 'money')

    await menu(page, 'Items')
    await page.getByRole('button', { name: 'Add an item' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Mug')
    await page.getByLabel('Price in EUR').fill('8')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    await menu(page, 'Levels')
    for (const [name, price, places] of [
      ['Guest', '0', '100'],
      ['Sponsor', '90', '10'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a level' }).click()
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByLabel('Price in EUR').fill(price)
      await page.getByLabel('How many in all').fill(places)
      await free(page, 'a level')
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await page.getByText('0 of 10 taken').waitFor()
    await free(page, 'levels')

    await menu(page, 'Forms')
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.getByLabel('Title (EN)').fill('About you')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('Question (EN)').fill('Food')
    await page.getByRole('button', { name: 'Kind of answer' }).click()
    await page.getByRole('option', { name: 'Choice' }).click()
    await page.getByLabel('Option 1 (EN)').fill('Vegan')
    await page.getByRole('checkbox', { name: 'Has to be answered' }).press('Space')
    await page.getByRole('radio', { name: 'Vegan' }).waitFor()
    await free(page, 'a form')
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByText('Published as version 1.').waitFor()
    t.pass()
  })

  await t.test('somebody registers a family on a phone, reloads, is declined, pays, and has codes', async (t) => {
    const page = await open(PHONE)
    await page.goto(at(slug))
    await page.getByRole('heading', { name: 'Sunwend 2027' }).waitFor()
    await page.getByText('€90.00').waitFor()
    await free(page, 'an event')
    await page.getByRole('link', { name: 'Register' }).first().tap()
    await prove(page, 'ash@sunwend.example')
    await page.getByRole('button', { name: 'This person is complete' }).tap()
    await page.getByText('Enter a name.').waitFor()
    await page.getByText('Choose a level.').waitFor()
    await page.getByText('This is needed.').waitFor()
    await free(page, 'what is missing')
    const person = async (name: string, level: RegExp) => {
      await page.getByLabel('Name').fill(name)
      await page.getByText(level).tap()
      await page.getByText('Vegan').tap()
    }
    await person('Ash Birch', /^Sponsor$/)
    await page.getByRole('button', { name: 'Increase Mug' }).tap()
    await page.reload()
    t.equal(await page.getByLabel('Name').inputValue(), 'Ash Birch', 'what was typed is there after a reload')
    await page.getByRole('button', { name: 'This person is complete' }).tap()
    await page.getByRole('button', { name: 'Add another person' }).tap()
    await person('Elm Birch', /^Guest$/)
    await page.getByRole('button', { name: 'This person is complete' }).tap()
    await free(page, 'the summary')
    await page.getByRole('button', { name: 'Order and pay €98.00' }).tap()

    await page.getByRole('button', { name: 'decline' }).tap()
    await page.getByText('The payment did not go through').waitFor()
    await free(page, 'a payment that was declined')
    await page.goto(at(slug, '/register'))
    await page.getByRole('link', { name: 'Go on with it' }).tap()
    await page.getByText('Your places are held for another').waitFor()
    await page.getByRole('button', { name: 'Pay €98.00' }).tap()
    await page.getByRole('button', { name: 'pay', exact: true }).tap()
    await page.getByText('You are registered.').waitFor()
    t.equal(await page.getByRole('img', { name: /^QR code of/ }).count(), 2)
    await free(page, 'my registration')
    order = new URL(page.url()).pathname
    badge = (await page.locator('figcaption code').first().textContent()) ?? ''

    const stranger = await open(PHONE)
    await stranger.goto(at(slug, order))
    await stranger.getByText('This page opens with the link in your mail').waitFor()
    t.equal(await stranger.getByRole('img').count(), 0)
    await stranger.goto(at(slug, `${order}#wrong`))
    await stranger.reload()
    await stranger.getByRole('alert').waitFor()
    t.equal(await stranger.getByRole('img').count(), 0)
  })

  await t.test('somebody registers with the keyboard alone, in German, in the dark', async (t) => {
    const page = await open({ ...DESKTOP, locale: 'de-DE', colorScheme: 'dark' })
    await page.goto(at(slug))
    await page.getByText('90,00').waitFor()
    await free(page, 'an event in the dark')
    await tabTo(page, /^Anmelden$/)
    await page.keyboard.press('Enter')
    await page.getByLabel('E-Mail-Adresse').waitFor()
    await tabTo(page, /^E-Mail-Adresse/)
    await page.keyboard.type('oak@sunwend.example')
    await page.keyboard.press('Enter')
    await page.getByLabel('Code', { exact: true }).and(page.locator(':focus')).waitFor()
    await page.keyboard.type(await mailedCode('oak@sunwend.example'))
    await page.keyboard.press('Enter')
    await page.getByLabel('Name').waitFor()
    await tabTo(page, /^Name/)
    await page.keyboard.type('Oak Reed')
    await tabTo(page, /^Guest/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Vegan/)
    await page.keyboard.press('Space')
    await tabTo(page, /^Diese Person ist fertig/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Prüfen und bestellen' }).waitFor()
    await tabTo(page, /^Anmelden$/)
    await page.keyboard.press('Enter')
    await page.getByText('Du bist angemeldet.').waitFor()
    await free(page, 'a registration in the dark')
    t.pass()
  })

  await t.test('the desk checks in by scanner, once, and says so when the camera sees the code again', async (t) => {
    const page = await organise(PHONE)
    await menu(page, 'Desk')
    await page.getByLabel('Code, name').waitFor()
    await free(page, 'the desk')
    const scan = async () => {
      await page.locator('input:focus').waitFor()
      await page.keyboard.type(badge)
      await page.keyboard.press('Enter')
    }
    await scan()
    await page.getByRole('heading', { name: 'Hand out' }).waitFor()
    await page.getByText('Mug').waitFor()
    await free(page, 'somebody at the desk')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Checked in').waitFor()
    await free(page, 'somebody checked in')
    await page.keyboard.press('Enter')
    await page.getByLabel('Code, name').waitFor()
    await scan()
    await page.getByRole('alert').getByText('Already checked in').waitFor()
    await page.getByRole('button', { name: 'Next person' }).tap()
    await stage.showToCamera(badge)
    await page.getByRole('button', { name: 'Scan with the camera' }).tap()
    await page.getByRole('alert').getByText('Already checked in').waitFor()
    await page.getByRole('button', { name: 'Next person' }).tap()
    // The code is still in the picture: it is not read again.
    await enter(page.getByLabel('Code, name'), 'Oak')
    await page.getByRole('heading', { name: 'Oak Reed' }).waitFor()
    t.pass()
  })

  await t.test('the desk says what an order still owes, before and after it checks in', async (t) => {
    const page = await organise()
    await menu(page, 'Orders')
    await page.getByRole('link', { name: 'oak@sunwend.example' }).click()
    await page.getByRole('button', { name: 'Add a line' }).click()
    await page.getByLabel('What for').fill('Breakfast')
    await page.getByLabel('Amount').fill('5')
    await page.getByLabel('Reason').fill('Forgotten')
    await page.getByRole('dialog').getByRole('button', { name: 'Add a line' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await menu(page, 'Desk')
    await enter(page.getByLabel('Code, name'), 'Oak')
    await page.getByText('The order still owes €5.00.').waitFor()
    await free(page, 'somebody at the desk who owes')
    await page.getByRole('button', { name: 'Check in Oak Reed' }).click()
    await page.getByRole('alert').getByText('Checked in').waitFor()
    await page.getByText('The order still owes €5.00.').waitFor()
    t.pass()
  })

  await t.test('staff give part of the money back, and a person leaves', async (t) => {
    const page = await organise()
    await menu(page, 'Orders')
    await page.getByRole('link', { name: 'ash@sunwend.example' }).click()
    await page.getByRole('button', { name: 'Add a line' }).click()
    await page.getByLabel('What for').fill('Thanks')
    await page.getByLabel('Amount').fill('-20')
    await page.getByLabel('Reason').fill('Helped at the desk')
    await free(page, 'a line')
    await page.getByRole('dialog').getByRole('button', { name: 'Add a line' }).click()
    const giveBack = async (amount?: string) => {
      await page.getByRole('button', { name: 'Give money back' }).click()
      if (amount) await page.getByLabel('Amount').fill(amount)
      await page.getByLabel('Reason').fill('Helped at the desk')
      await page.getByRole('dialog').getByRole('button', { name: 'Give money back' }).click()
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
    await giveBack()
    await page.getByText('€20.00 are on their way back.').or(page.getByText('refund')).first().waitFor()
    await giveBack('5')
    await page.getByText('Goodwill').waitFor()
    await free(page, 'an order')
    await menu(page, 'Money')
    await page.getByRole('cell', { name: '-€20.00' }).waitFor()
    await page.getByRole('cell', { name: '-€5.00' }).waitFor()
    t.equal(await page.getByRole('cell', { name: '€98.00', exact: true }).count(), 1)

    await menu(page, 'Registrations')
    await page.getByLabel('Name or e-mail address').fill('elm')
    await page.getByRole('link', { name: 'Elm Birch' }).click()
    await page.getByText('Vegan').waitFor()
    await free(page, 'a person')
    await page.getByRole('button', { name: 'Cancel registration' }).click()
    await page.getByLabel('Reason').fill('Asked by phone')
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel registration' }).click()
    await page.locator('.badge', { hasText: 'cancelled' }).waitFor()
    await page.getByText('Asked by phone').first().waitFor()

    await menu(page, 'Mail')
    await page.getByRole('heading', { name: 'Preview' }).waitFor()
    await page.getByRole('cell', { name: 'oak@sunwend.example' }).first().waitFor()
    await free(page, 'mail')
  })

  await t.test('every page fits a window of 320 points, which is a desktop at 400 %', async () => {
    const page = await organise({ viewport: { width: 320, height: 640 } })
    const shown = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
    for (const name of [
      'Desk',
      'Registrations',
      'Orders',
      'Levels',
      'Items',
      'Forms',
      'Pages',
      'Money',
      'Mail',
      'Webhooks',
    ]) {
      await menu(page, name)
      await shown(name)
      await page.locator('.waiting').first().waitFor({ state: 'hidden' })
      await free(page, `${name} at 320 points`)
    }
    for (const [path, title] of [
      ['/', 'Sunwend 2027'],
      ['/register', 'Register'],
      ['/nowhere', 'There is nothing here'],
    ] as const) {
      await page.goto(at(slug, path))
      await shown(title)
      await free(page, `${path} at 320 points`)
    }
  })

  t.same(faults, [], 'no page breaks its own policy, and none throws')
})
