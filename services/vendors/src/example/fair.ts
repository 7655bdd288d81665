/** What an example's types and tables are; prices in minor units. */
export const TYPES = [
  {
    slug: 'artist',
    name: 'Artist',
    description: 'Who sells what they make.',
    sizes: [
      { slug: 'half', name: 'Half a table', price: 6_000, capacity: 30, mostChairs: 2 },
      { slug: 'full', name: 'Table', price: 11_000, capacity: 40, mostChairs: 3 },
    ],
  },
  {
    slug: 'trader',
    name: 'Trader',
    description: 'Who sells what others make.',
    sizes: [
      { slug: 'full', name: 'Table', price: 18_000, capacity: 16, mostChairs: 3 },
      { slug: 'corner', name: 'Corner of two tables', price: 34_000, capacity: 6, mostChairs: 4 },
    ],
  },
] as const

export const TASKS = [
  { slug: 'pay', name: 'Pay for your table', kind: 'paid', needs: [] },
  { slug: 'register', name: 'Register everybody behind the table', kind: 'registered', needs: [] },
  { slug: 'hotel', name: 'Book your hotel', kind: 'self', needs: ['pay'] },
] as const

export const FORM = 'dealer'

const choices = (...values: string[]) => values.map((value) => ({ value, label: { en: value } }))

/** The form that both types ask, as an example's organisers would have written it. */
export const DEFINITION = {
  title: { en: 'Dealer', de: 'Händler' },
  locale: 'en',
  sections: [
    {
      key: 'wares',
      title: { en: 'What you bring', de: 'Was du mitbringst' },
      fields: [
        {
          key: 'wares',
          type: 'text',
          label: { en: 'What is it made of?', de: 'Woraus ist es gemacht?' },
          required: true,
        },
        { key: 'power', type: 'choice', label: { en: 'Power', de: 'Strom' }, options: choices('none', 'lamp', 'till') },
      ],
    },
  ],
}

type Craft = readonly [name: string, wares: string]

/** What booths sell, and what it is made of. */
export const CRAFTS: readonly [Craft, ...Craft[]] = [
  ['Prints', 'paper and ink'],
  ['Badges', 'laminated card'],
  ['Plush', 'minky and stuffing'],
  ['Tails', 'faux fur'],
  ['Carvings', 'lime wood'],
  ['Candles', 'soy wax'],
  ['Silver', 'silver and brass'],
  ['Comics', 'paper and ink'],
  ['Leather', 'vegetable-tanned leather'],
  ['Stickers', 'vinyl'],
  ['Ceramics', 'stoneware'],
  ['Pins', 'hard enamel'],
]

export const COMMENTS = ['', '', '', 'Lovely work.', 'A little dear.', 'We had them last year.', 'New to us.'] as const

export const DEALERS = 120

/** How many dealers stand how; the others are firm. */
const STANDING = [
  ['offered', 6],
  ['waitlisted', 16],
  ['rejected', 10],
  ['submitted', 9],
  ['draft', 4],
  ['archived', 3],
] as const
type Standing = (typeof STANDING)[number][0] | 'firm'

export const REASONS: Record<Standing, string> = {
  draft: '',
  submitted: '',
  firm: '',
  offered: 'We would love to have you.',
  archived: 'withdrawn by the vendor',
  waitlisted: 'The hall is full.',
  rejected: 'We had many like it this year.',
}

/** How a dealer stands; a step that shares nothing with the count of dealers goes through all of them, mixed. */
export const standingOf = (index: number): Standing => {
  const place = (index * 37) % DEALERS
  let here = 0
  for (const [standing, count] of STANDING) {
    here += count
    if (place < here) return standing
  }
  return 'firm'
}
