import type { Mail } from './mails.ts'

const texts = {
  en: {
    subject: (event: string, code: string) => `${code} is your code for ${event}`,
    text: (event: string, code: string) => [
      `Somebody, hopefully you, wants to register for ${event} with this address.`,
      `Your code: ${code}`,
      'It is good for 30 minutes. If it was not you, there is nothing to do.',
    ],
  },
  de: {
    subject: (event: string, code: string) => `${code} ist dein Code für ${event}`,
    text: (event: string, code: string) => [
      `Jemand, hoffentlich du, möchte sich mit dieser Adresse für ${event} anmelden.`,
      `Dein Code: ${code}`,
      'Er gilt 30 Minuten. Wenn du es nicht warst, ist nichts zu tun.',
    ],
  },
}

/** The mail that carries a code, in the person's language if we have it, else in English. */
export const proofMail = (to: string, event: string, code: string, locale: string): Mail => {
  const { subject, text } = locale.toLowerCase().startsWith('de') ? texts.de : texts.en
  return { to, subject: subject(event, code), text: text(event, code).join('\n\n') }
}
