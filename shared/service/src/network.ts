import type { FastifyRequest } from 'fastify'
import ipaddr from 'ipaddr.js'

/**
 * What one client is counted by: its IPv4 address, or its network of 64 bits, since whoever has one IPv6 address has
 * as many as they like. Who has left already has none.
 */
export const networkOf = (ip = ''): string => {
  if (!ipaddr.IPv6.isValid(ip)) return ip
  const address = ipaddr.process(ip)
  return address instanceof ipaddr.IPv6
    ? address.parts
        .slice(0, 4)
        .map((part) => part.toString(16))
        .join(':')
    : address.toString()
}

/** The network that a request came from, as the gateway tells it. */
export const clientOf = ({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): string =>
  networkOf(String(headers['x-forwarded-for'] ?? ip))
