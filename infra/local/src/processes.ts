import type { ChildProcess } from 'node:child_process'
import type { FileHandle } from 'node:fs/promises'
import { ended, startChild } from './children.ts'

/** A process that is started again whenever it ends by itself. */
export interface Kept {
  /** Starts it again after `end`. */
  start: () => void
  /** Ends it, and waits until it has; it stays down. */
  end: (signal: NodeJS.Signals) => Promise<void>
}

/** Before a process is started again, in milliseconds; twice as long each time. */
const PAUSE = { first: 250, most: 10_000 }
/** Who lived this long has started well: the next pause is the first again. In milliseconds. */
const WELL = 30_000

/** Runs a Node process, again and again. Its output, and how it ends, go to the log. */
export const keepRunning = (
  name: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  log: FileHandle,
): Kept => {
  let child: ChildProcess | undefined
  let timer: NodeJS.Timeout | undefined
  let down = false
  let pause = PAUSE.first

  const run = () => {
    const began = Date.now()
    const running = startChild([process.execPath, ...args], 'SIGTERM', {
      env: environment,
      stdio: ['ignore', log.fd, log.fd],
    })
    child = running.once('exit', (code, signal) => {
      if (down) return
      if (Date.now() - began > WELL) pause = PAUSE.first
      void log.write(`${name} ended with ${signal ?? code}; it is started again in ${pause} ms\n`)
      timer = setTimeout(run, pause)
      pause = Math.min(2 * pause, PAUSE.most)
    })
  }

  run()
  return {
    start: () => {
      down = false
      pause = PAUSE.first
      run()
    },
    end: async (signal) => {
      down = true
      clearTimeout(timer)
      if (child) await ended(child, signal)
    },
  }
}
