/** What an example convention sells and asks: enough to see every kind of thing once. Amounts in minor units. */
export const ITEMS = [
  {
    slug: 'shirt',
    name: 'Convention shirt',
    price: 2_200,
    capacity: 300,
    most: 3,
    description: 'Organic cotton, with this year’s drawing.',
    options: {
      title: { en: 'Shirt', de: 'Shirt' },
      locale: 'en',
      sections: [
        {
          key: 'shirt',
          title: { en: 'Shirt', de: 'Shirt' },
          fields: [
            {
              key: 'size',
              type: 'choice',
              required: true,
              label: { en: 'Size', de: 'Größe' },
              options: ['xs', 's', 'm', 'l', 'xl', 'xxl'].map((value) => ({
                value,
                label: { en: value.toUpperCase() },
              })),
            },
          ],
        },
      ],
    },
  },
  {
    slug: 'dinner',
    name: 'Saturday dinner',
    price: 3_500,
    capacity: 120,
    most: 1,
    description: 'Three courses, one of them cake.',
  },
]

/** The levels, cheapest first; `shirt` is the id of the item that comes with the dearest. */
export const levels = (shirt: string) => [
  { slug: 'guest', name: 'Guest', price: 0, capacity: 2_000, description: 'All days, free of charge.' },
  {
    slug: 'regular',
    name: 'Regular',
    price: 6_500,
    capacity: 1_500,
    position: 1,
    description: 'All days, with the printed programme.',
  },
  {
    slug: 'sponsor',
    name: 'Sponsor',
    price: 14_000,
    capacity: 200,
    position: 2,
    includes: [shirt],
    description: 'With a shirt and our thanks.',
  },
]

export const RULES = { holdMinutes: 30, mostPeople: 10, cancelUntil: '2027-06-01T00:00:00Z', refundPercent: 80 }

export const FORMS = {
  registration: {
    title: { en: 'About you', de: 'Über dich' },
    locale: 'en',
    keepDays: 365,
    sections: [
      {
        key: 'you',
        title: { en: 'About you', de: 'Über dich' },
        fields: [
          {
            key: 'badge-name',
            type: 'text',
            required: true,
            maxLength: 30,
            label: { en: 'Name on the badge', de: 'Name auf dem Badge' },
          },
          { key: 'pronouns', type: 'text', maxLength: 30, label: { en: 'Pronouns', de: 'Pronomen' } },
          {
            key: 'born',
            type: 'date',
            required: true,
            latest: '2027-08-01',
            label: { en: 'Date of birth', de: 'Geburtsdatum' },
          },
        ],
      },
      {
        key: 'stay',
        title: { en: 'Your stay', de: 'Dein Aufenthalt' },
        fields: [
          {
            key: 'arrives',
            type: 'choice',
            label: { en: 'How do you come?', de: 'Wie kommst du?' },
            options: [
              { value: 'train', label: { en: 'By train', de: 'Mit der Bahn' } },
              { value: 'car', label: { en: 'By car', de: 'Mit dem Auto' } },
              { value: 'other', label: { en: 'Otherwise', de: 'Anders' } },
            ],
          },
          {
            key: 'parking',
            type: 'choice',
            when: { field: 'arrives', equals: 'car' },
            label: { en: 'Parking', de: 'Parkplatz' },
            options: [
              { value: 'none', label: { en: 'None needed', de: 'Keinen' } },
              { value: 'garage', label: { en: 'In the garage', de: 'In der Garage' }, price: 2_400, capacity: 40 },
            ],
          },
          {
            key: 'allergies',
            type: 'text',
            lines: 'many',
            keepDays: 30,
            seenBy: ['person', 'admin'],
            label: { en: 'Allergies', de: 'Allergien' },
            help: { en: 'Only the kitchen sees this.', de: 'Das sieht nur die Küche.' },
          },
          {
            key: 'conduct',
            type: 'consent',
            required: true,
            label: { en: 'Code of conduct', de: 'Verhaltensregeln' },
            statement: {
              en: 'I have read the code of conduct and will keep to it.',
              de: 'Ich habe die Verhaltensregeln gelesen und halte mich daran.',
            },
          },
        ],
      },
    ],
  },
  'check-in': {
    title: { en: 'At the door', de: 'An der Tür' },
    locale: 'en',
    sections: [
      {
        key: 'door',
        title: { en: 'At the door', de: 'An der Tür' },
        fields: [
          {
            key: 'id-seen',
            type: 'consent',
            required: true,
            label: { en: 'ID', de: 'Ausweis' },
            statement: {
              en: 'I have seen an ID with this date of birth.',
              de: 'Ich habe einen Ausweis mit diesem Geburtsdatum gesehen.',
            },
          },
        ],
      },
    ],
  },
}

/** What somebody answers who comes by train. */
export const answersOf = (name: string) => ({
  'badge-name': name,
  born: '1998-04-12',
  arrives: 'train',
  conduct: { agreed: true },
})
