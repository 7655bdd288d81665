import { acceptInvitation, ask, bear, PASSWORD, signUp } from '@midsummer/local'
import { TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import t from 'tap'
import { DESKTOP, enter, PHONE, startStage, tabTo } from './stage.ts'

t.test('one person, at every host', async (t) => {
  const stage = await startStage(t)
  const { system, at, open, faults, free } = stage
  const slug = 'bonfire'
  const manage = `${slug}-manage`
  const email = `owner@${slug}.example`
  const event = { slug: '2027', name: 'Bonfire 2027' }
  const { tenant } = await bear(system, stage.operator, { slug, name: 'Bonfire', event })
  const own = { host: 'fair.localhost' }
  await ask(system.gateway, 'platform.localhost', `POST /api/admin/tenants/${tenant}/domains`, stage.operator, own)
  const person = await signUp(system, email, 'Ash Birch')
  await acceptInvitation(system, person, email, `${manage}.localhost`)

  const wayIn = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Sign in' })
  const menu = (page: Page) => page.getByRole('button', { name: 'Ash Birch' })
  const HOSTS = [manage, slug, 'fair', 'platform']

  await t.test('nobody is sent elsewhere after signing in', async (t) => {
    const page = await open(DESKTOP)
    for (const next of ['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)']) {
      await page.goto(at('platform', `/sign-in?next=${encodeURIComponent(next)}`))
      await page.getByLabel('E-mail address').fill(email)
      await enter(page.getByLabel('Password'), PASSWORD)
      await page.waitForURL(at('platform', '/account'))
    }
    t.pass()
  })

  await t.test(
    'a person looks after their account on a phone, in German: a second factor, and a passkey',
    async (t) => {
      const email = 'elm@bonfire.example'
      await signUp(system, email, 'Elm Fern')
      const page = await open({ ...PHONE, locale: 'de-DE' })
      await page.goto(at('platform', '/sign-in'))
      await free(page, 'signing in')
      const signIn = async () => {
        await page.getByLabel('E-Mail-Adresse').fill(email)
        await enter(page.getByLabel('Passwort'), PASSWORD)
      }
      await signIn()
      await page.getByRole('heading', { name: 'Profil' }).waitFor()
      await free(page, 'the profile')
      const part = (name: string) =>
        page.getByRole('navigation', { name: 'Mein Konto' }).getByRole('link', { name }).tap()
      await part('Anmeldungen')
      await page.getByText('dieser hier').waitFor()
      await free(page, 'the sessions')
      await part('Meine Conventions')
      await page.getByText('Du gehörst noch zu keiner Convention.').waitFor()
      await free(page, 'the conventions')
      await part('Verbindungen')
      await page.getByText('Es gibt keine.').nth(1).waitFor()
      await free(page, 'the connections')
      await part('Meine Daten')
      await page.getByRole('button', { name: 'Meine Daten sammeln' }).tap()
      await page.getByText('Gesammelte Daten').waitFor()
      await free(page, 'the data')

      await part('Sicherheit')
      const client = await page.context().newCDPSession(page)
      await client.send('WebAuthn.enable')
      await client.send('WebAuthn.addVirtualAuthenticator', {
        options: {
          protocol: 'ctap2',
          transport: 'internal',
          hasResidentKey: true,
          hasUserVerification: true,
          isUserVerified: true,
          automaticPresenceSimulation: true,
        },
      })
      await enter(page.getByLabel('Name des neuen Passkeys'), 'Mein Telefon')
      await page.getByText('Mein Telefon').waitFor()
      await page.getByRole('button', { name: 'Authenticator-App einrichten' }).tap()
      const secret = (await page.locator('code.reference').textContent()) ?? ''
      await enter(page.getByLabel('Code', { exact: true }), new TOTP({ secret }).generate())
      const codes = (await page.locator('code.secret').textContent()) ?? ''
      await free(page, 'security')

      await page.getByRole('button', { name: 'Elm Fern' }).tap()
      await page.getByRole('menuitem', { name: 'Abmelden', exact: true }).tap()
      await page.getByRole('heading', { name: 'Einloggen' }).waitFor()
      await page.goto(at('platform', '/sign-in'))
      await signIn()
      await page.getByText('Wiederherstellungscode').tap()
      await free(page, 'a second factor')
      await enter(page.getByLabel('Code', { exact: true }), codes.split('\n')[0] ?? '')
      await page.getByRole('heading', { name: 'Profil' }).waitFor()
      await page.goto(at('platform', '/sign-in'))
      await page.getByRole('button', { name: 'Mit einem Passkey' }).tap()
      await page.getByRole('heading', { name: 'Profil' }).waitFor()
      t.pass()
    },
  )

  await t.test('somebody is invited, and it is said why they may do what they may', async (t) => {
    const page = await open(DESKTOP, person)
    await page.goto(at(manage, '/people/invitations'))
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    await page.getByLabel('E-mail address').fill('oak@bonfire.example')
    await page.getByText('Runs registration').click()
    await free(page, 'an invitation')
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    await page.locator('.badge', { hasText: 'open' }).waitFor()
    const oak = await signUp(system, 'oak@bonfire.example', 'Oak Reed')
    await acceptInvitation(system, oak, 'oak@bonfire.example', `${manage}.localhost`)
    await page.goto(at(manage, '/e/2027/people'))
    await page.getByLabel('Name or e-mail address').fill('oak')
    await page.getByRole('link', { name: 'Oak Reed' }).click()
    await page.getByText('runs it', { exact: false }).first().waitFor()
    await free(page, 'a person and why')

    const theirs = await open(PHONE, oak)
    await theirs.goto(at(manage, '/e/2027/'))
    const links = theirs.getByRole('navigation', { name: 'Management' }).getByRole('link')
    await links.first().waitFor()
    t.same(
      (await links.allTextContents()).filter((name) => ['Registrations', 'Levels', 'Pages', 'Webhooks'].includes(name)),
      ['Registrations', 'Levels'],
      'the menu comes from the same answer',
    )
  })

  await t.test('a kiosk is let in by its code, and a program has its token once', async (t) => {
    const kiosk = await open(PHONE)
    await kiosk.goto(at(manage, '/device'))
    const code = (await kiosk.locator('.device-code').textContent()) ?? ''
    await free(kiosk, 'a device that waits')
    const page = await open(DESKTOP, person)
    await page.goto(at(manage, '/people/devices'))
    await page.getByRole('button', { name: 'Pair a device' }).click()
    await page.getByLabel('The code that it shows').fill(code)
    await page.getByLabel('Name').fill('Door left')
    await page.getByRole('checkbox', { name: 'Registration' }).press('Space')
    await free(page, 'pairing')
    await page.getByRole('dialog').getByRole('button', { name: 'Pair a device' }).click()
    await page.getByText('Door left').waitFor()
    await kiosk.waitForURL(at(manage))
    await free(page, 'the devices')

    await page.getByRole('link', { name: 'Programs' }).click()
    await page.getByRole('button', { name: 'Make a token' }).click()
    await page.getByLabel('What the token is for').fill('Badge printer')
    await page.getByRole('checkbox', { name: 'Registration: works there' }).press('Space')
    await free(page, 'a new token')
    await page.getByRole('dialog').getByRole('button', { name: 'Make a token' }).click()
    t.match(await page.locator('code.secret').textContent(), /^ms_/)
    await free(page, 'the tokens')

    await page.getByRole('link', { name: 'Applications' }).click()
    await page.getByRole('button', { name: 'Add an application' }).click()
    await page.getByLabel('Name').fill('Forum')
    await page.getByLabel('Addresses to return to').fill('https://forum.example/callback')
    await page.getByRole('dialog').getByRole('button', { name: 'Add an application' }).click()
    await page.locator('code.secret').waitFor()
    await free(page, 'the applications')
  })

  await t.test('signed in once, and out everywhere; each host has a cookie of its own', async (t) => {
    const page = await open(DESKTOP)
    await page.goto(at(manage, '/people'))
    await free(page, 'a page for who is signed in')
    await wayIn(page).click()
    await page.getByLabel('E-mail address').fill(email)
    await enter(page.getByLabel('Password'), PASSWORD)
    await page.getByRole('heading', { name: 'People and access' }).waitFor()
    t.equal(new URL(page.url()).host, new URL(at(manage)).host, 'it comes back to where one was')
    for (const host of HOSTS.slice(1, 3)) {
      await page.goto(at(host))
      await wayIn(page).click()
      await menu(page).waitFor()
      t.equal(page.url(), at(host), `no second password at ${host}`)
    }
    const cookies = (await page.context().cookies()).filter(({ name }) => name === 'midsummer')
    t.same(cookies.map(({ domain }) => domain).toSorted(), HOSTS.map((host) => `${host}.localhost`).toSorted())
    t.ok(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Lax'))

    await page.goto(at('fair'))
    await menu(page).waitFor()
    await tabTo(page, /^Ash Birch/)
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'My account' }).waitFor()
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')
    await wayIn(page).waitFor()
    for (const host of HOSTS) {
      await page.goto(at(host, host === 'platform' ? '/account' : '/'))
      await wayIn(page).waitFor()
    }
  })

  t.same(faults, [], 'no page breaks its own policy, and none throws')
})
