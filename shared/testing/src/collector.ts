import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { freePort } from './ports.ts'

/** A span as it came. */
export interface TestSpan {
  service: string
  name: string
  traceId: string
  spanId: string
  parentSpanId: string | undefined
  attributes: Record<string, unknown>
  failed: boolean
}

/** What OTLP is in JSON, as far as a test looks. */
interface Told {
  resourceSpans: { resource: { attributes: Pair[] }; scopeSpans: { spans: Sent[] }[] }[]
}
interface Pair {
  key: string
  value: Record<string, unknown>
}
interface Sent extends Pick<TestSpan, 'name' | 'traceId' | 'spanId' | 'parentSpanId'> {
  attributes: Pair[]
  status: { code: number }
}

const known = (pairs: Pair[]): Record<string, unknown> =>
  Object.fromEntries(pairs.map(({ key, value }) => [key, Object.values(value)[0]]))

/** Where traces are sent in a test, and all that came there. */
export const startTestCollector = async (t: {
  teardown: (end: () => unknown) => void
}): Promise<{ url: string; spans: TestSpan[] }> => {
  const spans: TestSpan[] = []
  const server = createServer(async (request, response) => {
    const { resourceSpans }: Told = JSON.parse((await buffer(request)).toString())
    for (const { resource, scopeSpans } of resourceSpans) {
      const service = String(known(resource.attributes)['service.name'])
      for (const { name, traceId, spanId, parentSpanId, attributes, status } of scopeSpans.flatMap(
        ({ spans }) => spans,
      ))
        spans.push({
          service,
          name,
          traceId,
          spanId,
          parentSpanId,
          attributes: known(attributes),
          failed: status.code === 2,
        })
    }
    response.setHeader('content-type', 'application/json').end('{}')
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  t.teardown(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${port}`, spans }
}
