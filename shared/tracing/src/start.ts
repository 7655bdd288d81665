export interface TracingConfig {
  OTEL_EXPORTER_OTLP_ENDPOINT?: string
  OTEL_TRACES_SAMPLER_ARG: number
}

/**
 * Sends this process's traces to a collector, if there is one. Without, nothing of what sends them is loaded, and every
 * span is the one that does nothing.
 * @returns what sends the rest, and no more
 */
export const startTracing = async (
  service: string,
  { OTEL_EXPORTER_OTLP_ENDPOINT: endpoint, OTEL_TRACES_SAMPLER_ARG: share }: TracingConfig,
): Promise<() => Promise<void>> => {
  if (endpoint === undefined) return async () => undefined
  const { sendTraces } = await import('./send.ts')
  return sendTraces(service, endpoint, share)
}
