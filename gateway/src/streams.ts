import type { FastifyRequest } from 'fastify'
import { tenantBusy } from './errors.ts'

/** Sockets and event streams, which outlive the answer to who may have them. */
export interface Streams {
  /** @throws tenantBusy when the tenant has too many */
  add: (request: FastifyRequest) => void
  /** Asks now, for something has changed. */
  ask: () => void
  /** Ends them all: the process is leaving, and clients connect again elsewhere. */
  end: () => void
}

export interface StreamsOptions {
  /** For each tenant. */
  limit: number
  /** How often those that are open are asked again for their right to be, in milliseconds. */
  every: number
  /** @throws when it is no more: the tenant suspended, the token revoked */
  allowed: (request: FastifyRequest) => Promise<void>
}

export const openStreams = ({ limit, every, allowed }: StreamsOptions): Streams => {
  const tenants = new Map<string, Set<FastifyRequest>>()
  const all = () => [...tenants.values()].flatMap((requests) => [...requests])

  const ask = async () => {
    for (const request of all()) await allowed(request).catch(() => request.raw.socket.destroy())
  }
  const timer = setInterval(() => void ask(), every).unref()

  return {
    add: (request) => {
      const tenant = request.place.tenant?.id ?? ''
      const open = tenants.get(tenant) ?? new Set()
      if (open.size >= limit) throw tenantBusy({ retryAfter: 5 })
      tenants.set(tenant, open.add(request))
      request.raw.socket.once('close', () => {
        open.delete(request)
        if (open.size === 0) tenants.delete(tenant)
      })
    },
    ask: () => void ask(),
    end: () => {
      clearInterval(timer)
      for (const request of all()) request.raw.socket.destroySoon()
    },
  }
}
