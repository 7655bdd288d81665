import { createServer, type ServerResponse } from 'node:http'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

interface Mail {
  id: number
  at: string
  to: string
  from: string
  subject: string
  text: string
  /** With its pictures in it. */
  html: string
}

/** The newest mails are kept; the rest is forgotten. */
const MOST = 1_000

/**
 * A mail server for development: takes every mail, and shows them at an address, all or those to one person:
 * `GET /?to=somebody@example.org`, as pages to a browser, as JSON to a program.
 */
export const startMailbox = async (smtpPort: number, httpPort: number): Promise<() => Promise<void>> => {
  const mails: Mail[] = []
  let count = 0
  const keep = (to: string, { subject = '', text = '', html, from }: ParsedMail) => {
    count += 1
    const page = html || `<pre>${escaped(text)}</pre>`
    mails.unshift({ id: count, at: new Date().toISOString(), to, from: from?.text ?? '', subject, text, html: page })
    mails.length = Math.min(mails.length, MOST)
  }
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((mail) => keep(session.envelope.rcptTo.map(({ address }) => address).join(', '), mail))
        .then(() => done(), done)
    },
  })
  const http = createServer(({ url = '/', headers }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://mailbox')
    const to = searchParams.get('to')
    const [, id] = /^\/mails\/(\d+)(\.html)?$/.exec(pathname) ?? []
    if (id !== undefined) {
      const mail = mails.find((one) => one.id === Number(id))
      if (!mail) return sendPage(response, 'Gone', '<p>There is no such mail any more.</p>', 404)
      return pathname.endsWith('.html') ? sendMail(response, mail) : sendPage(response, mail.subject, reading(mail))
    }
    const found = mails.filter((mail) => to === null || mail.to.toLowerCase() === to.toLowerCase())
    if (headers.accept?.includes('text/html')) return sendPage(response, 'Mailbox', list(found, to ?? ''))
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

const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)

const time = (at: string): string => `<time datetime="${at}">${at.slice(0, 19).replace('T', ' ')} UTC</time>`

const list = (mails: Mail[], to: string): string => `
  <p>Every mail that this system sends ends here. No mail leaves the machine.</p>
  <form><label>To <input name="to" type="email" value="${escaped(to)}"></label> <button>Show</button></form>
  ${mails.length === 0 ? '<p>No mail yet.</p>' : ''}
  <ul>${mails
    .map(
      (mail) => `
    <li><a href="/mails/${mail.id}">${escaped(mail.subject || '(no subject)')}</a>
      <span>to ${escaped(mail.to)}, ${time(mail.at)}</span></li>`,
    )
    .join('')}
  </ul>`

// The sandbox allows links to open, and nothing else: a mail is anybody's.
const reading = (mail: Mail): string => `
  <p><a href="/">All mails</a></p>
  <p>From ${escaped(mail.from)}<br>To <a href="/?to=${encodeURIComponent(mail.to)}">${escaped(mail.to)}</a><br>${time(mail.at)}</p>
  <iframe title="The mail" sandbox="allow-popups allow-popups-to-escape-sandbox" src="/mails/${mail.id}.html"></iframe>
  <details><summary>As text</summary><pre>${escaped(mail.text)}</pre></details>`

const sendPage = (response: ServerResponse, title: string, body: string, status = 200): void => {
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'; form-action 'self'",
  })
  response.end(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>
  body { max-width: 48rem; margin: 0 auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1c1c1a }
  ul { padding: 0; list-style: none }
  li { padding: 0.75rem 0; border-top: 1px solid #dcdcd8 }
  li span { display: block; color: #55554f }
  a { color: #1f4d41 }
  iframe { width: 100%; height: 70vh; border: 1px solid #dcdcd8 }
  pre { white-space: pre-wrap }
  input, button { font: inherit; padding: 0.25rem 0.5rem }
</style></head>
<body><h1>${escaped(title)}</h1>${body}</body>
</html>
`)
}

const sendMail = (response: ServerResponse, { html }: Mail): void => {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy':
      "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data: https:",
  })
  response.end(html.replace('<head>', '<head><base target="_blank">'))
}
