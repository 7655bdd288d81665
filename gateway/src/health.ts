import type { FastifyInstance } from 'fastify'

/**
 * `/health/live` and `/health/ready`, at every host. Ready until the gateway begins to leave: without its stores it
 * still answers what it knows, and a restart would lose just that.
 */
export const health = (app: FastifyInstance): { leave: () => void } => {
  let leaving = false
  const config = { open: true }
  app.get('/health/live', { config }, async () => ({ status: 'live' }))
  app.get('/health/ready', { config }, async (_request, reply) => {
    if (!leaving) return { status: 'ready' }
    return reply.code(503).send({ status: 'leaving' })
  })
  return {
    leave: () => {
      leaving = true
    },
  }
}
