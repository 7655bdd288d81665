import { createHash } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { type KnownEvent, knownEvents } from '@midsummer/service'
import type { Command } from './commands.ts'

/** Who makes an example, as an audit names it. */
export const EXAMPLE_ACTOR: Actor = { kind: 'system', id: 'example' }

/** People of an example have addresses that nobody can have (RFC 2606). */
const NOBODYS = '.example'

/** When an example's sales opened, and for how long they have gone on, in milliseconds: the same at every making. */
const OPENING = Date.UTC(2026, 5, 1, 18)
const DAYS = 150 * 86_400_000

/** The days of an example's convention, by the clock of its event's zone. */
export const EXAMPLE_DAYS = ['2027-07-01', '2027-07-02', '2027-07-03', '2027-07-04']

const FIRST =
  'Ash Basil Birch Bramble Briar Cedar Clover Dew Elm Ember Fern Finch Flint Frost Grove Hazel Heath Ivy Jay Juniper Kestrel Lark Laurel Linden Maple Marsh Moss Nettle Oak Olive Pine Quill Raven Reed Robin Rowan Rue Sage Skye Sorrel Sparrow Storm Thorn Umber Vale Willow Wren Yarrow'.split(
    ' ',
  )
const LAST =
  'Ackermann Bell Castell Dorn Ekberg Falk Garnier Holm Ivers Jansen Keller Lind Moreau Novak Olsen Petrov Quist Rossi Sato Thorne Ueda Vogel Winter Young Zeller'.split(
    ' ',
  )

/** Somebody of an example; the same in every domain. */
export interface ExamplePerson {
  name: string
  email: string
}

/** Everything of an example that is left to chance, and yet is the same whenever it is made with the same seed. */
export interface Example {
  /** A number from 0 up to 1 that nothing but the seed and the words decide. */
  chance: (...words: (string | number)[]) => number
  /** A whole number, both ends included. */
  count: (from: number, to: number, ...words: (string | number)[]) => number
  one: <Item>(items: readonly [Item, ...Item[]], ...words: (string | number)[]) => Item
  /** A secret, as a QR code says it. */
  code: (...words: (string | number)[]) => string
  /** An instant while things were sold, ISO 8601; `share` from 0 to 1 of that time. */
  at: (share: number) => string
  /** An id of an instant, so that ids are in the order of time as everywhere. */
  id: (at: string, ...words: (string | number)[]) => string
  person: (index: number) => ExamplePerson
}

const openExample = (seed: string, tenant: string): Example => {
  const digest = (words: readonly (string | number)[]) =>
    createHash('sha256')
      .update([seed, tenant, ...words].join('\0'))
      .digest()
  const chance = (...words: (string | number)[]) => digest(words).readUInt32BE(0) / 2 ** 32
  const one = <Item>(items: readonly [Item, ...Item[]], ...words: (string | number)[]): Item =>
    items[Math.floor(chance(...words) * items.length)] ?? items[0]
  return {
    chance,
    count: (from, to, ...words) => from + Math.floor(chance(...words) * (to - from + 1)),
    one,
    code: (...words) =>
      digest(['code', ...words])
        .subarray(0, 15)
        .toString('base64url'),
    at: (share) => new Date(OPENING + share * DAYS).toISOString(),
    id: (at, ...words) => {
      const time = Date.parse(at).toString(16).padStart(12, '0')
      const rest = digest(['id', ...words]).toString('hex')
      return `${time.slice(0, 8)}-${time.slice(8)}-7${rest.slice(0, 3)}-8${rest.slice(3, 6)}-${rest.slice(6, 18)}`
    },
    person: (index) => {
      const [first, last] = [FIRST[index % FIRST.length], LAST[Math.floor(index / FIRST.length) % LAST.length]]
      return { name: `${first} ${last}`, email: `${first}.${last}.${index}@people${NOBODYS}`.toLowerCase() }
    },
  }
}

/** What a domain makes of an example, for one event. */
export interface Making {
  summary: string
  /** Every address that the event has here: one that somebody could have stops the making. */
  addresses: (tx: Tx, event: string) => Promise<readonly string[]>
  /** @returns what was made, in a line; nothing when it stands already */
  make: (tx: Tx, event: KnownEvent, example: Example) => Promise<string | undefined>
}

/**
 * `make-example`: fills the newest event of a convention, or the one that is named, with believable data. The same seed
 * twice makes nothing twice. It refuses where there are real people.
 */
export const exampleCommand = ({ summary, addresses, make }: Making): Command => ({
  name: 'make-example',
  summary,
  options: { seed: 'what chance begins with; 1 without it', event: 'the short name of the event' },
  run: ({ database, tenant, options, print }) =>
    database.inTenant(tenant, async (tx) => {
      const wanted = options['event']
      const event = (await knownEvents(tx)).findLast(({ slug }) => wanted === undefined || slug === wanted)
      if (!event) throw new Error(wanted ? `there is no event ${wanted}` : 'there is no event yet')
      const real = (await addresses(tx, event.id)).filter((email) => !email.toLowerCase().endsWith(NOBODYS))
      if (real.length > 0) throw new Error(`${event.slug} has ${real.length} real people: an example is not for it`)
      const made = await make(tx, event, openExample(options['seed'] ?? '1', tenant.id))
      print(`${event.slug}: ${made ?? 'stands already'}`)
    }),
})
