import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type System, startSystem } from './system.ts'

/** The doors of a running system: what those know of it who stop no part of it. */
export type Doors = Pick<System, 'gateway' | 'mailbox' | 'testProvider' | 'database'>

/** Where a test file asks for the doors. */
const VARIABLE = 'MIDSUMMER_TEST_SYSTEM'

/**
 * Offers one system to all test files that only walk through its doors: it starts when the first of them asks.
 * Each of them has conventions, and mail addresses, of its own.
 */
export const offerSystem = async (folder: string) => {
  let system: Promise<System> | undefined
  const server = createServer(async (_request, response) => {
    try {
      system ??= startSystem({ folder, durable: false })
      const { gateway, mailbox, testProvider, database } = await system
      response.end(JSON.stringify({ gateway, mailbox, testProvider, database: database('LOGIN') }))
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    environment: { [VARIABLE]: `http://127.0.0.1:${port}` },
    stop: async () => {
      server.close()
      await system?.then(
        (running) => running.stop(),
        () => undefined,
      )
    },
  }
}

/** The doors of the system that is offered. @throws when nothing offers one, or it does not start */
export const openDoors = async (): Promise<Doors> => {
  const address = process.env[VARIABLE]
  if (!address) throw new Error(`${VARIABLE} is not set: tests run by \`npm test\`.`)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(await answer.text())
  const { database, ...doors } = (await answer.json()) as Omit<Doors, 'database'> & { database: string }
  return { ...doors, database: (login) => database.replace('LOGIN', login) }
}
