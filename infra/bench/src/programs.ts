import { spawn, spawnSync } from 'node:child_process'
import { connect } from 'node:net'
import { availableParallelism } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'

/** What a program on the PATH calls its version; nothing when there is no such program. */
export const versionOf = (command: string, flag: string): string | undefined => {
  const { error, stdout, stderr } = spawnSync(command, [flag], { encoding: 'utf8' })
  return error ? undefined : /\d+(\.\d+)+/.exec(stdout + stderr)?.[0]
}

/** Which core a process has to itself: the one that is measured, or the one for everything around it. */
export const CORES = { measured: 0, around: 1 } as const
export const pins = availableParallelism() > 1 && versionOf('taskset', '--version') !== undefined

export interface Program {
  command: string
  args: readonly string[]
  env?: Record<string, string>
  core?: keyof typeof CORES
}

/** A command line, on its core where cores can be had. */
export const pinned = ({ command, args, core }: Program): [string, string[]] =>
  pins && core ? ['taskset', ['-c', String(CORES[core]), command, ...args]] : [command, [...args]]

export interface Life {
  teardown: (end: () => unknown) => void
}

/** Starts a server and waits until it accepts connections. @returns its process id */
export const startProgram = async (life: Life, port: number, program: Program): Promise<number> => {
  const child = spawn(...pinned(program), {
    env: { ...process.env, ...program.env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const end = () => child.kill('SIGKILL')
  process.once('exit', end)
  life.teardown(async () => {
    process.removeListener('exit', end)
    child.kill('SIGTERM')
    // Some wait for their connections to end.
    await Promise.race([gone, delay(2_000)])
    child.kill('SIGKILL')
    await gone
  })
  for (let waited = 0; waited < 20_000 && child.exitCode === null; waited += 50) {
    if (await accepts(port)) return child.pid ?? 0
    await delay(50)
  }
  throw new Error(`${program.command} ${program.args.join(' ')} does not answer: ${said.join('')}`)
}

/** How long a held process runs, and then rests, in milliseconds. */
const BEAT = 10

/**
 * Holds a process to half of a core: it is stopped every other moment. @param turn 0 or 1, whose moments alternate
 * @returns lets go of it
 */
export const halve = (process: number, turn: number): (() => void) => {
  const signal = (name: NodeJS.Signals) => {
    try {
      globalThis.process.kill(process, name)
    } catch {
      // It is gone.
    }
  }
  let beat = turn
  const timer = setInterval(() => {
    beat += 1
    signal(beat % 2 === 0 ? 'SIGSTOP' : 'SIGCONT')
  }, BEAT)
  return () => {
    clearInterval(timer)
    signal('SIGCONT')
  }
}

const accepts = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.destroy() && true)).once('error', () =>
      resolve(false),
    )
  })
