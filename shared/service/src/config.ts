import Type, { type Static, type TObject } from 'typebox'
import { Value } from 'typebox/value'

/** What every service is told by its environment. */
export const ServiceConfig = Type.Object({
  HOST: Type.String({ default: '127.0.0.1' }),
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 0 }),
  /** The service's own login. */
  DATABASE_URL: Type.String({ pattern: '^postgres(ql)?://' }),
  NATS_URL: Type.String({ minLength: 1 }),
  REDIS_URL: Type.Optional(Type.String({ pattern: '^rediss?://' })),
  /** The folder of the keys that contexts are signed with. */
  CONTEXT_KEYS: Type.String({ minLength: 1 }),
  /** Where the other services are: `register=http://register:8080,…` */
  PEERS: Type.String({ default: '' }),
  LOG_LEVEL: Type.String({ default: 'info' }),
  /** The collector that traces are sent to (OpenTelemetry, over HTTP); without one there are none. */
  OTEL_EXPORTER_OTLP_ENDPOINT: Type.Optional(Type.String({ pattern: '^https?://' })),
  /** Which part of the requests has a trace, from 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: Type.Number({ minimum: 0, maximum: 1, default: 1 }),
})
export type ServiceConfig = Static<typeof ServiceConfig>

/** What a migrator is told: it faces nobody. */
export const MigratorConfig = Type.Pick(ServiceConfig, ['DATABASE_URL', 'NATS_URL', 'LOG_LEVEL'])

/**
 * The configuration of a process, checked once.
 * @throws with every fault in one sentence each, none of them showing a value
 */
export const readConfig = <Shape extends TObject>(shape: Shape, environment: NodeJS.ProcessEnv): Static<Shape> => {
  const own = Object.fromEntries(Object.keys(shape.properties).map((name) => [name, environment[name]]))
  const given = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined && value !== ''))
  const config: unknown = Value.Convert(shape, Value.Default(shape, given))
  if (Value.Check(shape, config)) return config
  const faults = Value.Errors(shape, config).map(({ instancePath, message, params }) =>
    'requiredProperties' in params
      ? `${params.requiredProperties.join(', ')} is missing`
      : `${instancePath.slice(1)} ${message}`,
  )
  throw new Error(`The configuration is wrong:\n  ${faults.join('\n  ')}`)
}
