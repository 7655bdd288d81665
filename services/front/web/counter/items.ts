import type { Item as AnyItem } from '../manage/shop/shop.ts'
import type { Item } from '../shop/items.ts'

/** What is sold over the counter: hidden items too, for who stands there can ask for them. */
export const atCounter = (items: readonly AnyItem[]): Item[] =>
  items.flatMap(({ visibility, ...item }): Item[] => {
    if (visibility === 'closed') return []
    const now = Date.now()
    const isOpen =
      (item.opensAt === null || Date.parse(item.opensAt) <= now) &&
      (item.closesAt === null || now < Date.parse(item.closesAt))
    const variants = item.variants.map(({ closed, capacity, taken, ...variant }) => ({
      ...variant,
      onSale: isOpen && !closed,
      left: capacity === null ? null : Math.max(capacity - taken, 0),
    }))
    return [{ ...item, variants }]
  })
