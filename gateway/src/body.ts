import { Readable, Transform } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { bodyTooLarge } from './errors.ts'

/** A request's body, which ends with `bodyTooLarge` where it grows past its limit, in bytes; nothing without one. */
export const limitBody = ({ body, headers }: FastifyRequest, limit: number): Readable | null => {
  if (!(body instanceof Readable)) return null
  // Node holds a body to the length that it names, which was looked at; one in chunks has to be counted.
  if (headers['content-length'] !== undefined) return body
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
