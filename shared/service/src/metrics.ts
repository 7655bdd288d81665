import { type Database, type Query, row, sql } from '@midsummer/database'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from '@prometheus-io/client'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import Type from 'typebox'

/**
 * What Prometheus reads of a process: its memory and event loop, how long each route takes, and who asks how much. A
 * tenant is a label of the counter alone: with the routes beside it there would be a million series.
 */
export const measure = (
  service: string,
  app: FastifyInstance,
  tenantOf: (request: FastifyRequest) => string | undefined,
): Registry => {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
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

/** Counts what happens to people and to their things: what is announced, and what a domain counts besides. */
export const countHappenings = (registry: Registry, database: Database): void => {
  const happened = new Counter({
    name: 'happened_total',
    help: 'What happened, by the convention, its name (as messages are named), and the way it went.',
    labelNames: ['tenant', 'what', 'way'],
    registers: [registry],
  })
  database.onCounted(({ tenant = 'none', what, way, times }) => happened.inc({ tenant, what, way }, times))
}

const Value = row(Type.Object({ value: Type.Number() }))

/**
 * Adds what waits in the domain's own books: messages that have not left (first of all when NATS is away), alarms that
 * have rung and are not answered, and what came and could not be understood.
 */
export const measureWaiting = (registry: Registry, { shared, domain }: Database): void => {
  const own = sql.fragment`domain = ${domain}`
  const since = sql.fragment`coalesce(extract(epoch from now() - min(at)), 0)::float8`
  const gauge = (name: string, help: string, query: Query<typeof Value>) =>
    new Gauge({
      name,
      help,
      registers: [registry],
      collect: async function collect() {
        this.set((await shared((tx) => tx.one(query))).value)
      },
    })
  const unsent = sql.fragment`from platform.outbox where ${own} and published_at is null`
  const count = sql.type(Value)`select count(*)::integer as value ${unsent}`
  const age = sql.type(Value)`select ${since} as value ${unsent}`
  const overdue = sql.type(Value)`select ${since} as value from platform.alarms where ${own} and at <= now()`
  const dead = sql.type(Value)`select count(*)::integer as value from platform.dead_letters where ${own}`
  gauge('outbox_waiting_messages', 'Messages that have not left.', count)
  gauge('outbox_waiting_seconds', 'The age of the oldest message that has not left.', age)
  gauge('alarms_overdue_seconds', 'How long ago the first alarm rang that is not answered.', overdue)
  gauge('dead_letters', 'Messages that came and could not be understood.', dead)
}
