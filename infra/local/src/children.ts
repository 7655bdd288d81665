import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

// One listener a child: a system has about two dozen.
process.setMaxListeners(60)

const SETPRIV = '/usr/bin/setpriv'
const bindable = existsSync(SETPRIV)

/** A program and its arguments. */
export type Command = readonly [string, ...string[]]

/**
 * Starts a child that ends with this process, however that ends: on Linux also when this one is killed.
 * @param signal what it is ended with
 * @param as makes a command that runs another as somebody else
 */
export const startChild = (
  command: Command,
  signal: NodeJS.Signals,
  options: SpawnOptions,
  as = (other: Command): Command => other,
): ChildProcess => {
  // The kernel forgets the signal when a process becomes somebody else: it is set afterwards.
  const bound: Command = bindable ? [SETPRIV, '--pdeathsig', signal.replace('SIG', ''), ...command] : command
  const [file, ...args] = as(bound)
  const child = spawn(file, args, options)
  const end = () => child.kill(signal)
  process.once('exit', end)
  return child.once('exit', () => process.removeListener('exit', end))
}

/** Asks a child to end and waits until it has. */
export const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(signal)
  await gone
}
