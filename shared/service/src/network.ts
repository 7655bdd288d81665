import type { FastifyRequest } from 'fastify'

/**
 * What one client is counted by: its IPv4 address, or its network of 64 bits, since whoever has one IPv6 address has
 * as many as they like.
 */
export const networkOf = (ip: string | undefined): string => {
  // Who has left already has none.
  if (!ip?.includes(':')) return ip ?? ''
  if (ip.startsWith('::ffff:') && ip.includes('.')) return ip.slice('::ffff:'.length)
  const [head = '', tail] = ip.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail?.split(':').filter(Boolean) ?? []
  const zeros = Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}

/** The network that a request came from, as the gateway tells it. */
export const clientOf = ({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): string =>
  networkOf(String(headers['x-forwarded-for'] ?? ip))
