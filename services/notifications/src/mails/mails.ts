import { createTransport } from 'nodemailer'

export interface Mail {
  to: string
  subject: string
  text: string
}

export interface Mailer {
  /** Hands a mail to the server. @throws when the server does not take it; the message is then delivered again */
  send: (mail: Mail) => Promise<void>
  close: () => void
}

/**
 * @param url of the mail server: `smtp://user:password@host:port`, or `smtps:`
 * @param from the sender: `Midsummer <hello@midsummer.example>`
 */
export const openMailer = (url: string, from: string): Mailer => {
  const transport = createTransport(url, { from })
  return {
    // Addresses come from strangers: given as an object, nothing in them is read as a list of addresses.
    send: async ({ to, ...mail }) => void (await transport.sendMail({ ...mail, to: { name: '', address: to } })),
    close: () => transport.close(),
  }
}
