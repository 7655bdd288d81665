import { type Answers, optionsChosen, tidyAnswers } from '@midsummer/forms'
import type { Proving } from '../components/prove.tsx'
import { useKept } from '../kept.ts'
import { place } from '../place.ts'
import type { Item, Variant } from './items.ts'

/** Pieces of a variant that are chosen alike. */
export interface Wanted {
  /** For this page alone. */
  key: string
  variant: string
  quantity: number
  options: Answers
}

export interface Cart extends Proving {
  lines: Wanted[]
  /** What was sent last, and its key: the same again is the same attempt. */
  attempt: { key: string; body: string } | null
}

const newCart = (): Cart => ({ email: '', asked: null, proof: null, lines: [], attempt: null })

/** What is wanted, kept for this tab. */
export const useCart = () => {
  const [cart, setCart] = useKept(`midsummer-cart-${place.event?.id}`, newCart)
  const change = (changes: Partial<Cart>) => setCart((before) => ({ ...before, ...changes }))
  return {
    cart,
    change,
    /** The same once more is more of it. */
    add: ({ variant, quantity, options }: Omit<Wanted, 'key'>) =>
      setCart((before) => {
        const alike = (line: Wanted) =>
          line.variant === variant && JSON.stringify(line.options) === JSON.stringify(options)
        const lines = before.lines.some(alike)
          ? before.lines.map((line) => (alike(line) ? { ...line, quantity: line.quantity + quantity } : line))
          : [...before.lines, { key: crypto.randomUUID(), variant, quantity, options }]
        return { ...before, lines }
      }),
    /** Another quantity; none takes it out. */
    count: (key: string, quantity: number) =>
      setCart((before) => ({
        ...before,
        lines: before.lines.flatMap((line) =>
          line.key !== key ? [line] : quantity > 0 ? [{ ...line, quantity }] : [],
        ),
      })),
    empty: () => setCart(({ email, proof }) => ({ ...newCart(), email, proof })),
  }
}

/** A line of the cart with what it names; amounts in minor units. */
export interface CartLine extends Wanted {
  item: Item
  of: Variant
  name: string
  /** What was chosen, in words. */
  chosen: string[]
  amount: number
}

/** What is in the cart and can still be found, priced as the page reckons it; the server has the last word. */
export const linesOf = (lines: readonly Wanted[], items: readonly Item[], locale: string): CartLine[] =>
  lines.flatMap((line): CartLine[] => {
    const item = items.find(({ variants }) => variants.some(({ id }) => id === line.variant))
    const of = item?.variants.find(({ id }) => id === line.variant)
    if (!item || !of) return []
    const options = item.options ? optionsChosen(item.options, tidyAnswers(item.options, line.options), locale) : []
    const piece = of.price + options.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0)
    return [
      {
        ...line,
        item,
        of,
        name: of.name === item.name ? item.name : `${item.name}, ${of.name}`,
        chosen: options.map(({ name }) => name),
        amount: piece * line.quantity,
      },
    ]
  })

export const totalOf = (lines: readonly Pick<CartLine, 'amount'>[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0)

export const piecesOf = (lines: readonly Pick<Wanted, 'quantity'>[]): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0)

/** What is sent of a cart. */
export const wantedOf = (lines: readonly CartLine[], locale: string) => ({
  locale,
  total: totalOf(lines),
  lines: lines.map(({ variant, quantity, options, item }) => ({
    variant,
    quantity,
    ...(item.options && { options: tidyAnswers(item.options, options) }),
  })),
})
