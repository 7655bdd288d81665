import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...Type.Omit(ServiceConfig, ['PEERS']).properties,
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 8080 }),
  /** Where Prometheus reads, apart from what faces the public; nowhere without it. */
  METRICS_PORT: Type.Optional(Type.Integer({ minimum: 0, maximum: 65535 })),
  REDIS_URL: Type.String({ pattern: '^rediss?://' }),
  /** The platform's own host; it belongs to no convention. */
  PLATFORM_HOST: Type.String({ default: 'platform.localhost' }),
  /** Where the services are; a name stands for every address it has: `register=http://one:80 http://two:80,event=…` */
  UPSTREAMS: Type.String({ minLength: 1 }),
  /** Who may say for whom it speaks (`x-forwarded-for`): addresses or networks, separated by commas. */
  TRUSTED_PROXIES: Type.String({ default: '' }),
  /** Requests of one client, and of one convention, in a minute. A venue's whole Wi-Fi may be one client. */
  CLIENT_RATE: Type.Integer({ minimum: 1, default: 36_000 }),
  TENANT_RATE: Type.Integer({ minimum: 1, default: 360_000 }),
  /** Requests of one convention under way at once in this process, which has twice as many: the others keep the rest. */
  TENANT_AT_ONCE: Type.Integer({ minimum: 1, default: 128 }),
  /** Sockets and event streams of one convention. */
  TENANT_STREAMS: Type.Integer({ minimum: 0, default: 2_000 }),
  /** How long balancers have to notice that this gateway is leaving, in milliseconds. */
  DRAIN: Type.Integer({ minimum: 0, default: 1_000 }),
  /** Scales waits of a minute or so, for tests. */
  TIME_SCALE: Type.Number({ exclusiveMinimum: 0, default: 1 }),
})
export type Config = Type.Static<typeof Config>
