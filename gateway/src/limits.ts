import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Redis } from 'ioredis'
import { tenantBusy, tooManyRequests } from './errors.ts'

export interface Limits {
  redis: Redis
  /** Requests of one client of one convention in a minute. */
  clientRate: number
  /** Requests of one convention under way at once. */
  tenantAtOnce: number
}

/** Keeps one client from taking a convention's share, and one convention from taking the others'. */
export const limit = async (app: FastifyInstance, { redis, clientRate, tenantAtOnce }: Limits): Promise<void> => {
  await app.register(rateLimit, {
    hook: 'preHandler',
    max: clientRate,
    timeWindow: 60_000,
    redis,
    nameSpace: 'rate:',
    // Without Redis requests are answered, and counted by nobody.
    skipOnError: true,
    keyGenerator: (request) => `${request.place.tenant?.id ?? 'platform'}:${request.standing.actor.id ?? request.ip}`,
    errorResponseBuilder: (_request, { ttl }) => tooManyRequests({ retryAfter: Math.ceil(ttl / 1000) }),
  })

  const under = new Map<string, number>()
  app.addHook('preHandler', async (request, reply) => {
    const id = request.place.tenant?.id
    if (id === undefined) return
    const count = under.get(id) ?? 0
    if (count >= tenantAtOnce) throw tenantBusy({ retryAfter: 1 })
    under.set(id, count + 1)
    reply.raw.once('close', () => {
      const left = (under.get(id) ?? 1) - 1
      if (left === 0) under.delete(id)
      else under.set(id, left)
    })
  })
}
