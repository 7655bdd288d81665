import { performance } from 'node:perf_hooks'

/** The middle of what was measured; of an even number, the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  if (low === undefined || high === undefined) throw new Error('nothing was measured')
  return (low + high) / 2
}

/** What so large a part of the values stays under: `percentile(waits, 0.95)`. */
export const percentile = (values: readonly number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.min(Math.floor(values.length * part), values.length - 1)] ??
  Number.NaN

export interface Ratio {
  median: number
  least: number
  most: number
}

/** One side against the other within each round, where the machine was the same for both. */
export const ratio = (ours: readonly number[], theirs: readonly number[]): Ratio => {
  if (ours.length !== theirs.length) throw new Error('a ratio pairs the rounds of both sides')
  const each = ours.map((own, round) => own / (theirs[round] ?? Number.NaN))
  return { median: median(each), least: Math.min(...each), most: Math.max(...each) }
}

/** Lets every contender run once a round, in the opposite order every other round. @returns each one's figures by round */
export const interleave = async <Name extends string>(
  rounds: number,
  contenders: Record<Name, () => Promise<number>>,
): Promise<Record<Name, number[]>> => {
  const entries = Object.entries(contenders) as [Name, () => Promise<number>][]
  const figures = Object.fromEntries(entries.map(([name]) => [name, []])) as unknown as Record<Name, number[]>
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of round % 2 === 0 ? entries : entries.toReversed()) figures[name].push(await run())
  }
  return figures
}

export interface Bounds {
  /** How many at once. */
  at: number
  /** Whichever comes first ends the load. */
  milliseconds: number
  count?: number
}

/** Does a piece of work again and again. @returns how often a second */
export const perSecond = async (
  { at, milliseconds, count = Number.POSITIVE_INFINITY }: Bounds,
  work: (turn: number) => Promise<unknown>,
): Promise<number> => {
  const began = performance.now()
  let turns = 0
  const worker = async () => {
    while (turns < count && performance.now() - began < milliseconds) await work(turns++)
  }
  await Promise.all(Array.from({ length: at }, worker))
  return (1000 * turns) / (performance.now() - began)
}
