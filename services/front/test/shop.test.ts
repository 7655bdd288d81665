import { acceptInvitation, ask, bear, signUp } from '@midsummer/local'
import type { Page } from 'playwright-core'
import t from 'tap'
import { barriers, DESKTOP, PHONE, PNG, startStage, tabTo } from './stage.ts'

t.test('a shop, from its items to the counter, on its pages alone', { timeout: 280_000 }, async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, mailedCode } = stage
  const slug = 'moonfair'
  const event = { slug: '2027', name: 'Moonfair 2027' }
  const { token } = await bear(system, stage.operator, { slug, name: 'Moonfair', event })
  const person = await signUp(system, `owner@${slug}.example`, 'Ash Birch')
  await acceptInvitation(system, person, `owner@${slug}.example`, `${slug}-manage.localhost`)
  const owner = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, `${slug}.localhost`, what, token, body, crypto.randomUUID())
  const { id } = await owner<{ id: string }>('GET /api/event/events/current')
  await owner(`PUT /api/event/events/${id}/state`, { state: 'open' })
  await owner('PUT /api/payments/accounts/test', { key: 'test_moonfair_key', origin: at(slug).replace(/\/$/, '') })
  await owner('POST /api/payments/drawers', { name: 'Till', float: 10_000 })
  let code = ''

  const free = async (page: Page, what: string) => t.same(await barriers(page), [], what)
  const organise = async (path: string, options = DESKTOP): Promise<Page> => {
    const page = await open(options, person)
    await page.goto(at(`${slug}-manage`, `/e/2027${path}`))
    return page
  }
  const dialog = (page: Page) => page.getByRole('dialog')
  const saved = async (page: Page) => {
    await dialog(page).getByRole('button', { name: 'Save' }).click()
    await dialog(page).waitFor({ state: 'detached' })
  }

  await t.test('organisers put items with variants, stock, options and a picture into it', async () => {
    const page = await organise('/shop/items')
    await page.getByRole('button', { name: 'Add an item' }).click()
    await page.getByLabel('Name', { exact: true }).fill('Shirt')
    await page.getByLabel('Description').fill('Organic cotton, with this year’s moon.')
    await free(page, 'a new item')
    await saved(page)
    for (const [name, price, capacity] of [
      ['Small', '20', '2'],
      ['Large', '22', ''],
    ] as const) {
      await page.getByRole('button', { name: 'Add a variant: Shirt' }).click()
      await page.getByLabel('Name', { exact: true }).fill(name)
      await page.getByLabel('Price in EUR').fill(price)
      if (capacity) await page.getByLabel('How many in all').fill(capacity)
      await saved(page)
    }
    await page.getByText('0 of 2 taken').waitFor()
    await page.getByRole('button', { name: 'Picture of Shirt' }).click()
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Choose a picture' }).click(),
    ])
    await chooser.setFiles({ name: 'shirt.png', mimeType: 'image/png', buffer: PNG })
    await dialog(page).getByRole('button', { name: 'Choose another' }).waitFor()
    await page.keyboard.press('Escape')
    await page.locator('img.thumbnail').waitFor()
    await free(page, 'items')
    await page.getByRole('link', { name: 'Options of Shirt' }).click()
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.getByLabel('Title (EN)').fill('Print')
    await page.getByRole('button', { name: 'Add a question' }).click()
    await page.getByLabel('Question (EN)').fill('On the back')
    await page.getByRole('button', { name: 'Kind of answer' }).click()
    await page.getByRole('option', { name: 'Choice' }).click()
    await page.getByLabel('Option 1 (EN)').fill('My name')
    await page.getByLabel('Price').fill('3')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved').waitFor()
    await free(page, 'options')
    await page.getByRole('link', { name: 'Rules' }).click()
    await page.getByLabel('Minutes that an unpaid order').fill('20')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved').waitFor()
    await free(page, 'rules')
  })

  await t.test('somebody fills a cart on a phone, reloads, pays, and has a code', async (t) => {
    const page = await open(PHONE)
    await page.goto(at(slug))
    await page.getByRole('link', { name: 'Shop' }).tap()
    await page.getByText('from €20.00').waitFor()
    t.ok(await page.evaluate("document.querySelector('img.good-picture') !== null"))
    await free(page, 'the shop')
    await page.getByRole('button', { name: 'Choose: Shirt' }).tap()
    await page.getByRole('button', { name: 'Put into the cart' }).tap()
    await page.getByText('Choose one.').waitFor()
    await free(page, 'what is missing')
    await page.getByText('Small', { exact: true }).tap()
    await page.getByText('My name').tap()
    await page.getByRole('button', { name: 'Increase How many' }).tap()
    await page.getByRole('button', { name: 'Put into the cart' }).tap()
    await page.getByText('Shirt is in the cart.').waitFor()
    await page.getByRole('link', { name: 'To the cart: 2 pieces' }).tap()
    await page.getByRole('heading', { name: 'Cart' }).waitFor()
    await page.reload()
    await page.getByText('€46.00').first().waitFor()
    await page.getByLabel('E-mail address').fill('ash@example.org')
    await page.keyboard.press('Enter')
    await page.getByLabel('Code', { exact: true }).fill(await mailedCode('ash@example.org'))
    await page.keyboard.press('Enter')
    await free(page, 'the cart')
    await page.getByRole('button', { name: 'Order and pay €46.00' }).tap()
    await page.getByRole('button', { name: 'decline' }).tap()
    await page.getByText('The payment did not go through').waitFor()
    await page.getByText('Your pieces are held for another').waitFor()
    await page.getByRole('button', { name: 'Pay €46.00' }).tap()
    await page.getByRole('button', { name: 'pay', exact: true }).tap()
    await page.getByText('Your order waits for you').waitFor()
    await free(page, 'an order')
    code = (await page.locator('figcaption code').textContent()) ?? ''
    const stranger = await open(PHONE)
    await stranger.goto(at(slug, new URL(page.url()).pathname))
    await stranger.getByText('This page opens with the link in your mail').waitFor()
    t.equal(await stranger.getByRole('img').count(), 0)
  })

  await t.test('somebody orders with the keyboard alone, in German, in the dark', async (t) => {
    const page = await open({ ...DESKTOP, locale: 'de-DE', colorScheme: 'dark' })
    await page.goto(at(slug, '/shop'))
    await page.getByText('ab 20,00').waitFor()
    await tabTo(page, /^Auswählen/)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.getByRole('radio', { name: /^Small/ }).waitFor()
    t.ok(await page.getByRole('radio', { name: /^Small/ }).isDisabled(), 'what is sold out cannot be chosen')
    await tabTo(page, /^Large/)
    await page.keyboard.press('Space')
    await tabTo(page, /^In den Warenkorb/)
    await page.keyboard.press('Enter')
    await tabTo(page, /^Zum Warenkorb/)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Warenkorb' }).waitFor()
    await free(page, 'the cart in the dark')
  })

  await t.test(
    'a counter hands over a part by scanner, another the rest by camera, and none of it twice',
    async (t) => {
      const page = await organise('/counter', PHONE)
      await page.getByLabel('This counter').fill('left')
      await free(page, 'the counter')
      await page.getByLabel('Code of an order').fill(code)
      await page.keyboard.press('Enter')
      await page.getByText('Shirt, Small').waitFor()
      await page.getByRole('button', { name: 'Decrease Shirt, Small' }).tap()
      await free(page, 'what waits')
      const other = await organise('/counter')
      await other.getByLabel('This counter').fill('right')
      await other.getByLabel('Code of an order').fill(code)
      await other.keyboard.press('Enter')
      await other.getByRole('alert').getByText('Another counter').waitFor()
      await free(other, 'an order that is elsewhere')
      await page.getByRole('button', { name: 'Hand over 1 piece' }).tap()
      await page.getByText('The rest waits under the same code.').waitFor()
      await free(page, 'what was handed over')
      await other.getByRole('button', { name: 'Next order' }).click()
      await stage.showToCamera(code)
      await other.getByRole('button', { name: 'Scan with the camera' }).click()
      await other.getByRole('button', { name: 'Hand over 1 piece' }).click()
      await other.getByRole('alert').getByText('Handed over').waitFor()
      await page.getByRole('button', { name: 'Next order' }).tap()
      await page.getByLabel('Code of an order').fill(code)
      await page.keyboard.press('Enter')
      await page.getByRole('alert').getByText('handed over already').waitFor()
      t.pass()
    },
  )

  await t.test('it sells from the same stock for cash, and hands over what is paid', async (t) => {
    const page = await organise('/counter/sale')
    await page.getByRole('button', { name: 'Choose: Shirt' }).click()
    t.ok(await page.getByRole('radio', { name: /^Small/ }).isDisabled())
    await page.getByText('Large', { exact: true }).click()
    await page.getByRole('button', { name: 'Put into the cart' }).click()
    await free(page, 'a sale')
    await page.getByRole('button', { name: 'Sell: €22.00' }).click()
    await page.getByRole('heading', { name: 'Payment' }).waitFor()
    await free(page, 'a payment')
    await page.getByRole('button', { name: 'Take cash' }).click()
    await dialog(page).getByRole('button', { name: 'Take cash' }).click()
    await page.getByRole('button', { name: 'Hand over 1 piece' }).click()
    await page.getByRole('alert').getByText('Handed over').waitFor()
    t.pass()
  })

  await t.test('organisers see what was sold, take a piece back, and every page fits 320 points', async (t) => {
    const page = await organise('/shop')
    await page.getByRole('link', { name: 'ash@example.org' }).click()
    await page.getByText('counter left').waitFor()
    await page.getByRole('button', { name: 'Take pieces back' }).click()
    await page.getByRole('button', { name: 'Increase Shirt, Small' }).click()
    await page.getByLabel('Reason').fill('too small')
    await free(page, 'a return')
    await dialog(page).getByRole('button', { name: 'Take pieces back' }).click()
    await page.getByText('1 given back').waitFor()
    await free(page, 'an order of the shop')
    const narrow = await organise('/shop', { viewport: { width: 320, height: 640 } })
    for (const path of ['/shop', '/shop/unclaimed', '/shop/items', '/shop/rules', '/counter', '/counter/sale']) {
      await narrow.goto(at(`${slug}-manage`, `/e/2027${path}`))
      await narrow.locator('h1').waitFor()
      await narrow.locator('.waiting').first().waitFor({ state: 'hidden' })
      await free(narrow, `${path} at 320 points`)
    }
    t.pass()
  })

  t.same(faults, [], 'no page breaks its own policy, and none throws')
})
