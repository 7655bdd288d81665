import {
  type Attributes,
  context,
  propagation,
  ROOT_CONTEXT,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api'

const tracer = trace.getTracer('midsummer')

type Kind = 'SERVER' | 'CONSUMER'

/** The first span of a trace, whatever is under way: at the gateway, and where an alarm rings. */
export const beginTrace = (name: string, kind: Kind, attributes: Attributes = {}): Span =>
  tracer.startSpan(name, { root: true, kind: SpanKind[kind], attributes })

/** A span of the trace that a request or a message carries. What carries none begins none. */
export const continueTrace = (
  name: string,
  kind: Kind,
  carrier: object,
  attributes: Attributes = {},
): Span | undefined => {
  const origin = propagation.extract(ROOT_CONTEXT, carrier)
  return trace.getSpan(origin) && tracer.startSpan(name, { kind: SpanKind[kind], attributes }, origin)
}

/** Carries the trace under way to who is asked or told: a header, or a message's part. Nothing where there is none. */
export const carried = (): { traceparent?: string } => {
  const carrier = {}
  propagation.inject(context.active(), carrier)
  return carrier
}

/** Work as a span's own, which ends with it. Of a failure it says only that there was one: the rest is in the log. */
export const inTrace = async <Result>(span: Span | undefined, work: () => Promise<Result>): Promise<Result> => {
  if (!span?.isRecording()) return work()
  try {
    return await context.with(trace.setSpan(context.active(), span), work)
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span.end()
  }
}

/** Work as a part of the trace under way; without one it is only done. */
export const inSpan = <Result>(name: string, attributes: Attributes, work: () => Promise<Result>): Promise<Result> =>
  trace.getActiveSpan() ? inTrace(tracer.startSpan(name, { attributes }), work) : work()

/** What leads from a line of the log to the trace that it was written in. */
export const traceIds = (): { traceId?: string; spanId?: string } => {
  const { traceId, spanId } = trace.getActiveSpan()?.spanContext() ?? {}
  return traceId && spanId ? { traceId, spanId } : {}
}
