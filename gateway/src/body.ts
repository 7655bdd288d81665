import { Readable, Transform } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import { bodyTooLarge } from './errors.ts'

/** Bytes up to which a body is waited for before its request takes anybody's place. */
const SHORT = 64 * 1024

/** The client went away before it was answered. */
export class ClientGone extends Error {
  override name = 'ClientGone'
}

/** Whether a request only reads: it may be sent twice, and has no body. */
export const reads = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD'

export type Body = Buffer | Readable | null

/**
 * A request's body. A short one comes whole, so that who sends it slowly keeps no service waiting, and it can be sent
 * again; a longer one streams, and ends with `bodyTooLarge` where it grows past the limit, in bytes.
 * @throws ClientGone
 */
export const takeBody = async (request: FastifyRequest, limit: number): Promise<Body> => {
  const { body, headers } = request
  if (reads(request) || !(body instanceof Readable)) return null
  const length = headers['content-length']
  if (length === undefined) return counted(body, limit)
  // Node holds a body to the length that it names, which was looked at.
  if (Number(length) > SHORT) return body
  // `node:stream/consumers` goes by way of a Blob, which takes a tenth of a gateway's time.
  return body.toArray().then(Buffer.concat, () => {
    throw new ClientGone()
  })
}

const counted = (body: Readable, limit: number): Readable => {
  let length = 0
  const through = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      length += chunk.length
      if (length > limit) done(bodyTooLarge())
      else done(null, chunk)
    },
  })
  body.once('error', (error) => through.destroy(error)).pipe(through)
  return through
}
