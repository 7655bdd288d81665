import { setTimeout as delay } from 'node:timers/promises'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

/** Takes every mail. */
export const startMailServer = async (t: { teardown: (end: () => unknown) => void }) => {
  const arrived: { to: string; mail: ParsedMail }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((mail) => arrived.push({ to: String(session.envelope.rcptTo[0]?.address), mail }))
        .then(() => done(), done)
    },
  })
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      const address = listening.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  t.teardown(() => new Promise<void>((resolve) => server.close(() => resolve())))

  /** Takes the first mail to somebody whose subject is like this, if one comes. */
  const mailTo = async (to: string, subject = /./, patience = 5_000) => {
    for (let waited = 0; waited < patience; waited += 20) {
      const at = arrived.findIndex(
        (one) => one.to.toLowerCase() === to.toLowerCase() && subject.test(one.mail.subject ?? ''),
      )
      const [found] = at < 0 ? [] : arrived.splice(at, 1)
      if (found) {
        const { subject = '', text = '' } = found.mail
        const link = /https:\S+/.exec(text)?.[0] ?? ''
        return { subject, text, link, token: link.split('#')[1] ?? '', code: /^\d{6}/.exec(subject)?.[0] ?? '' }
      }
      await delay(20)
    }
    return undefined
  }

  return { url: `smtp://127.0.0.1:${port}`, arrived, mailTo }
}
