import type { Tx } from '@midsummer/database'
import { lockParts, type Part, replaceParts, selectPools, takeFree, takeFrom } from './stock-queries.ts'

/** What is wanted of a pool. */
export interface Want {
  pool: string
  quantity: number
}

export const levelPool = (id: string): string => `level:${id}`
export const itemPool = (id: string): string => `item:${id}`
/** @param of the form's key, or the item's id */
export const optionPool = (of: string, stock: string): string => `option:${of}/${stock}`

/** Pieces that a part should have at least: few places in many parts would only be searched for. */
const PIECES = 50
const MOST_PARTS = 16

/** A pool's capacity and what is taken of it, spread evenly over its parts. Null is no limit. */
export const spread = (capacity: number | null, taken: number): Part[] => {
  const parts = capacity === null ? MOST_PARTS : Math.min(Math.max(Math.ceil(capacity / PIECES), 1), MOST_PARTS)
  const share = (whole: number, part: number) => Math.floor((whole + part) / parts)
  return Array.from({ length: parts }, (_, part) => ({
    part,
    capacity: capacity === null ? null : share(capacity, part),
    taken: share(taken, part),
  }))
}

/**
 * Makes a pool, or gives it another capacity.
 * @returns how many are taken when that is more than the capacity: then nothing has changed
 */
export const resizePool = async (tx: Tx, pool: string, capacity: number | null): Promise<number | undefined> => {
  const parts = await allParts(tx, pool)
  const taken = parts.reduce((sum, part) => sum + part.taken, 0)
  if (capacity !== null && taken > capacity) return taken
  await replaceParts(tx, pool, spread(capacity, taken))
  return undefined
}

/**
 * Takes all that is wanted, or nothing. What it took stays locked until the commit, so this belongs at the
 * end of a transaction.
 * @returns the first pool that has not enough left
 */
export const takeStock = async (tx: Tx, wants: readonly Want[]): Promise<string | undefined> => {
  // In one order, so that two orders of the same things do not wait for each other.
  const all = merged(wants)
  for (const { pool, quantity } of all) {
    if (await takeFree(tx, pool, quantity)) continue
    if (await takeAcross(tx, pool, quantity)) continue
    await returnStock(
      tx,
      all.slice(
        0,
        all.findIndex((want) => want.pool === pool),
      ),
    )
    return pool
  }
  return undefined
}

/** No single part has enough, or all that have are held by others: waits for all of them, and looks at the whole. */
const takeAcross = async (tx: Tx, pool: string, quantity: number): Promise<boolean> => {
  const parts = await allParts(tx, pool)
  const free = ({ capacity, taken }: Part) => (capacity === null ? Number.POSITIVE_INFINITY : capacity - taken)
  if (parts.reduce((sum, part) => sum + free(part), 0) < quantity) return false
  let left = quantity
  for (const part of parts) {
    const some = Math.min(free(part), left)
    if (some > 0) await takeFrom(tx, pool, part, some)
    left -= some
  }
  return true
}

/** Gives back what was taken. */
export const returnStock = async (tx: Tx, wants: readonly Want[]): Promise<void> => {
  for (const { pool, quantity } of merged(wants)) {
    let left = quantity
    for (const part of await allParts(tx, pool)) {
      const some = Math.min(part.taken, left)
      if (some > 0) await takeFrom(tx, pool, part, -some)
      left -= some
    }
    if (left > 0) throw new Error(`${pool} has ${left} fewer taken than are given back`)
  }
}

/** How many are taken of each pool. */
export const takenOf = async (tx: Tx, pools: readonly string[]): Promise<Map<string, number>> =>
  new Map((await selectPools(tx, pools)).map(({ pool, taken }) => [pool, taken]))

/**
 * Gives pools the capacity that their definition says now, where it is another.
 * @returns the first pool of which more is taken than that
 */
export const fitPools = async (tx: Tx, wanted: ReadonlyMap<string, number>): Promise<string | undefined> => {
  if (wanted.size === 0) return undefined
  const known = new Map((await selectPools(tx, [...wanted.keys()])).map((one) => [one.pool, one.capacity]))
  for (const [pool, capacity] of wanted) {
    if (known.get(pool) !== capacity && (await resizePool(tx, pool, capacity)) !== undefined) return pool
  }
  return undefined
}

// Whoever waits while a pool gets another capacity finds the old parts gone; the new ones are seen by the next statement.
const allParts = async (tx: Tx, pool: string): Promise<readonly Part[]> => {
  const parts = await lockParts(tx, pool)
  return parts.length > 0 ? parts : lockParts(tx, pool)
}

const merged = (wants: readonly Want[]): Want[] => {
  const sums = new Map<string, number>()
  for (const { pool, quantity } of wants) sums.set(pool, (sums.get(pool) ?? 0) + quantity)
  return [...sums]
    .map(([pool, quantity]) => ({ pool, quantity }))
    .sort((one, other) => (one.pool < other.pool ? -1 : 1))
}
