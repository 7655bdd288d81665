import type { FastifyRequest } from 'fastify'
import type { Giver } from './roles.ts'

/** Whoever asks, as a giver of roles. */
export const giverOf = ({ actor, event, context }: FastifyRequest): Giver => ({
  actor,
  event: event?.id ?? null,
  holds: context,
})
