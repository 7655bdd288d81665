import type { mail as en } from '../en/mail.ts'

export const mail: typeof en = {
  templates: 'Vorlagen',
  queue: 'Gesendet und wartend',
  none: 'Noch wurde um keine Mail gebeten.',
  subject: 'Betreff',
  body: 'Text (Markdown)',
  preview: 'Vorschau',
  save: 'Speichern',
  restore: 'Zum üblichen Text zurück',
  saved: 'Als Fassung {{version}} gespeichert',
  language: 'Sprache',
  template: 'Vorlage',
  to: 'An',
  retry: 'Noch einmal senden',
  states: {
    waiting: 'wartet',
    sending: 'wird gesendet',
    sent: 'gesendet',
    refused: 'abgelehnt',
    failed: 'gescheitert',
    bounced: 'kam zurück',
    expired: 'zu spät',
    cancelled: 'zurückgezogen',
  },
}
