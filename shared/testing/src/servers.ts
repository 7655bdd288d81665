import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

interface Test {
  teardown: (end: () => unknown) => void
}

export interface TestServer {
  url: string
  /** Ends the process at once, as a crash would. */
  kill: () => Promise<void>
  /** Starts it again on the same port with what is on its disk. */
  start: () => Promise<void>
  /** Deletes its disk; only while it is stopped. */
  wipe: () => Promise<void>
}

/** A free port of the loopback address. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })

const answers = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket.end() && true)).once('error', () => resolve(false))
  })

const startServer = async (
  t: Test,
  scheme: string,
  command: string,
  args: (port: number, folder: string) => string[],
) => {
  const port = await freePort()
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-'))
  let child: ChildProcess | undefined
  const server: TestServer = {
    url: `${scheme}://127.0.0.1:${port}`,
    start: async () => {
      child = spawn(command, args(port, folder), { stdio: 'ignore' })
      for (let waited = 0; waited < 10_000; waited += 20) {
        if (await answers(port)) return
        await delay(20)
      }
      throw new Error(`${command} does not answer on port ${port}`)
    },
    kill: async () => {
      const ending = child
      if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
      const ended = new Promise((resolve) => ending.once('exit', resolve))
      ending.kill('SIGKILL')
      await ended
    },
    wipe: () => rm(folder, { recursive: true, force: true }),
  }
  t.teardown(async () => {
    await server.kill()
    await server.wipe()
  })
  await server.start()
  return server
}

/** A NATS server with JetStream of the test's own. */
export const startTestNats = (t: Test): Promise<TestServer> =>
  startServer(t, 'nats', process.env['MIDSUMMER_NATS_SERVER'] ?? 'nats-server', (port, folder) => [
    ...['-a', '127.0.0.1', '-p', String(port), '-js', '-sd', folder],
  ])

/** A Redis server of the test's own. */
export const startTestRedis = (t: Test): Promise<TestServer> =>
  startServer(t, 'redis', process.env['MIDSUMMER_REDIS_SERVER'] ?? 'redis-server', (port, folder) => [
    ...['--bind', '127.0.0.1', '--port', String(port), '--dir', folder, '--save', ''],
  ])
