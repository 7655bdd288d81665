import type { Tx } from '@midsummer/database'
import { EXAMPLE_ACTOR, type Example, exampleCommand } from '@midsummer/provisioning'
import { type Booked, insertBooks, itemPool, stockOf, takeStock } from '@midsummer/sales'
import { actorName, type KnownEvent } from '@midsummer/service'
import { addItem, addVariant, type CountedItem, listItems } from '../items/items.ts'
import { GOODS, KINDS } from './goods.ts'
import {
  insertExampleLines,
  insertExampleOrders,
  insertExamplePickups,
  selectAddresses,
  selectOrderKnown,
} from './queries.ts'

const ORDERS = 900
/** Of the people who are registered, those who buy something. */
const BUYERS = 3_000

/** Forty items in their sizes and colours, and what was bought of them: most of it waits for its buyers. */
const make = async (tx: Tx, event: KnownEvent, example: Example): Promise<string | undefined> => {
  if (await tx.maybeOne(selectOrderKnown(example.id(example.at(0), 'order', 0)))) return undefined
  const variants = (await stocked(tx, event.id, example)).flatMap((item) =>
    item.variants.map((variant) => ({ item, variant, left: variant.capacity ?? ORDERS })),
  )
  const orders = []
  const lines = []
  const books: { dues: Booked['dues'][number][]; entries: Booked['entries'][number][] } = { dues: [], entries: [] }
  for (let index = 0; index < ORDERS; index += 1) {
    const at = example.at((index / ORDERS) ** 2)
    const order = example.id(at, 'order', index)
    const { email } = example.person(example.count(0, BUYERS - 1, 'buyer', index))
    const handed = example.chance('handed', index) < 0.1
    let total = 0
    for (let piece = 0; piece < example.count(1, 4, 'lines', index); piece += 1) {
      const found = variants[example.count(0, variants.length - 1, 'variant', index, piece)]
      const quantity = example.one([1, 1, 1, 2], 'quantity', index, piece)
      if (!found || found.left < quantity) continue
      const { item, variant } = found
      found.left -= quantity
      const name = variant.name === item.name ? item.name : `${item.name}, ${variant.name}`
      const id = example.id(at, 'line', index, piece)
      lines.push({
        id,
        order,
        itemId: item.id,
        variantId: variant.id,
        name,
        quantity,
        handed: handed ? quantity : 0,
      })
      books.dues.push({
        order,
        partId: id,
        kind: 'item',
        name,
        quantity,
        unitAmount: variant.price,
        itemId: item.id,
        pools: [itemPool(variant.id)],
        at,
      })
      total += quantity * variant.price
    }
    const codes = { code: example.code('order', index), pickupCode: example.code('pickup', index) }
    orders.push({ id: order, email, at, handed, locale: example.one(['en', 'de'], 'locale', index), ...codes })
    if (total > 0)
      books.entries.push({ id: example.id(at, 'entry', index), order, amount: total, currency: event.currency, at })
  }
  await tx.query(insertExampleOrders(event.id, event.currency, orders))
  await tx.query(insertExampleLines(lines))
  await tx.query(insertExamplePickups(orders))
  await insertBooks(tx, actorName(EXAMPLE_ACTOR), books)
  const missing = await takeStock(tx, stockOf(books.dues))
  if (missing !== undefined) throw new Error(`there are not enough pieces in ${missing}`)
  return `${GOODS.length} items, and ${orders.length} orders of them`
}

/** The items of the example that are not there yet, and all that are. */
const stocked = async (tx: Tx, event: string, example: Example): Promise<CountedItem[]> => {
  const known = new Set((await listItems(tx, event)).map(({ slug }) => slug))
  for (const [position, [name, price, kind]] of GOODS.entries()) {
    const slug = slugOf(name)
    if (known.has(slug)) continue
    const { id } = await addItem(tx, EXAMPLE_ACTOR, event, { slug, name, position, most: 5 })
    for (const [place, variant] of (KINDS[kind].length > 0 ? KINDS[kind] : [name]).entries())
      await addVariant(tx, EXAMPLE_ACTOR, event, id, {
        slug: slugOf(variant),
        name: variant,
        price,
        position: place,
        capacity: example.count(10, 60, 'capacity', slug, place),
      })
  }
  return listItems(tx, event)
}

const slugOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')

export const makeExample = exampleCommand({
  summary: 'Fills the shop with forty items, and sells of them to people who do not exist.',
  addresses: async (tx, event) => (await tx.any(selectAddresses(event))).map(({ email }) => email),
  make,
})
