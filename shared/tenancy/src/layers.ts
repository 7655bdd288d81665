import type { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'
import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

/** One kind of thing that the directory knows, remembered in layers: this process, Redis, PostgreSQL. */
export interface Layers<Entry> {
  ask: (key: string) => Promise<Entry | undefined>
  /** Drops both copies of what is named, and of every entry that `concerns` says the change is about. */
  forget: (keys: readonly string[], concerns: (key: string, entry: Entry | undefined) => boolean) => void
}

export interface LayersOptions<Shape extends TSchema> {
  name: string
  shape: Shape
  /** Asks PostgreSQL. */
  find: (key: string) => Promise<Static<Shape> | undefined>
  /** Answers within its command timeout, or says that it cannot. */
  redis?: Redis | undefined
  /** The age at which an answer is no longer given while a newer one can be had, in milliseconds. */
  fresh?: number
}

/** An answer is at most this old when nobody can tell of changes, in milliseconds. */
const FRESH = 30_000
/** From this share of its age on an answer is renewed in the background, so that hardly anybody waits for it. */
const RENEW = 2 / 3
/** A look-up may take this long before whoever waits for it is told so, in milliseconds. */
const PATIENCE = 2_000
/** After a failed look-up the last known answer stands for this long before the next attempt, in milliseconds. */
const RETRY = 1_000
/** An announced change keeps older answers out of Redis for this long, in milliseconds: look-ups that were under way. */
const TOMBSTONE = 2 * PATIENCE

interface Answer<Entry> {
  entry: Entry | undefined
  /** When PostgreSQL was asked, by the clock of this process. */
  at: number
  /** No attempt to renew before this. */
  retry: number
}

/**
 * Of many who ask one thing at once, one looks it up. Unknown things have a memory of their own, so that a flood of
 * them pushes out nothing that exists. When no store answers, the last known answer stands, however old.
 */
export const openLayers = <Shape extends TSchema>(options: LayersOptions<Shape>): Layers<Static<Shape>> => {
  const { name, shape, find, redis, fresh = FRESH } = options
  type Entry = Static<Shape>
  const genuine = Compile(shape)
  const known = new LRUCache<string, Answer<Entry>>({ max: 20_000 })
  const unknown = new LRUCache<string, Answer<Entry>>({ max: 5_000 })
  const underWay = new Map<string, Promise<Entry | undefined>>()
  // Counts announced changes: a look-up during which one came may have seen the time before it, and is not kept.
  let changes = 0

  const fromRedis = async (key: string): Promise<Answer<Entry> | undefined> => {
    if (redis?.status !== 'ready') return undefined
    // Its age is told by Redis, since the clock of whoever stored it may differ from ours.
    const replies = await redis
      .pipeline()
      .get(`${name}:${key}`)
      .pttl(`${name}:${key}`)
      .exec()
      .catch(() => null)
    const [text, left] = replies?.map(([, reply]) => reply) ?? []
    if (typeof text !== 'string' || text === '' || typeof left !== 'number') return undefined
    const entry: unknown = JSON.parse(text)
    // Another version of this program may have stored it.
    return genuine.Check(entry) ? { entry, at: Date.now() - (fresh - left), retry: 0 } : undefined
  }

  const lookUp = async (key: string): Promise<Entry | undefined> => {
    const before = changes
    const shared = await fromRedis(key)
    const at = Date.now()
    const answer = shared ?? { entry: await find(key), at, retry: 0 }
    if (before !== changes) return answer.entry
    if (answer.entry === undefined) {
      known.delete(key)
      unknown.set(key, answer)
    } else {
      unknown.delete(key)
      known.set(key, answer)
      // Not over a tombstone, and not over the answer of somebody who was quicker.
      if (!shared && redis?.status === 'ready') {
        redis.set(`${name}:${key}`, JSON.stringify(answer.entry), 'PX', fresh, 'NX').catch(() => undefined)
      }
    }
    return answer.entry
  }

  const renew = (key: string): Promise<Entry | undefined> => {
    const running = underWay.get(key)
    if (running) return running
    const looking = inTime(lookUp(key))
      .catch((error: unknown) => {
        const last = known.get(key) ?? unknown.get(key)
        if (!last) throw error
        last.retry = Date.now() + RETRY
        return last.entry
      })
      .finally(() => {
        if (underWay.get(key) === looking) underWay.delete(key)
      })
    underWay.set(key, looking)
    return looking
  }

  return {
    ask: async (key) => {
      const last = known.get(key) ?? unknown.get(key)
      if (!last) return renew(key)
      const now = Date.now()
      const age = now - last.at
      if (age >= fresh && now >= last.retry) return renew(key)
      if (age >= fresh * RENEW && now >= last.retry) void renew(key)
      return last.entry
    },
    forget: (keys, concerns) => {
      changes += 1
      const dropped = new Set(keys)
      for (const cache of [known, unknown]) {
        for (const [key, { entry }] of cache.entries()) if (concerns(key, entry)) dropped.add(key)
        for (const key of dropped) cache.delete(key)
      }
      // Whoever asks from now on must not be told what those under way find.
      underWay.clear()
      if (redis?.status !== 'ready') return
      for (const key of dropped) redis.set(`${name}:${key}`, '', 'PX', TOMBSTONE).catch(() => undefined)
    },
  }
}

const inTime = <Result>(work: Promise<Result>): Promise<Result> => {
  const { promise, resolve, reject } = Promise.withResolvers<Result>()
  const timer = setTimeout(() => reject(new Error('the directory does not answer')), PATIENCE)
  work.then(resolve, reject).finally(() => clearTimeout(timer))
  return promise
}
