import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { scannerAway } from './errors.ts'

/**
 * Looks into a file for harm. @returns what was found; nothing in a clean file
 * @throws scannerAway when it cannot be told
 */
export type Scan = (path: string) => Promise<string | undefined>

/** Milliseconds within which a scanner has to answer. */
const PATIENCE = 15_000

/** A program that is given the path, and ends with 0 for a clean file and 1 for a harmful one, as ClamAV's do. */
export const scanByCommand =
  (command: string): Scan =>
  (path) =>
    new Promise((resolve, reject) => {
      execFile(command, [path], { timeout: PATIENCE }, (error, output) => {
        if (!error) resolve(undefined)
        else if (error.code === 1) resolve(output.trim().replaceAll(path, 'file') || 'harmful')
        else reject(scannerAway({ retryAfter: 60, cause: error }))
      })
    })

/** A clamd that listens on TCP: `clamd://clamav:3310`. */
export const scanByClamd =
  (address: string): Scan =>
  async (path) => {
    const answer = await askClamd(new URL(address), path).catch((cause: unknown) => {
      throw scannerAway({ retryAfter: 60, cause })
    })
    if (answer === 'stream: OK') return undefined
    const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
    if (!found) throw scannerAway({ retryAfter: 60, cause: new Error(`clamd answers: ${answer}`) })
    return found
  }

/** The file in parts, each behind its length in four bytes; a part of no length ends it. */
const askClamd = async ({ hostname, port }: URL, path: string): Promise<string> => {
  const socket = connect({ host: hostname, port: Number(port || 3310), timeout: PATIENCE })
  socket.once('timeout', () => socket.destroy(new Error('clamd is silent')))
  try {
    const answer = text(socket)
    // It is awaited below: until then a failure is no unhandled one.
    answer.catch(() => undefined)
    await once(socket, 'connect')
    socket.write('zINSTREAM\0')
    for await (const part of createReadStream(path)) {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(part.length)
      socket.write(length)
      if (!socket.write(part)) await once(socket, 'drain')
    }
    socket.write(Buffer.alloc(4))
    return (await answer).replace(/\0$/, '')
  } finally {
    socket.destroy()
  }
}
