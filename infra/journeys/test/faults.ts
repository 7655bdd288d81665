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

/** Before and after what is said. */
const around = (point: Failpoint, answered: RegExp): [Failpoint, Failpoint] => [point, { ...point, answered }]
const committed = (processes: readonly string[], what: string) =>
  around({ processes, server: 'postgres', said: new RegExp(`${what}[^]*commit\0`, 'i') }, COMMITTED)
/** Who passes on what a domain's outbox holds: whichever of the two comes first. */
const relays = (domain: string) => [domain, `${domain}-migrate`]

export const commit = (process: string, what: string) => committed([process], what)
export const publish = (domain: string, subject: string) => {
  const said = new RegExp(`H?PUB ${subject.replaceAll('.', '\\.')}\\.`)
  return around({ processes: relays(domain), server: 'nats', said }, STORED)
}
export const notePublished = (domain: string) => committed(relays(domain), 'published_at = now')
export const acknowledge = (process: string, subject: string): Failpoint => ({
  processes: [process],
  server: 'nats',
  said: new RegExp(`PUB \\$JS\\.ACK\\.\\w+\\.${process}--${subject.replaceAll('.', '_')}\\.`),
})

/** What is said at a place of a birth, and who dies there. */
export type Faults = [what: string, ...points: Failpoint[]][]

/** A system whose processes die where they are told to, with a convention that nothing may happen to. */
export const openFaults = async (t: Test) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-faults-'))
  const wires: Wire[] = []
  let armed: Failpoint | undefined
  let died = Promise.withResolvers<void>()
  const kill = (process: string) => {
    armed = undefined
    system
      .kill(process)
      .then(() => system.start(process))
      .then(died.resolve, died.reject)
  }
  const cut = async (process: string, server: Failpoint['server'], url: string): Promise<string> => {
    const there = new URL(url)
    const waiting = () => (armed?.server === server && armed.processes.includes(process) ? armed : undefined)
    const wire = await startWire(Number(there.port), waiting, () => kill(process))
    wires.push(wire)
    return url.replace(`:${there.port}`, `:${wire.port}`)
  }
  const wire = async (process: string, stores: Stores): Promise<Stores> => ({
    ...stores,
    postgresUrl: await cut(process, 'postgres', stores.postgresUrl),
    natsUrl: await cut(process, 'nats', stores.natsUrl),
  })
  t.teardown(async () => {
    await Promise.all(wires.map((one) => one.stop()))
    await rm(folder, { recursive: true, force: true })
  })
  const system: System = await startSystem({ folder, durable: false, wire })
  t.teardown(() => system.stop())
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
        await t.test(
          `${what}: ${point.processes.join(' or ')} dies ${point.answered ? 'after' : 'before'} it`,
          async (t) => {
            born += 1
            const slug = `con${born}`
            const reached = arm(point)
            const id = await request(slug)
            t.ok(await reached, 'the failpoint was reached')
            t.equal(await reach(id, 'active'), 'active')
            t.same(await settled(id, slug), WHOLE)
            t.same(await rowsIn(slug), { here: 1, there: 1 })
          },
        )
      }
    }
  }
  const untouched = async (t: Test) => {
    t.equal(await status(neighbour), 'active')
    t.same(await settled(neighbour, 'neighbour'), WHOLE)
  }
  return { books, arm, births, untouched }
}
