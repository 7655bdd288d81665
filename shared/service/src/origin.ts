import type { FastifyRequest } from 'fastify'

/**
 * Where the pages are of the host that a request came to, as the gateway tells it: `https://furrydelphia.example`, with
 * `/e/<event>` where the path named the event.
 */
export const originOf = ({ headers, host, protocol }: FastifyRequest): string =>
  [
    headers['x-forwarded-proto'] ?? protocol,
    '://',
    headers['x-forwarded-host'] ?? host,
    headers['x-forwarded-prefix'] ?? '',
  ].join('')
