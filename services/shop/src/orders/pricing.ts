import { type Answers, checkAnswers } from '@midsummer/forms'
import { itemName, itemPool, type Line, line, onSale, optionLines } from '@midsummer/sales'
import type { Item, Variant } from '../items/items.ts'

export interface Wanted {
  variant: string
  quantity: number
  options?: Answers | undefined
}

/** What an event offers at this moment. */
export interface Offer {
  variants: ReadonlyMap<string, { item: Item; variant: Variant }>
  locale: string
  /** Milliseconds since 1970. */
  now: number
}

/** Pieces of a variant, and what is owed for them. */
export interface PricedLine {
  item: Item
  variant: Variant
  name: string
  quantity: number
  options: Answers | null
  dues: Line[]
}

/** A cart as lines; or what is wrong with it. */
export interface Priced {
  lines: PricedLine[]
  /** What the pools of chosen options hold in all. */
  capacities: Map<string, number>
  faults: { at: string; message: string }[]
}

/** Prices a cart. @param at its path in the input: `body/lines` */
export const price = (offer: Offer, cart: readonly Wanted[], at: string): Priced => {
  const priced: Priced = { lines: [], capacities: new Map(), faults: [] }
  const pieces = new Map<string, number>()
  for (const [index, { variant: id, quantity, options = {} }] of cart.entries()) {
    const here = `${at}/${index}`
    const found = offer.variants.get(id)
    if (!found) {
      priced.faults.push({ at: `${here}/variant`, message: 'is not sold at this event' })
      continue
    }
    const { item, variant } = found
    if (variant.closed || !onSale(item, offer.now))
      priced.faults.push({ at: `${here}/variant`, message: 'is not on sale now' })
    const sum = (pieces.get(item.id) ?? 0) + quantity
    pieces.set(item.id, sum)
    if (sum > item.most) priced.faults.push({ at: `${here}/quantity`, message: `must be at most ${item.most} in all` })
    addLine(priced, offer, found, quantity, options, here)
  }
  return priced
}

const addLine = (
  priced: Priced,
  { locale }: Offer,
  { item, variant }: { item: Item; variant: Variant },
  quantity: number,
  options: Answers,
  at: string,
): void => {
  const name = variant.name === item.name ? item.name : `${item.name}, ${variant.name}`
  const dues = [
    line('item', item.options ? itemName(name, item.options, options, locale) : name, quantity, variant.price, {
      itemId: item.id,
      pools: [itemPool(variant.id)],
      options: item.options && options,
    }),
  ]
  priced.lines.push({ item, variant, name, quantity, options: item.options && options, dues })
  if (!item.options) {
    if (Object.keys(options).length > 0) priced.faults.push({ at: `${at}/options`, message: 'is not asked' })
    return
  }
  const faults = checkAnswers(item.options, options, { at: `${at}/options` })
  priced.faults.push(...faults)
  if (faults.length > 0) return
  const chosen = optionLines(item.options, options, { of: item.id, times: quantity, locale, itemId: item.id })
  dues.push(...chosen.lines)
  for (const [pool, capacity] of chosen.capacities) priced.capacities.set(pool, capacity)
}
