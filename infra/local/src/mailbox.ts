import { createServer } from 'node:http'
import { simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

interface Mail {
  at: string
  to: string
  subject: string
  text: string
}

/** The newest mails are kept; the rest is forgotten. */
const MOST = 1_000

/** A mail server for development: takes every mail, and shows them at an address: `GET /?to=somebody@example.org`. */
export const startMailbox = async (smtpPort: number, httpPort: number): Promise<() => Promise<void>> => {
  const mails: Mail[] = []
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then(({ subject = '', text = '' }) => {
          const to = session.envelope.rcptTo.map(({ address }) => address).join(', ')
          mails.unshift({ at: new Date().toISOString(), to, subject, text })
          mails.length = Math.min(mails.length, MOST)
          done()
        })
        .catch(done)
    },
  })
  const http = createServer((request, response) => {
    const to = new URL(request.url ?? '/', 'http://mailbox').searchParams.get('to')
    const found = mails.filter((mail) => to === null || mail.to.toLowerCase() === to.toLowerCase())
    response.setHeader('content-type', 'application/json; charset=utf-8')
    response.end(`${JSON.stringify(found, null, 2)}\n`)
  })
  await new Promise<void>((resolve) => smtp.listen(smtpPort, '127.0.0.1', resolve))
  await new Promise<void>((resolve) => http.listen(httpPort, '127.0.0.1', resolve))
  return async () => {
    await new Promise<void>((resolve) => smtp.close(resolve))
    http.closeAllConnections()
    await new Promise((resolve) => http.close(resolve))
  }
}
