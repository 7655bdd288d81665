import { type Database, row, sql } from '@midsummer/database'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'

/**
 * What Prometheus reads of a process: its memory and event loop, how long each route takes, and who asks how much. A
 * tenant is a label of the counter alone: with the routes beside it there would be a million series.
 */
export const measure = (app: FastifyInstance, tenantOf: (request: FastifyRequest) => string | undefined): Registry => {
  const registry = new Registry()
  const registers = [registry]
  // Ten times a second, as it comes, the quantiles of the loop's use are a tenth of a busy process's work.
  collectDefaultMetrics({ register: registry, eventLoopUtilizationTimeout: 5_000 })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'From the arrival of a request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers,
  })
  const requests = new Counter({
    name: 'http_requests_total',
    help: 'Requests by the convention that they were for, and the class of their answer.',
    labelNames: ['tenant', 'status'],
    registers,
  })
  app.addHook('onResponse', async (request, reply) => {
    const { url: route = 'none' } = request.routeOptions
    durations.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    requests.inc({ tenant: tenantOf(request) ?? 'none', status: `${Math.floor(reply.statusCode / 100)}xx` })
  })
  return registry
}

/** Counts what is refused, and what fails, by its name: which rule stands in how many people's way. */
export const countProblems = (registry: Registry): ((code: string) => void) => {
  const problems = new Counter({
    name: 'problems_total',
    help: 'Answers that said no, by the code of their problem.',
    labelNames: ['code'],
    registers: [registry],
  })
  return (code) => problems.inc({ code })
}

const Waiting = row(Type.Object({ rows: Type.Integer(), seconds: Type.Number() }))

/** Adds how much of what a domain announced has not left, and since when: what stands first when NATS is away. */
export const measureOutbox = (registry: Registry, { shared, domain }: Database): void => {
  const registers = [registry]
  const rows = new Gauge({ name: 'outbox_waiting_messages', help: 'Messages that have not left.', registers })
  new Gauge({
    name: 'outbox_waiting_seconds',
    help: 'The age of the oldest message that has not left.',
    registers,
    collect: async function collect() {
      const waiting = await shared((tx) =>
        tx.one(sql.type(Waiting)`
          select count(*)::integer as rows, coalesce(extract(epoch from now() - min(at)), 0)::float8 as seconds
          from platform.outbox where domain = ${domain} and published_at is null`),
      )
      rows.set(waiting.rows)
      this.set(waiting.seconds)
    },
  })
}
