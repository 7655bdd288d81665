import type { Definition } from '../src/index.ts'

/** A registration's form with every kind of field. */
export const registration: Definition = {
  title: { en: 'Registration', de: 'Anmeldung' },
  locale: 'en',
  sections: [
    {
      key: 'you',
      title: { en: 'You', de: 'Du' },
      fields: [
        {
          key: 'nickname',
          type: 'text',
          label: { en: 'Badge name', de: 'Name auf dem Badge' },
          required: true,
          maxLength: 20,
        },
        { key: 'age', type: 'number', label: { en: 'Age' }, whole: true, minimum: 0, maximum: 120 },
        { key: 'arrival', type: 'date', label: { en: 'Arrival' }, earliest: '2027-08-01', latest: '2027-08-31' },
        { key: 'home', type: 'address', label: { en: 'Address' }, keepDays: 10 },
        {
          key: 'allergies',
          type: 'text',
          label: { en: 'Allergies' },
          lines: 'many',
          seenBy: ['person', 'admin'],
          keepDays: 0,
        },
      ],
    },
    {
      key: 'wishes',
      title: { en: 'Wishes' },
      fields: [
        {
          key: 'meal',
          type: 'choice',
          label: { en: 'Meal', de: 'Essen' },
          required: true,
          options: [
            { value: 'none', label: { en: 'None', de: 'Keins' } },
            { value: 'vegan', label: { en: 'Vegan' }, price: 1500, capacity: 40 },
            { value: 'banquet', label: { en: 'Banquet', de: 'Bankett' }, price: 4500, capacity: 10, stock: 'seats' },
          ],
        },
        {
          key: 'seat',
          type: 'text',
          label: { en: 'Sit beside' },
          required: true,
          when: { field: 'meal', equals: 'banquet' },
        },
        {
          key: 'helps',
          type: 'choice',
          label: { en: 'I can help with' },
          many: { most: 2 },
          options: ['set-up', 'door', 'stage'].map((value) => ({ value, label: { en: value } })),
        },
        {
          key: 'licence',
          type: 'file',
          label: { en: 'Driving licence' },
          accept: ['image/png'],
          keepDays: 5,
          seenBy: ['person', 'admin'],
          when: {
            all: [
              { field: 'helps', has: 'set-up' },
              { field: 'meal', oneOf: ['none', 'vegan'] },
            ],
          },
        },
        {
          key: 'shirt',
          type: 'merchandise',
          label: { en: 'Shirt' },
          most: 3,
          options: [
            { value: 's', label: { en: 'S' }, price: 2000 },
            { value: 'xl', label: { en: 'XL' }, price: 2200, capacity: 5 },
          ],
        },
      ],
    },
    {
      key: 'minors',
      title: { en: 'Minors' },
      when: {
        any: [
          { field: 'age', equals: 17 },
          { field: 'age', equals: 16 },
        ],
      },
      fields: [
        {
          key: 'guardian',
          type: 'consent',
          label: { en: 'Guardian' },
          statement: { en: 'I answer for the child.' },
          signature: true,
          required: true,
        },
        { key: 'guardian-note', type: 'text', label: { en: 'Note' }, when: { field: 'guardian', equals: true } },
      ],
    },
  ],
}
