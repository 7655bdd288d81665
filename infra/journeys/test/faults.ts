import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { operatorToken, type Stores, type System, startSystem } from '@midsummer/local'
import type { Test } from 'tap'
import { openBooks, WHOLE } from './books.ts'
import { type Failpoint, startWire, type Wire } from './wire.ts'

const COMMITTED = /COMMIT\0/
const STORED = /"seq":\d+/

const before = (process: string, server: Failpoint['server'], said: RegExp): Failpoint => ({ process, server, said })
const after = (process: string, server: Failpoint['server'], said: RegExp, answered: RegExp): Failpoint => ({
  ...before(process, server, said),
  answered,
})
/** Before and after what is said. */
const around = (...point: Parameters<typeof after>): [Failpoint, Failpoint] => [
  before(point[0], point[1], point[2]),
  after(...point),
]
export const commit = (process: string, what: string) =>
  around(process, 'postgres', new RegExp(`${what}[^]*commit\0`, 'i'), COMMITTED)
export const publish = (process: string, subject: string) =>
  around(process, 'nats', new RegExp(`H?PUB ${subject.replaceAll('.', '\\.')}\\.`), STORED)
export const acknowledge = (process: string, subject: string) =>
  before(process, 'nats', new RegExp(`PUB \\$JS\\.ACK\\.\\w+\\.${process}--${subject.replaceAll('.', '_')}\\.`))

/** What is said at a place of a birth, and who dies there. */
export type Faults = [what: string, ...points: Failpoint[]][]

/** A system whose processes die where they are told to, with a convention that nothing may happen to. */
export const openFaults = async (t: Test) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-faults-'))
  const wires: Wire[] = []
  let armed: Failpoint | undefined
  let died = Promise.withResolvers<void>()
  const kill = (point: Failpoint) => {
    armed = undefined
    system
      .kill(point.process)
      .then(() => system.start(point.process))
      .then(died.resolve, died.reject)
  }
  const cut = async (process: string, server: Failpoint['server'], url: string): Promise<string> => {
    const there = new URL(url)
    const waiting = () => (armed?.process === process && armed.server === server ? armed : undefined)
    const wire = await startWire(Number(there.port), waiting, kill)
    wires.push(wire)
    return url.replace(`:${there.port}`, `:${wire.port}`)
  }
  const wire = async (process: string, stores: Stores): Promise<Stores> => ({
    ...stores,
    postgresUrl: await cut(process, 'postgres', stores.postgresUrl),
    natsUrl: await cut(process, 'nats', stores.natsUrl),
  })
  const system: System = await startSystem({ folder, durable: false, wire })
  t.teardown(async () => {
    await system.stop()
    await Promise.all(wires.map((one) => one.stop()))
    await rm(folder, { recursive: true, force: true })
  })
  const books = openBooks(system, await operatorToken(system))
  t.teardown(() => books.end())
  const { request, status, reach, settled, rowsIn } = books

  const neighbour = await request('neighbour')
  t.equal(await reach(neighbour, 'active'), 'active')

  /** Has a process die at a point. @returns whether it came there, or did not in good time */
  const arm = (point: Failpoint): Promise<boolean> => {
    died = Promise.withResolvers<void>()
    armed = point
    return Promise.race([died.promise.then(() => true), delay(40_000, false, { ref: false })]).finally(() => {
      armed = undefined
    })
  }
  let born = 0
  /** A birth for each point, which ends well. */
  const births = async (t: Test, faults: Faults) => {
    for (const [what, ...points] of faults) {
      for (const point of points) {
        await t.test(`${what}: ${point.process} dies ${point.answered ? 'after' : 'before'} it`, async (t) => {
          born += 1
          const slug = `con${born}`
          const reached = arm(point)
          const id = await request(slug)
          t.ok(await reached, 'the failpoint was reached')
          t.equal(await reach(id, 'active'), 'active')
          t.same(await settled(id, slug), WHOLE)
          t.same(await rowsIn(slug), { here: 1, there: 1 })
        })
      }
    }
  }
  const untouched = async (t: Test) => {
    t.equal(await status(neighbour), 'active')
    t.same(await settled(neighbour, 'neighbour'), WHOLE)
  }
  return { books, arm, births, untouched }
}
