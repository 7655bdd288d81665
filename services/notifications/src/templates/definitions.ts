/** What leaves first when not everything can leave at once. */
export const PRIORITIES = { code: 0, letter: 1 } as const

export interface Definition {
  /** What an organiser reads beside it. */
  title: string
  priority: keyof typeof PRIORITIES
  /** What a domain sends along, by example: the placeholders that a text may use, besides `event`, the event's name. */
  example: Record<string, unknown>
}

/** The languages that every template is shipped in, `templates/<name>/<language>.liquid`; the first is for everybody else. */
export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

/** Every mail that Midsummer sends. To add one is to add an entry here and its texts. */
export const DEFINITIONS: Record<string, Definition> = {
  proof: {
    title: 'The code that proves an address',
    priority: 'code',
    example: { code: '042317' },
  },
  'register.held': {
    title: 'Places are held until they are paid: where to pay',
    priority: 'letter',
    example: {
      amount: 25000,
      currency: 'EUR',
      until: '2027-02-01T18:30:00Z',
      link: 'https://convention.example/orders/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'register.confirmation': {
    title: 'The confirmation, with a QR code for each person',
    priority: 'letter',
    example: {
      people: [
        {
          name: 'Ash Birch',
          level: 'Sponsor',
          code: 'kq3T-x_81mZpAe5vR2Lw',
          lines: [
            { name: 'Sponsor', quantity: 1, amount: 14000 },
            { name: 'T-shirt', quantity: 2, amount: 4000 },
          ],
        },
        {
          name: 'Oak Birch',
          level: 'Attendee',
          code: 'Yw7b-0Qe_h4NcTz9sKfU',
          lines: [{ name: 'Attendee', quantity: 1, amount: 7000 }],
        },
      ],
      total: 25000,
      currency: 'EUR',
      link: 'https://convention.example/orders/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'register.cancellation': {
    title: 'Somebody is not registered any more',
    priority: 'letter',
    example: {
      people: [{ name: 'Oak Birch', level: 'Attendee' }],
      amount: 5600,
      currency: 'EUR',
      link: 'https://convention.example/orders/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'register.refund': {
    title: 'Money is on its way back',
    priority: 'letter',
    example: {
      amount: 2000,
      currency: 'EUR',
      link: 'https://convention.example/orders/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'shop.held': {
    title: 'What was ordered from the shop is held until it is paid: where to pay',
    priority: 'letter',
    example: {
      amount: 4600,
      currency: 'EUR',
      until: '2027-02-01T18:30:00Z',
      link: 'https://convention.example/shop/orders/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'shop.confirmation': {
    title: 'The receipt of the shop, with the code for the counter',
    priority: 'letter',
    example: {
      code: 'kq3T-x_81mZpAe5vR2Lw',
      lines: [
        { name: 'T-shirt, L', quantity: 2, amount: 4000 },
        { name: 'Name on the back', quantity: 2, amount: 600 },
      ],
      total: 4600,
      currency: 'EUR',
      link: 'https://convention.example/shop/orders/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'vendors.decision': {
    title: 'How the application of a vendor stands now',
    priority: 'letter',
    example: {
      name: 'Birch & Daughters',
      state: 'approved',
      reason: 'We liked your prints.',
      offerUntil: '2027-05-01T18:00:00Z',
      lapsed: false,
      link: 'https://convention.example/vendors/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'vendors.message': {
    title: 'Staff wrote to a vendor',
    priority: 'letter',
    example: {
      name: 'Birch & Daughters',
      body: 'Please send us a photo of your table.',
      link: 'https://convention.example/vendors/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'schedule.proposal': {
    title: 'A proposal for the schedule has arrived',
    priority: 'letter',
    example: {
      title: 'Fursuit repair for beginners',
      link: 'https://convention.example/panels/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'schedule.invitation': {
    title: 'Somebody is named as holding a panel',
    priority: 'letter',
    example: {
      title: 'Fursuit repair for beginners',
      proposer: 'Ash Birch',
      link: 'https://convention.example/panels/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'schedule.decision': {
    title: 'A proposal is accepted, rejected, on the waiting list or over',
    priority: 'letter',
    example: {
      title: 'Fursuit repair for beginners',
      state: 'accepted',
      reason: 'We look forward to it.',
      by: '',
      link: 'https://convention.example/panels/01990000-0000-7000-8000-000000000001#code',
    },
  },
  'schedule.changes': {
    title: 'What changed in the schedule, for those whom it concerns',
    priority: 'letter',
    example: {
      number: 2,
      note: 'The main stage opens later on Friday.',
      link: 'https://convention.example/schedule',
      changes: [
        {
          kind: 'moved',
          seat: null,
          title: 'Fursuit repair for beginners',
          before: { room: 'Workshop', startsAt: '2027-07-02T12:00:00Z', endsAt: '2027-07-02T13:00:00Z' },
          after: { room: 'Main stage', startsAt: '2027-07-02T14:00:00Z', endsAt: '2027-07-02T15:00:00Z' },
        },
        {
          kind: 'removed',
          seat: 'lost',
          title: 'Dance',
          before: { room: 'Main stage', startsAt: '2027-07-02T20:00:00Z', endsAt: '2027-07-02T23:00:00Z' },
          after: null,
        },
      ],
    },
  },
  'staff.application': {
    title: 'How the application of a volunteer stands now',
    priority: 'letter',
    example: {
      name: 'Ash Birch',
      department: 'Registration',
      state: 'accepted',
      reason: 'Welcome to the desk.',
      link: 'https://convention.example/volunteer#code',
    },
  },
  'staff.shift': {
    title: 'What somebody should know of their shift: on it, moved, called off, soon',
    priority: 'letter',
    example: {
      name: 'Ash Birch',
      news: 'moved',
      reason: 'The doors open later.',
      department: 'Registration',
      shift: 'Front desk',
      place: 'Lobby',
      startsAt: '2027-07-02T14:00:00Z',
      endsAt: '2027-07-02T18:00:00Z',
      link: 'https://convention.example/volunteer#code',
    },
  },
  'staff.transfer': {
    title: 'Whether somebody can go to another department',
    priority: 'letter',
    example: {
      name: 'Ash Birch',
      department: 'Stage',
      state: 'accepted',
      reason: 'We look forward to you.',
      link: 'https://convention.example/volunteer#code',
    },
  },
  'staff.reward': {
    title: 'Somebody has earned a reward',
    priority: 'letter',
    example: {
      name: 'Ash Birch',
      reward: 'Staff T-shirt',
      hours: 8,
      link: 'https://convention.example/volunteer#code',
    },
  },
  'staff.thanks': {
    title: 'Thanks after the event to whoever has worked',
    priority: 'letter',
    example: {
      name: 'Ash Birch',
      hours: 17.5,
      rewards: ['Staff T-shirt', 'Free membership'],
      link: 'https://convention.example/volunteer#code',
    },
  },
  'accounts.invitation': {
    title: 'Somebody is invited to work for the convention',
    priority: 'letter',
    example: {
      link: 'https://manage.convention.example/invitation#kq3T-x_81mZpAe5vR2Lw',
      roles: ['admin_registrar', 'refund'],
      superuser: false,
    },
  },
  'accounts.dispute': {
    title: 'Somebody disputes a payment at their bank: to whoever can act on it',
    priority: 'letter',
    example: {
      amount: 9000,
      currency: 'EUR',
      reason: 'fraudulent',
      answerBy: '2027-06-20T22:00:00Z',
      domain: 'register',
      reference: '01990000-0000-7000-8000-000000000001',
      link: 'https://convention.example/api/accounts/conventions/01990000-0000-7000-8000-000000000002/manage?next=/e/2027/money/refunds',
    },
  },
  'notifications.webhook-dead': {
    title: 'A program of the convention is told nothing any more',
    priority: 'letter',
    example: { url: 'https://programs.example/midsummer', reason: 'answered 500' },
  },
}

/** The nearest shipped language to what a person chose (BCP 47): `de-AT` is `de`. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => locale.toLowerCase().split('-')[0] === language) ?? LANGUAGES[0]
