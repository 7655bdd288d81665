import { type Answers, checkAnswers, type Definition } from '@midsummer/forms'
import { itemName, itemPool, type Line, levelPool, line, onSale, optionLines } from '@midsummer/sales'
import type { Item } from '../items/items.ts'
import type { Level } from '../levels/levels.ts'

export interface WantedItem {
  item: string
  quantity: number
  options?: Answers | undefined
}

export interface Person {
  level: string
  name: string
  answers?: Answers | undefined
  items?: readonly WantedItem[] | undefined
}

/** What an event offers at this moment. */
export interface Offer {
  levels: ReadonlyMap<string, Level>
  items: ReadonlyMap<string, Item>
  /** What is asked of everybody. */
  form: Definition | undefined
  locale: string
  /** Milliseconds since 1970. */
  now: number
}

/** What a person chose, as lines of what is owed; or what is wrong with it. */
export interface Priced {
  level: Level | undefined
  lines: Line[]
  /** What the pools of chosen options hold in all. */
  capacities: Map<string, number>
  faults: { at: string; message: string }[]
}

/**
 * Prices what a person chose: the level, the items, and the options of the form and of each item.
 * @param at the person's path in the input: `body/people/0`
 */
export const price = (offer: Offer, person: Person, at: string): Priced => {
  const level = offer.levels.get(person.level)
  const priced: Priced = { level, lines: [], capacities: new Map(), faults: [] }
  if (!level) return { ...priced, faults: [{ at: `${at}/level`, message: 'is no level of this event' }] }
  if (!onSale(level, offer.now)) priced.faults.push({ at: `${at}/level`, message: 'is not on sale now' })
  priced.lines.push(line('level', level.name, 1, level.price, { pools: [levelPool(level.id)] }))
  const answers = person.answers ?? {}
  if (offer.form) {
    priced.faults.push(...checkAnswers(offer.form, answers, { at: `${at}/answers` }))
    if (priced.faults.length === 0) addOptions(priced, offer, offer.form, answers, { of: 'registration', times: 1 })
  } else if (Object.keys(answers).length > 0) {
    priced.faults.push({ at: `${at}/answers`, message: 'is not asked' })
  }
  addItems(priced, offer, level, person.items ?? [], `${at}/items`)
  return priced
}

const addItems = (priced: Priced, offer: Offer, level: Level, wanted: readonly WantedItem[], at: string): void => {
  const included = new Set(level.includes)
  const pieces = new Map<string, number>()
  for (const [index, { item: id, quantity, options = {} }] of wanted.entries()) {
    const here = `${at}/${index}`
    const item = offer.items.get(id)
    if (!item) {
      priced.faults.push({ at: `${here}/item`, message: 'is no item of this event' })
      continue
    }
    const free = included.delete(id) ? 1 : 0
    if (!onSale(item, offer.now) && free < quantity) {
      priced.faults.push({ at: `${here}/item`, message: 'is not on sale now' })
    }
    const sum = (pieces.get(id) ?? 0) + quantity
    pieces.set(id, sum)
    if (sum > item.most) priced.faults.push({ at: `${here}/quantity`, message: `must be at most ${item.most} in all` })
    addItem(priced, offer, item, quantity, free, options, here)
  }
  // What comes with the level and needs no choice is there without being asked for.
  for (const id of included) {
    const item = offer.items.get(id)
    if (!item) continue
    if (!item.options) addItem(priced, offer, item, 1, 1, {}, at)
    else priced.faults.push({ at, message: `${item.name} comes with the level: choose its options` })
  }
}

const addItem = (
  priced: Priced,
  offer: Offer,
  item: Item,
  quantity: number,
  free: number,
  options: Answers,
  at: string,
): void => {
  const chosen = item.options ? options : null
  const name = item.options ? itemName(item.name, item.options, options, offer.locale) : item.name
  if (!item.options && Object.keys(options).length > 0) {
    priced.faults.push({ at: `${at}/options`, message: 'is not asked' })
  }
  const add = (pieces: number, unitAmount: number) => {
    if (pieces === 0) return
    priced.lines.push(
      line('item', name, pieces, unitAmount, { itemId: item.id, options: chosen, pools: [itemPool(item.id)] }),
    )
  }
  add(free, 0)
  add(quantity - free, item.price)
  if (!item.options) return
  const faults = checkAnswers(item.options, options, { at: `${at}/options` })
  priced.faults.push(...faults)
  if (faults.length > 0) return
  addOptions(priced, offer, item.options, options, { of: item.id, times: quantity, itemId: item.id })
}

const addOptions = (
  priced: Priced,
  { locale }: Offer,
  definition: Definition,
  answers: Answers,
  what: { of: string; times: number; itemId?: string },
): void => {
  const { lines, capacities } = optionLines(definition, answers, { ...what, locale })
  priced.lines.push(...lines)
  for (const [pool, capacity] of capacities) priced.capacities.set(pool, capacity)
}
