import { setTimeout as delay } from 'node:timers/promises'
import { setStaff } from '@midsummer/accounts/users'
import { openDatabase } from '@midsummer/database'
import { type Browser, openBrowser } from './browser.ts'
import type { Doors } from './doors.ts'

const PLATFORM = 'platform.localhost'
/** How long a mail may be on its way, in milliseconds. */
const PATIENCE = 60_000

/** The password of everybody who is made here: nothing in a local system has to be kept from anybody. */
export const PASSWORD = 'a long way to the midsummer fire'

/** What the newest mail to an address says that has it: the pattern's group. @throws when none comes within a minute */
export const mailed = async ({ mailbox }: Doors, to: string, pattern: RegExp): Promise<string> => {
  for (let waited = 0; waited < PATIENCE; waited += 50) {
    const answer = await fetch(`${mailbox}/?to=${encodeURIComponent(to)}`)
    const mails = (await answer.json()) as { subject: string; text: string }[]
    for (const { subject, text } of mails) {
      const [, found] = pattern.exec(`${subject}\n${text}`) ?? []
      if (found !== undefined) return found
    }
    await delay(50)
  }
  throw new Error(`No mail came for ${to}.`)
}

/** Makes an account as its person would: by the link in a mail. @returns their browser, signed in at the platform's host */
export const signUp = async (system: Doors, email: string, name: string): Promise<Browser> => {
  const browser = openBrowser(system.gateway)
  await browser.ask(PLATFORM, 'POST /api/accounts/sign-ups', { email })
  const token = await mailed(system, email, /\/sign-up\/proof#([\w-]+)/)
  const answer = { token, name, password: PASSWORD }
  const { status, body } = await browser.ask(PLATFORM, 'POST /api/accounts/sign-ups/answer', answer)
  if (status !== 200) throw new Error(`${email} has no account: ${status} ${JSON.stringify(body)}`)
  return browser
}

/** Takes what an invitation by mail offers at a convention's management host. */
export const acceptInvitation = async (system: Doors, browser: Browser, email: string, host: string): Promise<void> => {
  await browser.enter(host)
  const token = await mailed(system, email, /\/invitation#([\w-]+)/)
  const { status, body } = await browser.ask(host, 'POST /api/accounts/invitations/accept', { token })
  if (status !== 200) throw new Error(`${email} was not let in: ${status} ${JSON.stringify(body)}`)
}

/** Makes an account of somebody who runs the platform: the first one is made where the database is. */
export const signUpStaff = async (system: Doors, email: string, name: string): Promise<Browser> => {
  const browser = await signUp(system, email, name)
  const database = await openDatabase({ url: system.database('accounts'), domain: 'accounts', size: 1 })
  await database.shared((tx) => setStaff(tx, { kind: 'system', id: 'local' }, email, true))
  await database.close()
  return browser
}
