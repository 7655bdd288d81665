import { randomInt } from 'node:crypto'
import { connect, createServer } from 'node:net'

/** Below the ports that systems give to whoever asks for any: there, a connection could take it before its server does. */
const OURS = { from: 10_000, count: 20_000 }

/** A port of the loopback address that nobody has: the wanted one or the next free; any for 0. */
export const freePort = async (wanted = 0): Promise<number> => {
  const first = wanted || OURS.from + randomInt(OURS.count)
  for (let port = first; port < first + 50; port += 1) {
    const free = await new Promise<boolean>((resolve) => {
      const server = createServer().once('error', () => resolve(false))
      server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
    })
    if (free) return port
  }
  throw new Error(`No port is free from ${first} on.`)
}

/** Whether a port of the loopback address takes connections. */
export const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    }).once('error', () => resolve(false))
  })
