import { randomUUID } from 'node:crypto'
import type { Database, Tx } from '@midsummer/database'
import { type Log, loop, type Running } from '@midsummer/messages'
import type { Secrets } from '@midsummer/service'
import { createTransport } from 'nodemailer'
import { userByEmail } from '../users/users.ts'
import { deleteMail, insertMail, type Mail, takeDue } from './queries.ts'
import { type Said, type Template, textOf } from './texts.ts'

/** Silences that are borne, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 }
/** How often it is looked whether a mail is due, in milliseconds: somebody waits for a code. */
const LOOK = 500
const AT_ONCE = 8
/** Between two tries, in seconds; doubled by each. The last comes after an hour, when every link is too old. */
const LEASE = 60
const MOST_FAILURES = 6

export interface Post {
  to: string
  /** BCP 47 */
  locale: string
  template: Template
  said: Said
}

/** Asks for a mail, in the transaction of its reason. */
export const wantMail = async (tx: Tx, secrets: Secrets, { to, locale, template, said }: Post): Promise<void> => {
  const id = randomUUID()
  await insertMail(tx, { id, email: to, locale, template, data: secrets.seal(JSON.stringify(said), id) })
}

/**
 * What a mail says depends on whether its address has an account; that is asked here, long after the answer, so that
 * nobody can tell from the answer or from the time it took.
 * @returns nothing when there is nothing to say
 */
const templateOf = (template: string, known: boolean): Template | undefined => {
  switch (template) {
    case 'sign-up':
      return known ? 'sign-up-known' : 'sign-up'
    case 'address-new':
      return known ? 'address-taken' : 'address-new'
    case 'link':
    case 'reset':
    case 'address-old':
    case 'code':
    case 'new-browser':
    case 'data-ready':
    case 'erasure-waits':
      return known ? template : undefined
    case 'changed':
    case 'erased':
      return template
    default:
      return undefined
  }
}

export interface MailOptions {
  database: Database
  secrets: Secrets
  /** Of the mail server. */
  url: string
  from: string
  log: Log
}

/**
 * Sends what is due. Not through notifications: its queue and its templates are a convention's, and a person has none
 * here. A mail is taken up, sent and deleted, so a crash between the last two sends it twice.
 */
export const startMails = ({ database, secrets, url, from, log }: MailOptions): Running => {
  const transport = createTransport({ url, ...PATIENCE })
  const send = async ({ id, email, template, locale, data }: Mail) => {
    const chosen = templateOf(template, (await database.shared((tx) => userByEmail(tx, email))) !== undefined)
    if (chosen) {
      const said: Said = JSON.parse(secrets.open(data, id))
      const text = textOf(chosen, locale)
      await transport.sendMail({
        from: { name: 'Midsummer', address: from },
        to: { name: '', address: email },
        messageId: `<${id}@${from.split('@').at(-1)}>`,
        subject: text.subject(said),
        text: `${text.body(said).join('\n\n')}\n`,
      })
    }
    await database.shared((tx) => deleteMail(tx, id))
  }
  const sending = loop(
    'mails',
    LOOK,
    async () => {
      const due = await database.shared((tx) => tx.any(takeDue(AT_ONCE, LEASE)))
      await Promise.all(
        due.map((mail) =>
          send(mail).catch(async (err: unknown) => {
            log.warn({ err, mail: mail.id, failures: mail.failures }, 'a mail was not taken')
            if (mail.failures >= MOST_FAILURES) await database.shared((tx) => deleteMail(tx, mail.id))
          }),
        ),
      )
    },
    log,
  )
  return {
    nudge: sending.nudge,
    stop: async () => {
      await sending.stop()
      transport.close()
    },
  }
}
