import { createTransport } from 'nodemailer'
import type { Letter } from '../templates/writing.ts'
import { messageId, type Place } from './message-id.ts'

export interface Posted extends Letter {
  place: Place
  /** The name beside the sender's address. */
  from: string
  /** Where answers go. */
  replyTo: string | null
  to: string
}

/**
 * Why a mail was not taken: its address is none, the mail itself was not wanted (now), or the server takes nothing from
 * anybody (now).
 */
export class NotTaken extends Error {
  override name = 'NotTaken'
  readonly fault: 'address' | 'mail' | 'provider'

  constructor(fault: NotTaken['fault'], reason: string, cause: unknown) {
    super(reason, { cause })
    this.fault = fault
  }
}

export interface Smtp {
  /** Hands a mail to the server. @throws NotTaken */
  post: (mail: Posted) => Promise<void>
  close: () => void
}

/** Silences that are borne, in milliseconds. */
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 }
/** Mails that one process sends at once. */
export const AT_ONCE = 8

/**
 * @param url of the mail server: `smtp://user:password@host:port`, or `smtps:`
 * @param sender the address of every mail
 */
export const openSmtp = (url: string, sender: string): Smtp => {
  // A connection for each mail: a pool would try again by itself, unseen.
  const transport = createTransport({ url, ...PATIENCE })
  const host = sender.slice(sender.lastIndexOf('@') + 1)
  return {
    post: async ({ place, from, replyTo, to, subject, text, html, pictures }) => {
      try {
        // Addresses come from strangers: given as an object, nothing in them is read as a list of addresses.
        await transport.sendMail({
          from: { name: from, address: sender },
          to: { name: '', address: to },
          ...(replyTo && { replyTo: { name: from, address: replyTo } }),
          messageId: messageId(place, host),
          subject,
          text,
          html,
          attachments: pictures.map(({ cid, png }) => ({
            cid,
            content: png,
            filename: `${cid}.png`,
            contentType: 'image/png',
            contentDisposition: 'inline' as const,
          })),
        })
      } catch (error) {
        throw new NotTaken(faultOf(error), error instanceof Error ? error.message : String(error), error)
      }
    },
    close: () => transport.close(),
  }
}

/** Enhanced status codes (RFC 3463): 5.7.x is policy, which says nothing about the address. */
const POLICY = /^5\d\d[ -]5\.7\./

const faultOf = (error: unknown): NotTaken['fault'] => {
  const told = (name: string): unknown => (typeof error === 'object' && error ? Reflect.get(error, name) : undefined)
  const code = Number(told('responseCode'))
  const command = String(told('command'))
  if (code === 421) return 'provider'
  if (command === 'RCPT TO' && code >= 400) {
    return code >= 500 && !POLICY.test(String(told('response'))) ? 'address' : 'mail'
  }
  if (command === 'DATA' && code >= 400) return 'mail'
  return 'provider'
}
