import { AsyncLocalStorage } from 'node:async_hooks'

/** What a room needs of a logger. */
export interface Log {
  info: (fields: object, text: string) => void
  warn: (fields: object, text: string) => void
}

export interface Running {
  /** Does the work now, and once more if it is being done. */
  nudge: () => void
  /** Waits for the work under way, and does no more. */
  stop: () => Promise<void>
}

/** After each time, in milliseconds: what comes while many nudge, as in a rush, is done in one go. */
const REST = 20

/** Does work now and then every `pause` milliseconds, never twice at once. A failure is noted, and tried again. */
export const loop = (name: string, pause: number, work: () => Promise<unknown>, log: Log): Running => {
  // A nudge may come from inside a transaction: the work is none of its.
  const outside = AsyncLocalStorage.snapshot()
  let stopped = false
  let again = false
  let resting = false
  let timer: NodeJS.Timeout | undefined
  let under: Promise<void> | undefined

  const once = async () => {
    again = false
    let failed = false
    await work().catch((error: unknown) => {
      failed = true
      log.warn({ err: error }, `${name} failed`)
    })
    under = undefined
    if (stopped) return
    resting = !failed
    timer = failed ? setTimeout(start, pause) : setTimeout(rested, REST)
  }
  const rested = () => {
    resting = false
    if (again) start()
    else timer = setTimeout(start, pause)
  }
  const start = () => {
    clearTimeout(timer)
    under ??= outside(once)
  }

  start()
  return {
    nudge: () => {
      again = true
      if (!stopped && !resting) start()
    },
    stop: async () => {
      stopped = true
      clearTimeout(timer)
      await under
    },
  }
}
