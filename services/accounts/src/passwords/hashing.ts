import { Piscina } from 'piscina'
import { hashingBusy } from '../errors.ts'
import { newSecret } from '../secret.ts'
import type { Job } from './worker.ts'

/** Who waits behind more than this many for each thread would wait for seconds, and is told so. */
const WAITING = 64

export interface Hashing {
  /** @returns a PHC string. @throws hashingBusy */
  hash: (password: string) => Promise<string>
  /** Takes as long for nobody's password as for somebody's. @throws hashingBusy */
  verify: (kept: string | null | undefined, password: string) => Promise<boolean>
  close: () => Promise<void>
}

/**
 * Argon2id in threads of its own: it takes a processor for tens of milliseconds and 19 MB each time, by design, and in the
 * pool that Node has for all else it would keep look-ups and files waiting.
 */
export const openHashing = async (threads: number): Promise<Hashing> => {
  const pool = new Piscina<Job, string | boolean>({
    filename: new URL('worker.ts', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    maxQueue: WAITING * threads,
  })
  const run = async (job: Job) => {
    if (pool.queueSize >= WAITING * threads) throw hashingBusy({ retryAfter: 3 })
    return pool.run(job)
  }
  const hash = async (password: string) => String(await run({ password }))
  const nobodys = await hash(newSecret())
  return {
    hash,
    verify: async (kept, password) => {
      const right = await run({ password, kept: kept ?? nobodys })
      return right === true && typeof kept === 'string'
    },
    close: () => pool.destroy(),
  }
}
