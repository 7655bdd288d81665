import { closed } from '@midsummer/contracts/shapes'
import Type, { type Static, type TProperties } from 'typebox'

// `constructor` is the one name that every object has and that this would allow.
const Key = Type.String({ pattern: '^(?!constructor$)[a-z](-?[a-z0-9])*$', maxLength: 40 })
const OptionValue = Type.String({ pattern: '^(?!constructor$)[a-z0-9](-?[a-z0-9])*$', maxLength: 40 })
const Day = Type.String({ format: 'date' })
const Locale = Type.String({ pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' })

/** A text in each language that the organiser wrote: `{ en: 'Size', de: 'Größe' }`. */
export const Text = Type.Record(Locale, Type.String({ minLength: 1, maxLength: 5000 }), { ...closed, minProperties: 1 })
export type Text = Static<typeof Text>

const Test = Type.Union([
  /** Text, number, date or a choice of one; `true` for a consent that was given. */
  Type.Object({ field: Key, equals: Type.Union([Type.String(), Type.Number(), Type.Boolean()]) }, closed),
  /** A choice of many, or merchandise: this option is among what was chosen. */
  Type.Object({ field: Key, has: OptionValue }, closed),
  Type.Object(
    { field: Key, oneOf: Type.Array(Type.Union([Type.String(), Type.Number()]), { minItems: 1, maxItems: 200 }) },
    closed,
  ),
])
export type Test = Static<typeof Test>

/** When a field or a section is asked. It looks back only; an answer that is not there makes every test false. */
const Condition = Type.Union([
  Test,
  Type.Object({ all: Type.Array(Test, { minItems: 1, maxItems: 20 }) }, closed),
  Type.Object({ any: Type.Array(Test, { minItems: 1, maxItems: 20 }) }, closed),
])
export type Condition = Static<typeof Condition>

export const VIEWERS = ['person', 'staff', 'admin'] as const
/** Who looks at an answer: the one who gave it, staff of the domain, its admins. */
export type Viewer = (typeof VIEWERS)[number]

const Option = Type.Object(
  {
    value: OptionValue,
    label: Text,
    /** Minor units of the event's currency, on top of everything else. */
    price: Type.Optional(Type.Integer({ minimum: 0, maximum: 100_000_000 })),
    /** How many there are in all; the domain counts. */
    capacity: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
    /** Options with the same name draw from the same stock; without one an option has its own. */
    stock: Type.Optional(Key),
  },
  closed,
)
export type Option = Static<typeof Option>
const Options = Type.Array(Option, { minItems: 1, maxItems: 200 })

/** Days after the end of the event. */
const Days = Type.Integer({ minimum: 0, maximum: 36_500 })

const field = <Kind extends string, Own extends TProperties>(type: Kind, own: Own) =>
  Type.Object(
    {
      key: Key,
      type: Type.Literal(type),
      label: Text,
      help: Type.Optional(Text),
      required: Type.Optional(Type.Boolean()),
      when: Type.Optional(Condition),
      /** Who may see the answer; everybody of them when left out. */
      seenBy: Type.Optional(
        Type.Array(Type.Enum(['person', 'staff', 'admin']), {
          minItems: 1,
          uniqueItems: true,
        }),
      ),
      /** How long the answer is kept, when shorter than the form says. */
      keepDays: Type.Optional(Days),
      ...own,
    },
    closed,
  )

/** The kinds of fields. A default is what a page begins with: nothing is added to answers that are sent without. */
export const FIELDS = {
  text: field('text', {
    lines: Type.Optional(Type.Enum(['one', 'many'])),
    format: Type.Optional(Type.Enum(['email', 'url'])),
    /** Characters (Unicode code points); 2,000 when left out. */
    maxLength: Type.Optional(Type.Integer({ minimum: 1, maximum: 10_000 })),
    default: Type.Optional(Type.String()),
  }),
  number: field('number', {
    whole: Type.Optional(Type.Boolean()),
    minimum: Type.Optional(Type.Number()),
    maximum: Type.Optional(Type.Number()),
    default: Type.Optional(Type.Number()),
  }),
  choice: field('choice', {
    options: Options,
    /** How many may be chosen: one, when left out, and the answer is that option; else a list. */
    many: Type.Optional(
      Type.Object(
        {
          least: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
          most: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
        },
        closed,
      ),
    ),
    default: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
  }),
  date: field('date', {
    earliest: Type.Optional(Day),
    latest: Type.Optional(Day),
    default: Type.Optional(Day),
  }),
  address: field('address', {}),
  /** The answer is a list of ids from the room `files`. */
  file: field('file', {
    most: Type.Optional(Type.Integer({ minimum: 1, maximum: 20 })),
    /** Media types, `image/png`; what the files room lets in when left out. */
    accept: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z]+/[a-z0-9.+-]+$' }), { minItems: 1, maxItems: 20 })),
  }),
  /** The moment is the server's, kept beside the answers. */
  consent: field('consent', {
    statement: Text,
    /** Whether a name must be typed under it. */
    signature: Type.Optional(Type.Boolean()),
  }),
  /** The answer is a number for each option that is wanted. */
  merchandise: field('merchandise', {
    options: Options,
    /** Pieces in all; one when left out. */
    most: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
  }),
}

export const Field = Type.Union([
  FIELDS.text,
  FIELDS.number,
  FIELDS.choice,
  FIELDS.date,
  FIELDS.address,
  FIELDS.file,
  FIELDS.consent,
  FIELDS.merchandise,
])
export type Field = Static<typeof Field>

const section = {
  key: Key,
  title: Text,
  help: Type.Optional(Text),
  when: Type.Optional(Condition),
}
const form = {
  title: Text,
  /** The language that every text has, and that stands in for one that is missing. */
  locale: Locale,
  /** How long answers are kept; for ever when left out. */
  keepDays: Type.Optional(Days),
}

/** What an organiser asks: plain data, which a page renders and the server checks by. */
export const Definition = Type.Object(
  {
    ...form,
    sections: Type.Array(Type.Object({ ...section, fields: Type.Array(Field, { maxItems: 100 }) }, closed), {
      minItems: 1,
      maxItems: 20,
    }),
  },
  closed,
)
export type Definition = Static<typeof Definition>

/** A definition without its fields, so that a fault in one is not told as a fault in all kinds of fields. */
export const Outline = Type.Object(
  {
    ...form,
    sections: Type.Array(Type.Object({ ...section, fields: Type.Array(Type.Unknown(), { maxItems: 100 }) }, closed), {
      minItems: 1,
      maxItems: 20,
    }),
  },
  closed,
)

/** All fields in the order in which they are asked. */
export const fieldsOf = ({ sections }: Definition): Field[] => sections.flatMap(({ fields }) => fields)

/** Days after the end of the event for which an answer is kept; for ever without any. */
export const keptDays = (
  definition: Pick<Definition, 'keepDays'>,
  field: Pick<Field, 'keepDays'>,
): number | undefined => field.keepDays ?? definition.keepDays

/** The tests of a condition, however they are joined. */
export const testsOf = (condition: Condition | undefined): Test[] => {
  if (!condition) return []
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : [condition]
}

/** A text in a language: `de-AT`, else `de`, else the form's own. */
export const say = (text: Text, locale: string, fallback: string): string =>
  text[locale] ?? text[locale.split('-')[0] ?? locale] ?? text[fallback] ?? Object.values(text)[0] ?? ''
