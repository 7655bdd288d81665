import type { IncomingHttpHeaders } from 'node:http'
import { type Readable, Transform } from 'node:stream'
import { bodyTooLarge } from './errors.ts'

/**
 * A body that ends with an error where it grows past its limit, in bytes.
 * @throws bodyTooLarge when it says so itself
 */
export const limitBody = (body: Readable, headers: IncomingHttpHeaders, limit: number): Readable => {
  // Node holds a body to the length that it names; one in chunks has to be counted.
  if (headers['content-length'] !== undefined) {
    if (Number(headers['content-length']) > limit) throw bodyTooLarge()
    return body
  }
  let length = 0
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      length += chunk.length
      if (length > limit) done(bodyTooLarge())
      else done(null, chunk)
    },
  })
  body.once('error', (error) => counted.destroy(error)).pipe(counted)
  return counted
}
