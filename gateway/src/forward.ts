import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import { REQUEST_ID_HEADER } from '@midsummer/contracts'
import { ProblemError } from '@midsummer/service'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Body, ClientGone, reads } from './body.ts'
import { Copy } from './copy.ts'
import { upstreamAway, upstreamBroken, upstreamSlow } from './errors.ts'
import { cleanHeaders } from './headers.ts'
import type { Route } from './routes.ts'
import type { Address, Upstream } from './upstreams.ts'

export interface Forwarding {
  route: Route
  upstream: Upstream
  headers: IncomingHttpHeaders
  body: Body
  /** The answer is an event stream, which ends when it ends. @throws tenantBusy */
  streaming: () => void
}

// The service was not reached: nothing was done, and another of its processes may be.
const UNREACHED = new Set(['ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])
// Or it hung up without an answer, as a process does that is stopped.
const FLEETING = new Set([...UNREACHED, 'UND_ERR_SOCKET', 'ECONNRESET'])
const SLOW = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/**
 * Passes a request on and its answer back. It is tried once more with another process where that can do nothing twice:
 * when the first was not reached, or when it only reads and the first hung up.
 * @throws ClientGone, upstreamAway, upstreamBroken, upstreamSlow, bodyTooLarge, tenantBusy
 */
export const forward = async (
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  how: Forwarding,
): Promise<void> => {
  const first = how.upstream.pick()
  if (!first) throw upstreamAway({ retryAfter: 1 })
  try {
    await attempt(request, reply, path, how, first).catch((error: unknown) => {
      const again = reads(request) ? FLEETING : UNREACHED
      const second = how.body instanceof Readable || !again.has(codeOf(error)) ? undefined : how.upstream.pick(first)
      if (!second) throw error
      return attempt(request, reply, path, how, second)
    })
  } catch (error) {
    throw told(error)
  }
}

const attempt = async (
  request: FastifyRequest,
  reply: FastifyReply,
  path: string,
  { route, upstream, headers, body, streaming }: Forwarding,
  address: Address,
): Promise<void> => {
  const search = request.raw.url?.indexOf('?') ?? -1
  if (body === null) delete headers['content-length']
  const copy = new Copy({
    to: reply.raw,
    head: (answer) => {
      upstream.worked(address)
      if (answer['content-type']?.startsWith('text/event-stream')) streaming()
      reply.hijack()
      const head = cleanHeaders(answer)
      head[REQUEST_ID_HEADER] = request.id
      // What the client still sends belongs to this request, and nobody reads it: the connection ends with it.
      if (!request.raw.complete) head.connection = 'close'
      return head
    },
  })
  address.busy += 1
  try {
    address.pool.dispatch(
      {
        method: request.method as 'GET',
        path: search < 0 ? path : path + request.raw.url?.slice(search),
        headers,
        body,
        headersTimeout: route.timeout,
        bodyTimeout: request.headers.accept?.includes('text/event-stream') ? 0 : route.timeout,
      },
      copy,
    )
    await copy.finished
  } catch (error) {
    const code = codeOf(error)
    if (FLEETING.has(code)) upstream.failed(address, !UNREACHED.has(code))
    throw error
  } finally {
    address.busy -= 1
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** What went wrong, as its client is told; the reason is for the log alone. */
const told = (error: unknown): Error => {
  if (error instanceof ProblemError || error instanceof ClientGone) return error
  const code = codeOf(error)
  const problem = UNREACHED.has(code)
    ? upstreamAway({ retryAfter: 1 })
    : SLOW.has(code)
      ? upstreamSlow()
      : upstreamBroken()
  return Object.assign(problem, { cause: error })
}
