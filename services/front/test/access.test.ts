import { acceptInvitation, ask, bear, PASSWORD, signUp } from '@midsummer/local'
import { TOTP } from 'otpauth'
import t from 'tap'
import { DESKTOP, PHONE, startStage } from './stage.ts'

t.test('who comes in, who may read what, and who did', async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, free } = stage
  const slug = 'embers'
  const manage = `${slug}-manage`
  const host = `${manage}.localhost`
  const event = { slug: '2027', name: 'Embers 2027' }
  const { token } = await bear(system, stage.operator, { slug, name: 'Embers', event })
  const owner = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(system.gateway, host, what, token, body)
  const come = async (email: string, name: string) => {
    const browser = await signUp(system, email, name)
    await acceptInvitation(system, browser, email, host)
    return browser
  }
  const person = await come(`owner@${slug}.example`, 'Ash Birch')
  const { id } = await owner<{ id: string }>('GET /e/2027/api/event/events/current')
  const offer = { email: 'oak@embers.example', locale: 'de', superuser: false, developer: false }
  await owner('POST /api/accounts/invitations', { ...offer, event: id, roles: ['admin_registrar'] })
  const oak = await come('oak@embers.example', 'Oak Reed')

  await t.test('an application is changed, asks for consent, and loses it again', async (t) => {
    const page = await open(DESKTOP, person)
    const redirectUris = ['https://forum.example/callback']
    await owner('POST /api/clients/clients', { name: 'Forum', redirectUris, confidential: false })
    await page.goto(at(manage, '/people/applications'))
    await page.getByRole('button', { name: 'Change Forum' }).click()
    await page.getByLabel('Addresses to return to').fill('http://forum.example/')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Addresses to return to').fill('https://forum.example/callback https://forum.example/other')
    await free(page, 'an application that is changed')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    const client = (await page.locator('code.reference').first().textContent()) ?? ''
    const mine = await open(PHONE, person)
    const question = {
      client_id: client,
      redirect_uri: 'https://forum.example/other',
      response_type: 'code',
      scope: 'openid email',
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    }
    await mine.goto(at('platform', `/o/authorize?${new URLSearchParams(question)}`))
    await mine.getByRole('heading', { name: 'Sign in to Forum' }).waitFor()
    await free(mine, 'a consent')
    // Nobody answers there: it is enough that the browser is sent, with a code.
    await Promise.all([
      mine.waitForEvent('requestfailed', (request) => request.url().startsWith('https://forum.example/other?code=')),
      mine.getByRole('button', { name: 'Allow', exact: true }).tap(),
    ])
    const after = await mine.context().newPage()
    await after.goto(at('platform', '/account/connections'))
    await after.getByText('Forum of Embers').waitFor()
    await free(after, 'the connections')
    await after.getByRole('button', { name: 'Take back: Forum' }).tap()
    await after.getByRole('dialog').getByRole('button', { name: 'Take back' }).tap()
    await after.getByText('Forum of Embers').waitFor({ state: 'detached' })
    t.pass()
  })

  await t.test('people choose by which provider they come, and its secret is never shown again', async (t) => {
    const page = await open(DESKTOP, person)
    await page.goto(at(manage, '/people/providers'))
    await page.getByRole('button', { name: 'Add a provider' }).click()
    await page.getByLabel('Name').fill('Con login')
    await page.getByLabel('Address of the provider').fill('https://127.0.0.1')
    await page.getByLabel('Client ID').fill('midsummer')
    await page.getByLabel('Client secret').fill('never to be seen')
    const add = page.getByRole('dialog').getByRole('button', { name: 'Add a provider' })
    await add.click()
    await page.getByRole('alert').waitFor()
    await page.getByLabel('Address of the provider').fill('https://93.184.215.14')
    await free(page, 'a new provider')
    await add.click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Change Con login' }).click()
    t.equal(await page.getByLabel('Client secret').inputValue(), '')
    t.notMatch(await page.content(), /never to be seen/)
    await page.getByLabel('Name').fill('Night login')
    await free(page, 'a provider that is changed')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await free(page, 'the providers')

    const visitor = await open({ ...PHONE, locale: 'de-DE' })
    await visitor.goto(at(slug, '/schedule'))
    await visitor.getByRole('banner').getByRole('link', { name: 'Einloggen' }).tap()
    const way = visitor.getByRole('link', { name: 'Mit Night login' })
    t.match(await way.getAttribute('href'), /begin\?next=%2Fschedule$/)
    await free(visitor, 'the choice of a way in')
    await visitor.goto(at(slug, '/sign-in/outside?next=/schedule'))
    await visitor.getByRole('heading', { name: 'Wer bist du hier?' }).waitFor()
    await free(visitor, 'who comes from outside')
    await visitor.getByRole('link', { name: 'Mit meinem Midsummer-Konto' }).tap()
    await visitor.getByLabel('E-Mail-Adresse').fill('oak@embers.example')
    await visitor.getByLabel('Passwort').fill(PASSWORD)
    await visitor.keyboard.press('Enter')
    await visitor.getByRole('button', { name: 'Das bin ich: oak@embers.example' }).waitFor()
    t.equal(new URL(visitor.url()).pathname, '/sign-in/outside', 'and comes back to say so')
    await free(visitor, 'whoever comes from outside says who they are')

    await page.getByRole('button', { name: 'Remove Night login' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByText('There are none yet.').waitFor()
  })

  await t.test('a file is written by its person, read by few, and the audit tells who did', async (t) => {
    const theirs = await open({ ...PHONE, locale: 'de-DE' }, oak)
    await theirs.goto(at(manage, '/me'))
    await theirs.getByLabel('Bürgerlicher Name').fill('Oak Tree')
    await theirs.getByRole('button', { name: 'Speichern' }).tap()
    await theirs.getByText('Gespeichert').waitFor()
    await free(theirs, 'one’s own file')

    const page = await open(DESKTOP, person)
    await page.goto(at(manage, '/people'))
    await page.getByRole('link', { name: 'Oak Reed' }).click()
    await page.getByRole('link', { name: 'Personnel file' }).click()
    await page.getByLabel('Notes of those').fill('Reliable')
    t.equal(await page.getByLabel('Legal name').inputValue(), 'Oak Tree')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved').waitFor()
    await free(page, 'a personnel file')
    await page.getByRole('link', { name: 'Audit' }).click()
    await page.getByRole('button', { name: /About/ }).click()
    await page.getByRole('option', { name: 'Personnel files' }).click()
    await page.getByText('Personnel file read').waitFor()
    await page.getByText('Invited').first().waitFor({ state: 'detached' })
    t.equal(await page.getByText('Personnel file read').count(), 1, 'opened once, noted once')
    await free(page, 'the audit')
  })

  await t.test('where a second factor is asked for, work waits until it is shown', async (t) => {
    const page = await open(DESKTOP, person)
    await page.goto(at(manage, '/people/rules'))
    const rule = page.getByRole('checkbox', { name: 'Second factor at Embers 2027' })
    await rule.press('Space')
    await page.getByRole('alert').waitFor()
    await free(page, 'a second factor that its asker has not')
    await owner('PUT /e/2027/api/accounts/rules', { event: id, secondFactor: true })
    const theirs = await open({ ...PHONE, locale: 'de-DE' }, oak)
    await theirs.goto(at(manage, '/e/2027/'))
    await theirs.getByRole('heading', { name: 'Das wartet auf deinen zweiten Faktor' }).waitFor()
    await free(theirs, 'work that waits for a second factor')
    const { body } = await oak.ask('platform.localhost', 'POST /api/accounts/account/totp')
    const code = new TOTP({ secret: String(Object(body).secret) }).generate()
    await oak.ask('platform.localhost', 'PUT /api/accounts/account/totp', { code })
    await theirs.getByRole('navigation', { name: 'Verwaltung' }).getByRole('link').first().waitFor()
    await page.reload()
    await page.locator('label', { has: rule }).and(page.locator('[data-selected]')).waitFor()

    await theirs.goto(at(manage, '/me'))
    await theirs.getByRole('button', { name: 'Diese Convention verlassen' }).tap()
    await free(theirs, 'leaving a convention')
    await theirs.getByRole('dialog').getByRole('button', { name: 'Diese Convention verlassen' }).tap()
    await theirs.getByRole('banner').getByRole('link', { name: 'Einloggen' }).waitFor()
    t.pass()
  })

  t.same(faults, [], 'no page breaks its own policy, and none throws')
})
