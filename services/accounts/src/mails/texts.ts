import type { accountsMessages } from '@midsummer/contracts'

/** What a mail is written with. */
export interface Said {
  /** Where its link leads. */
  link?: string
  /** Where people sign in. */
  signIn?: string
  code?: string
  /** The browser, as it calls itself. */
  agent?: string
  email?: string
  /** What stays of somebody who wanted to be forgotten. */
  kept?: { tenant: string; what: string; why: KeptFor; count: number }[]
  /** Conventions that nobody else runs. */
  owns?: string[]
}

interface Text {
  subject: (said: Said) => string
  body: (said: Said) => string[]
}

type KeptFor = accountsMessages.KeptFor
const WHY: Record<'en' | 'de', Record<KeptFor, string>> = {
  en: {
    books: 'the law wants books to be kept for ten years',
    audit: 'who did what stays as evidence',
    running: 'it is not over yet',
  },
  de: {
    books: 'das Gesetz verlangt, dass Bücher zehn Jahre aufbewahrt werden',
    audit: 'wer was getan hat, bleibt als Nachweis',
    running: 'es ist noch nicht vorbei',
  },
}
const keptLines = (kept: Said['kept'] = [], language: 'en' | 'de'): string[] =>
  kept.map(({ tenant, what, why, count }) => `- ${tenant}: ${count} × ${what} (${WHY[language][why]})`)

const IGNORE = {
  en: 'If it was not you, there is nothing to do.',
  de: 'Wenn du es nicht warst, ist nichts zu tun.',
}
const ALARM = {
  en: 'If it was not you, set a new password now: that signs everybody out.',
  de: 'Wenn du es nicht warst, setze jetzt ein neues Passwort: das meldet alle ab.',
}

/** Every mail of accounts, by language; the first language is for everybody else. Nothing in them was chosen by a stranger but the browser's name. */
export const TEXTS = {
  en: {
    'sign-up': {
      subject: () => 'Prove your address',
      body: ({ link }) => [
        'Somebody, hopefully you, wants an account with this address. Go on here within an hour:',
        `${link}`,
        IGNORE.en,
      ],
    },
    'sign-up-known': {
      subject: () => 'You have an account already',
      body: ({ signIn }) => [
        'Somebody, hopefully you, wanted an account with this address. You have one; sign in here:',
        `${signIn}`,
        IGNORE.en,
      ],
    },
    link: {
      subject: () => 'Your link to sign in',
      body: ({ link }) => ['Sign in here within 15 minutes, once:', `${link}`, IGNORE.en],
    },
    reset: {
      subject: () => 'Set a new password',
      body: ({ link }) => ['Set a new password here within 30 minutes:', `${link}`, IGNORE.en],
    },
    'address-old': {
      subject: () => 'Your account is to have another address',
      body: ({ link, email }) => [
        `Your account is to move to ${email}. If you want that, say so here within a day:`,
        `${link}`,
        ALARM.en,
      ],
    },
    'address-new': {
      subject: () => 'Prove your new address',
      body: ({ link }) => [
        'An account is to move to this address. If it is yours, say so here within a day:',
        `${link}`,
        IGNORE.en,
      ],
    },
    'address-taken': {
      subject: () => 'This address has an account',
      body: () => [
        'Somebody, hopefully you, wanted to move another account to this address, which has one already. Nothing was changed.',
      ],
    },
    code: {
      subject: ({ code }) => `${code} is your code`,
      body: ({ code }) => [
        'Your code to sign in:',
        `${code}`,
        'It is good for ten minutes. Nobody of us will ever ask you for it.',
        ALARM.en,
      ],
    },
    'new-browser': {
      subject: () => 'Somebody signed in to your account',
      body: ({ agent, link }) => [
        `Your account was signed in to from a browser that is new to us: ${agent}`,
        ALARM.en,
        `${link}`,
      ],
    },
    'data-ready': {
      subject: () => 'Your data is ready',
      body: ({ link }) => [
        'You asked for what is held about you. Every convention has answered; you can take it home here for a week:',
        `${link}`,
        ALARM.en,
      ],
    },
    erased: {
      subject: () => 'Your account is gone',
      body: ({ kept = [] }) => [
        'As you asked, your account is gone, and with it what the conventions held about you.',
        ...(kept.length > 0 ? ['This stays, and is used for nothing else:', keptLines(kept, 'en').join('\n')] : []),
      ],
    },
    'erasure-waits': {
      subject: () => 'Your account still stands',
      body: ({ owns = [] }) => [
        `You asked for your account to be taken away, but you alone run ${owns.join(', ')}. Make somebody else a superuser there, and ask again.`,
        ALARM.en,
      ],
    },
    changed: {
      subject: () => 'Your account was changed',
      body: ({ link }) => [
        'The password, the address or a second factor of your account was changed.',
        ALARM.en,
        `${link}`,
      ],
    },
  },
  de: {
    'sign-up': {
      subject: () => 'Bestätige deine Adresse',
      body: ({ link }) => [
        'Jemand, hoffentlich du, möchte ein Konto mit dieser Adresse. Hier geht es binnen einer Stunde weiter:',
        `${link}`,
        IGNORE.de,
      ],
    },
    'sign-up-known': {
      subject: () => 'Du hast schon ein Konto',
      body: ({ signIn }) => [
        'Jemand, hoffentlich du, wollte ein Konto mit dieser Adresse. Du hast eines; hier meldest du dich an:',
        `${signIn}`,
        IGNORE.de,
      ],
    },
    link: {
      subject: () => 'Dein Link zum Anmelden',
      body: ({ link }) => ['Melde dich hier binnen 15 Minuten einmal an:', `${link}`, IGNORE.de],
    },
    reset: {
      subject: () => 'Setze ein neues Passwort',
      body: ({ link }) => ['Setze hier binnen 30 Minuten ein neues Passwort:', `${link}`, IGNORE.de],
    },
    'address-old': {
      subject: () => 'Dein Konto soll eine andere Adresse bekommen',
      body: ({ link, email }) => [
        `Dein Konto soll zu ${email} umziehen. Wenn du das willst, sage es hier binnen eines Tages:`,
        `${link}`,
        ALARM.de,
      ],
    },
    'address-new': {
      subject: () => 'Bestätige deine neue Adresse',
      body: ({ link }) => [
        'Ein Konto soll zu dieser Adresse umziehen. Wenn es deines ist, sage es hier binnen eines Tages:',
        `${link}`,
        IGNORE.de,
      ],
    },
    'address-taken': {
      subject: () => 'Diese Adresse hat ein Konto',
      body: () => [
        'Jemand, hoffentlich du, wollte ein anderes Konto zu dieser Adresse umziehen, die schon eines hat. Nichts wurde geändert.',
      ],
    },
    code: {
      subject: ({ code }) => `${code} ist dein Code`,
      body: ({ code }) => [
        'Dein Code zum Anmelden:',
        `${code}`,
        'Er gilt zehn Minuten. Niemand von uns wird dich je danach fragen.',
        ALARM.de,
      ],
    },
    'new-browser': {
      subject: () => 'Jemand hat sich bei deinem Konto angemeldet',
      body: ({ agent, link }) => [
        `Bei deinem Konto hat sich ein Browser angemeldet, den wir nicht kennen: ${agent}`,
        ALARM.de,
        `${link}`,
      ],
    },
    'data-ready': {
      subject: () => 'Deine Daten liegen bereit',
      body: ({ link }) => [
        'Du wolltest haben, was über dich gespeichert ist. Alle Conventions haben geantwortet; hier kannst du es eine Woche lang mitnehmen:',
        `${link}`,
        ALARM.de,
      ],
    },
    erased: {
      subject: () => 'Dein Konto ist gelöscht',
      body: ({ kept = [] }) => [
        'Wie du wolltest, ist dein Konto gelöscht, und mit ihm, was die Conventions über dich gespeichert hatten.',
        ...(kept.length > 0 ? ['Dies bleibt und dient nichts anderem:', keptLines(kept, 'de').join('\n')] : []),
      ],
    },
    'erasure-waits': {
      subject: () => 'Dein Konto besteht noch',
      body: ({ owns = [] }) => [
        `Du wolltest dein Konto löschen, leitest aber als Einzige oder Einziger ${owns.join(', ')}. Gib dort jemand anderem alle Rechte und frage noch einmal.`,
        ALARM.de,
      ],
    },
    changed: {
      subject: () => 'Dein Konto wurde geändert',
      body: ({ link }) => [
        'Das Passwort, die Adresse oder ein zweiter Faktor deines Kontos wurde geändert.',
        ALARM.de,
        `${link}`,
      ],
    },
  },
} satisfies Record<string, Record<string, Text>>

export type Template = keyof (typeof TEXTS)['en']

/** @param locale BCP 47: `de-AT` is written in `de` */
export const textOf = (template: Template, locale: string): Text =>
  (locale.toLowerCase().split('-')[0] === 'de' ? TEXTS.de : TEXTS.en)[template]
