import type { Tx } from '@midsummer/database'
import { EXAMPLE_ACTOR, type Example, exampleCommand } from '@midsummer/provisioning'
import { type Booked, insertBooks, levelPool, stockOf, takeStock } from '@midsummer/sales'
import { actorName, type KnownEvent } from '@midsummer/service'
import { addLevel, type CountedLevel, listLevels } from '../levels/levels.ts'
import { insertExampleOrders, insertExampleRegistrations, selectAddresses, selectOrderKnown } from './queries.ts'

const PEOPLE = 3_000

/** What is sold where nothing is sold yet, amounts in minor units. */
const LEVELS = [
  { slug: 'guest', name: 'Guest', price: 0, capacity: 1_000, description: 'All days, free of charge.' },
  { slug: 'regular', name: 'Regular', price: 6_500, capacity: 2_500, position: 1, description: 'All days.' },
  { slug: 'sponsor', name: 'Sponsor', price: 14_000, capacity: 400, position: 2, description: 'With our thanks.' },
]

/** Levels with as many places as are left, at most this many where there is no limit. */
const UNLIMITED = 2_000

/** Three thousand registrations, in orders of one to three people, the first days as full as they are. */
const make = async (tx: Tx, event: KnownEvent, example: Example): Promise<string | undefined> => {
  const first = example.id(example.at(0), 'order', 0)
  if (await tx.maybeOne(selectOrderKnown(first))) return undefined
  if ((await listLevels(tx, event.id)).length === 0)
    for (const level of LEVELS) await addLevel(tx, EXAMPLE_ACTOR, event.id, level)
  const levels = await listLevels(tx, event.id)
  const left = new Map(levels.map(({ id, capacity, taken }) => [id, capacity === null ? UNLIMITED : capacity - taken]))
  const orders = []
  const people = []
  const books: { dues: Booked['dues'][number][]; entries: Booked['entries'][number][] } = { dues: [], entries: [] }
  for (let index = 0; people.length < PEOPLE; index += 1) {
    // Half of all comes in the first tenth of the time.
    const at: string = index === 0 ? example.at(0) : example.at((people.length / PEOPLE) ** 3)
    const order = example.id(at, 'order', index)
    const { email } = example.person(people.length)
    const size = Math.min(example.one([1, 1, 1, 1, 2, 2, 3], 'size', index), PEOPLE - people.length)
    let total = 0
    for (let member = 0; member < size; member += 1) {
      const { name } = example.person(people.length)
      const level = pick(levels, left, example.chance('level', people.length))
      const { id: levelId, slug, price } = level
      const id = example.id(at, 'registration', people.length)
      const snapshot = { level: { id: levelId, slug, name: level.name }, price, currency: event.currency }
      people.push({ id, order, levelId, email, name, at, snapshot, code: example.code('badge', people.length) })
      books.dues.push({
        order,
        partId: id,
        kind: 'level',
        name: level.name,
        quantity: 1,
        unitAmount: price,
        itemId: null,
        pools: [levelPool(levelId)],
        at,
      })
      total += price
    }
    const locale = example.one(['en', 'de'], 'locale', index)
    orders.push({ id: order, email, locale, at, code: example.code('order', index) })
    if (total > 0)
      books.entries.push({ id: example.id(at, 'entry', index), order, amount: total, currency: event.currency, at })
  }
  await tx.query(insertExampleOrders(event.id, event.currency, orders))
  await tx.query(insertExampleRegistrations(event.id, people))
  await insertBooks(tx, actorName(EXAMPLE_ACTOR), books)
  const missing = await takeStock(tx, stockOf(books.dues))
  if (missing !== undefined) throw new Error(`there are not enough places in ${missing}`)
  return `${people.length} registrations in ${orders.length} orders`
}

/** A level that has a place left, by how many each has; that place is taken. @throws when none has one */
const pick = (levels: readonly CountedLevel[], left: Map<string, number>, chance: number): CountedLevel => {
  let here = chance * [...left.values()].reduce((sum, places) => sum + places, 0)
  for (const level of levels) {
    const places = left.get(level.id) ?? 0
    if (here < places) {
      left.set(level.id, places - 1)
      return level
    }
    here -= places
  }
  throw new Error(`the levels have fewer than ${PEOPLE} places left`)
}

export const makeExample = exampleCommand({
  summary: 'Registers three thousand people who do not exist, for trying things out.',
  addresses: async (tx, event) => (await tx.any(selectAddresses(event))).map(({ email }) => email),
  make,
})
