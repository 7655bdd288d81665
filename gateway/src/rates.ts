import type { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'

/** Counts requests over ten seconds, here and, by way of Redis, at every other gateway. */
export interface Rates {
  /** @returns seconds to wait when there were more than `limit` a minute, else 0 */
  count: (key: string, limit: number) => number
  close: () => void
}

/** In milliseconds. */
const WINDOW = 10_000
const EXCHANGE = 200

interface Counter {
  /** Counted here and not told to Redis yet. */
  fresh: number
  /** Counted everywhere, as Redis last knew. */
  told: number
}

/**
 * Counting happens in the process, and the counts are exchanged five times a second: a request waits for no one, and
 * without Redis each gateway counts for itself.
 */
export const openRates = (redis: Redis | undefined): Rates => {
  const counters = new LRUCache<string, Counter>({ max: 50_000 })
  const changed = new Map<string, Counter>()
  let window = Math.floor(Date.now() / WINDOW)

  const exchange = async () => {
    if (redis?.status !== 'ready' || changed.size === 0) return
    const batch = [...changed]
    changed.clear()
    const pipeline = redis.pipeline()
    for (const [key, counter] of batch) {
      pipeline.incrby(`rate:${window}:${key}`, counter.fresh).pexpire(`rate:${window}:${key}`, 2 * WINDOW)
      counter.told += counter.fresh
      counter.fresh = 0
    }
    const replies = (await pipeline.exec().catch(() => null)) ?? []
    for (const [at, [, counter]] of batch.entries()) {
      const everywhere = replies[2 * at]?.[1]
      if (typeof everywhere === 'number') counter.told = Math.max(counter.told, everywhere)
    }
  }
  const timer = setInterval(() => void exchange(), EXCHANGE).unref()

  return {
    count: (key, limit) => {
      const now = Date.now()
      if (Math.floor(now / WINDOW) !== window) {
        window = Math.floor(now / WINDOW)
        counters.clear()
        changed.clear()
      }
      const counter = counters.get(key) ?? { fresh: 0, told: 0 }
      counters.set(key, counter)
      if (redis?.status === 'ready') changed.set(key, counter)
      counter.fresh += 1
      if (counter.fresh + counter.told <= (limit * WINDOW) / 60_000) return 0
      return Math.ceil(((window + 1) * WINDOW - now) / 1000)
    },
    close: () => clearInterval(timer),
  }
}
