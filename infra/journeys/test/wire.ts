import { connect, createServer, type Socket } from 'node:net'

/** Where a process dies: when it has said this on one connection, before it is passed on, or when it is answered. */
export interface Failpoint {
  /** Those that may say it; the first that does dies. */
  processes: readonly string[]
  server: 'postgres' | 'nats'
  /** What it has said since its transaction before; `PUB` and `HPUB` lines, or SQL. */
  said: RegExp
  /** The answer that it does not live to see. Without one it dies before what it said leaves. */
  answered?: RegExp
}

/** A wire that breaks: it stands between a process and a server, and kills the process at a failpoint. */
export interface Wire {
  port: number
  stop: () => Promise<void>
}

/** What is remembered of a connection: more than any transaction of ours says. */
const MEMORY = 200_000

/**
 * @param to the server's port on this machine
 * @param armed the failpoint that waits for this process and server, if there is one
 * @param kill ends the process at once; the wire passes nothing on any more
 */
export const startWire = async (to: number, armed: () => Failpoint | undefined, kill: () => void): Promise<Wire> => {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(to, '127.0.0.1')
    // What was prepared is said by its name alone from then on.
    const prepared = new Map<string, string>()
    const spoken = (chunk: Buffer | string): string => {
      const text = chunk.toString('latin1')
      for (const [, name = '', statement = ''] of text.matchAll(/P.{4}(s\d+)\0([^\0]*)\0/gs))
        prepared.set(name, statement)
      return text.replaceAll(/B.{4}\0(s\d+)\0/gs, (bind, name) => `${bind}${prepared.get(name) ?? ''}\0`)
    }
    let said = ''
    let watched: Failpoint | undefined
    let reached: Failpoint | undefined
    let dead = false
    const die = () => {
      dead = true
      kill()
      far.destroy()
    }
    near.on('data', (chunk) => {
      if (dead) return
      const point = armed()
      // What was said before a point was armed does not reach it.
      if (point !== watched) said = ''
      watched = point
      said = (said + spoken(chunk)).slice(-MEMORY)
      if (point?.said.test(said)) {
        if (!point.answered) return die()
        reached = point
      }
      far.write(chunk)
    })
    far.on('data', (chunk) => {
      if (dead) return
      const text = chunk.toString('latin1')
      if (reached && reached === armed() && reached.answered?.test(text)) return die()
      // PostgreSQL's word that a transaction is over.
      if (/(COMMIT|ROLLBACK)\0/.test(text)) said = ''
      near.write(chunk)
    })
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        sockets.delete(one)
        other.destroy()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('the wire has no port')
  return {
    port: address.port,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
