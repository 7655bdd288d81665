import { type Context, context, ROOT_CONTEXT, type Span, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/** Where a request belongs, as far as it is known. */
interface Where {
  tenant?: { id: string } | undefined
  event?: { id: string } | undefined
}

/**
 * A span for each request, from its arrival until its answer or its client has gone.
 * @param start begins or continues its trace, or neither
 */
export const traceRequests = (
  app: FastifyInstance,
  start: (name: string, request: FastifyRequest) => Span | undefined,
  where: (request: FastifyRequest) => Where | undefined,
): void => {
  const traced = new WeakMap<FastifyRequest, Context>()
  const enter = (request: FastifyRequest, _reply: unknown, done: () => void) => {
    const within = traced.get(request)
    if (within) context.with(within, done)
    else done()
  }

  app.addHook('onRequest', (request, reply, done) => {
    const { method, routeOptions, id: reqId } = request
    const { url: route = 'none' } = routeOptions
    const span = start(`${method} ${route}`, request)
    if (!span?.isRecording()) return done()
    traced.set(request, trace.setSpan(ROOT_CONTEXT, span))
    reply.raw.once('close', () => {
      // Who has left before the answer was told nothing.
      const status = reply.raw.headersSent ? reply.raw.statusCode : undefined
      const http = { 'http.request.method': method, 'http.route': route, 'http.response.status_code': status }
      const { tenant, event } = where(request) ?? {}
      span.setAttributes({ ...http, reqId, tenant: tenant?.id, event: event?.id })
      if (status !== undefined && status >= 500) span.setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    })
    enter(request, reply, done)
  })
  // Events of the connection bring a body and the end of an answer, and they know of no request.
  app.addHook('preValidation', enter)
  app.addHook('onResponse', enter)
}
