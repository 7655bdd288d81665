import Type from 'typebox'
import { Compile } from 'typebox/compile'

/** As much of an OpenAPI document as joining several takes. */
const Document = Type.Object({
  paths: Type.Record(Type.String(), Type.Record(Type.String(), Type.Unknown())),
  components: Type.Optional(Type.Object({ schemas: Type.Optional(Type.Record(Type.String(), Type.Unknown())) })),
})
export type Document = Type.Static<typeof Document>
export const shape = Compile(Document)

export interface Part {
  prefix: string
  service: string
  /** Nothing while the service is away. */
  document: Document | undefined
}

/** One document of several services' paths; each service's schemas carry its name, each operation its tag. */
export const join = (parts: readonly Part[]) => {
  const paths: Record<string, unknown> = {}
  const schemas: Record<string, unknown> = {}
  for (const { prefix, service, document } of parts) {
    if (!document) continue
    const own = document.components?.schemas ?? {}
    for (const [name, schema] of Object.entries(own)) schemas[`${service}.${name}`] = renamed(schema, service)
    for (const [path, item] of Object.entries(document.paths)) {
      if (path !== prefix && !path.startsWith(`${prefix}/`)) continue
      const operations = Object.entries(item).map(([method, operation]) => [
        method,
        typeof operation === 'object' && !Array.isArray(operation)
          ? { tags: [service], ...renamedObject(operation, service) }
          : operation,
      ])
      paths[path] = Object.fromEntries(operations)
    }
  }
  const away = [...new Set(parts.filter(({ document }) => !document).map(({ service }) => service))]
  return {
    openapi: '3.1.0',
    info: {
      title: 'Midsummer',
      version: '1',
      ...(away.length > 0 && { description: `Not answering at the moment, and missing here: ${away.join(', ')}.` }),
    },
    components: {
      schemas,
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'An API token: `ms_…`' } },
    },
    // Without a token, or with one.
    security: [{}, { token: [] }],
    paths,
  }
}

const SCHEMA = '#/components/schemas/'

const renamed = (part: unknown, service: string): unknown => {
  if (Array.isArray(part)) return part.map((item) => renamed(item, service))
  return typeof part === 'object' && part !== null ? renamedObject(part, service) : part
}

const renamedObject = (part: object | null, service: string): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(part ?? {}).map(([name, value]: [string, unknown]) =>
      name === '$ref' && typeof value === 'string' && value.startsWith(SCHEMA)
        ? [name, `${SCHEMA}${service}.${value.slice(SCHEMA.length)}`]
        : [name, renamed(value, service)],
    ),
  )
