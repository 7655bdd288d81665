import { simpleParser } from 'mailparser'

/** What a mail server tells of a mail that it took, and could not deliver for good. */
export interface Notice {
  /** Of the mail that was sent. */
  messageId: string
  recipient: string
  /** Enhanced status code (RFC 3463): `5.1.1`. */
  status: string
  reason: string
}

const field = (text: string, name: string): string | undefined =>
  new RegExp(String.raw`^${name}:[ \t]*(.+(?:\r?\n[ \t]+.+)*)`, 'im').exec(text)?.[1]?.replaceAll(/\s+/g, ' ').trim()

/** Reads a delivery status notification (RFC 3464), a mail. @returns one notice for each address that failed for good */
export const readNotification = async (mail: Buffer): Promise<Notice[]> => {
  const { attachments } = await simpleParser(mail, { keepDeliveryStatus: true })
  const part = (type: RegExp) => attachments.find(({ contentType }) => type.test(contentType))?.content.toString() ?? ''
  const messageId = field(part(/^(message\/rfc822|text\/rfc822-headers)$/), 'Message-ID')
  if (!messageId) return []
  return part(/^message\/delivery-status$/)
    .split(/\r?\n\r?\n/)
    .filter((fields) => field(fields, 'Action')?.toLowerCase() === 'failed')
    .flatMap((fields) => {
      const recipient = (field(fields, 'Original-Recipient') ?? field(fields, 'Final-Recipient'))?.split(';').at(-1)
      const status = field(fields, 'Status') ?? ''
      const reason = field(fields, 'Diagnostic-Code') ?? status
      return recipient && status.startsWith('5.') ? [{ messageId, recipient: recipient.trim(), status, reason }] : []
    })
}
