import { orNull } from '@midsummer/contracts/shapes'
import Type, { type TSchema } from 'typebox'

export interface Definition {
  /** What an organiser reads beside the field. */
  title: string
  schema: TSchema
  default: unknown
}

const colour = Type.String({ pattern: '^#[0-9a-f]{6}$' })

/** Every setting that an event has. To add one is to add a line; `event generate-properties` gives it to every event. */
export const DEFINITIONS: Record<string, Definition> = {
  'contact.email': {
    title: 'Address for questions, shown to attendees',
    schema: orNull(Type.String({ format: 'email' })),
    default: null,
  },
  'contact.website': {
    title: "The convention's own site",
    schema: orNull(Type.String({ format: 'uri', pattern: '^https://' })),
    default: null,
  },
  'venue.name': { title: 'Venue', schema: Type.String({ maxLength: 200 }), default: '' },
  'venue.address': { title: 'Address of the venue', schema: Type.String({ maxLength: 500 }), default: '' },
  'look.accent': { title: 'Accent colour', schema: colour, default: '#2f5d50' },
  'look.background': { title: 'Background colour', schema: colour, default: '#ffffff' },
  // The picture itself: pages load nothing from elsewhere, and mail is read where nothing is loaded.
  'look.logo': {
    title: 'Logo, as `data:image/png;base64,…`',
    schema: Type.Union([
      Type.String({ pattern: '^data:image/png;base64,[A-Za-z0-9+/]+={0,2}$', maxLength: 60_000 }),
      Type.Null(),
    ]),
    default: null,
  },
  'register.minimum-age': {
    title: 'Youngest age that may register',
    schema: Type.Integer({ minimum: 0, maximum: 99 }),
    default: 0,
  },
  'register.conduct-url': {
    title: 'Address of the code of conduct',
    schema: orNull(Type.String({ format: 'uri', pattern: '^https://', maxLength: 500 })),
    default: null,
  },
}
