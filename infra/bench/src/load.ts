import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { pinned, versionOf } from './programs.ts'

/** A GET that is sent, one of many in turn. */
export interface Asked {
  path: string
  headers: Record<string, string>
}

export interface Load {
  port: number
  connections: number
  seconds: number
  requests: readonly Asked[]
  /** Requests a second, evenly; without it as many as are answered. */
  rate?: number
  /** A refusal is an answer too. */
  refused?: boolean
}

export interface Shot {
  perSecond: number
  /** Milliseconds; with a rate from the moment when the request was due. */
  p99: number
  /** Answers other than 2xx, and none at all. */
  failed: number
}

/** wrk is much lighter than a load from Node, but cannot send evenly. */
export const wrk = versionOf('wrk', '-v')

/** Loads a server from a process of its own. @throws when a request failed: such a figure means nothing */
export const shoot = async (load: Load): Promise<Shot> => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-load-'))
  try {
    const shot = await (wrk && load.rate === undefined ? byWrk(load, folder) : byNode(load, folder))
    if (shot.failed > 0 && !load.refused) throw new Error(`${shot.failed} requests failed at port ${load.port}`)
    return shot
  } finally {
    await rm(folder, { recursive: true })
  }
}

const byNode = async (load: Load, folder: string): Promise<Shot> => {
  const file = join(folder, 'load.json')
  await writeFile(file, JSON.stringify(load))
  return JSON.parse(await run(process.execPath, [join(import.meta.dirname, 'shoot.ts'), file]))
}

const byWrk = async ({ port, connections, seconds, requests }: Load, folder: string): Promise<Shot> => {
  const file = join(folder, 'load.lua')
  const format = ({ path, headers }: Asked) => {
    const pairs = Object.entries(headers).map(([name, value]) => `[${lua(name)}]=${lua(value)}`)
    return `wrk.format('GET', ${lua(path)}, {${pairs.join(',')}})`
  }
  await writeFile(
    file,
    `local requests, turn = {}, 0
     function init() requests = {${requests.map(format).join(',\n')}} end
     function request() turn = turn % #requests + 1; return requests[turn] end
     function done(summary, latency)
       local errors = summary.errors
       print(string.format('{"perSecond":%f,"p99":%f,"failed":%d}', summary.requests / summary.duration * 1e6,
         latency:percentile(99) / 1e3, errors.connect + errors.read + errors.write + errors.status + errors.timeout))
     end`,
  )
  const said = await run('wrk', [
    ...['-t', '1', '-c', String(connections), '-d', `${seconds}s`, '-s', file],
    `http://127.0.0.1:${port}`,
  ])
  return JSON.parse(said.trim().split('\n').at(-1) ?? '')
}

const lua = (value: string): string => `'${value.replaceAll(/[\\']/g, '\\$&')}'`

const run = async (command: string, args: string[]): Promise<string> => {
  const child = spawn(...pinned({ command, args, core: 'around' }), { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const said = await text(child.stdout)
  if ((await ended) !== 0) throw new Error(`${command} failed: ${said}`)
  return said
}
