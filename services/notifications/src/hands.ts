import type { TenantRef } from '@midsummer/contracts'
import type { Log } from '@midsummer/messages'

/** What leaves the system in one way. */
export interface Way {
  /** Takes up what is due in a tenant, as far as there are hands for it, and has an alarm set for the rest. */
  look: (tenant: TenantRef) => Promise<void>
  /** Takes up no more, and waits for what is under way. */
  stop: () => Promise<void>
}

/** Work that is begun and not waited for, so that one who is slow does not hold up those behind. */
export interface Hands {
  /** How many are free. @throws once stopped: the alarm stays, and rings in another process */
  free: () => number
  /** Begins the work. What it throws is noted: who took it up is not heard of again, and it is taken up anew. */
  take: (work: () => Promise<unknown>) => void
  stop: () => Promise<void>
}

export const openHands = (count: number, log: Log): Hands => {
  const under = new Set<Promise<void>>()
  let stopped = false
  return {
    free: () => {
      if (stopped) throw new Error('stopping')
      return count - under.size
    },
    take: (work) => {
      const taken = work()
        .then(
          () => undefined,
          (err: unknown) => log.warn({ err }, 'what was taken up will be taken up again'),
        )
        .finally(() => under.delete(taken))
      under.add(taken)
    },
    stop: async () => {
      stopped = true
      await Promise.all(under)
    },
  }
}

/** An instant from now (ISO 8601). */
export const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1_000).toISOString()

/** A pause in seconds, twice as long for each failure before, at most six hours; up to a quarter more, so that not all come back at once. */
export const pauseAfter = (failures: number, first: number): number =>
  Math.min(6 * 3_600, first * 2 ** failures) * (1 + Math.random() / 4)
