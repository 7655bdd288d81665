import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...Type.Omit(ServiceConfig, ['FEEDS']).properties,
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 8080 }),
  REDIS_URL: Type.String({ pattern: '^rediss?://' }),
  /** The platform's own host; it belongs to no convention. */
  PLATFORM_HOST: Type.String({ default: 'platform.localhost' }),
  /** Where the services are: `register=http://10.0.0.1:8080 http://10.0.0.2:8080,event=…` */
  UPSTREAMS: Type.String({ minLength: 1 }),
  /** Requests of one client, and of one convention, in a minute. */
  CLIENT_RATE: Type.Integer({ minimum: 1, default: 1_200 }),
  /** Requests of one convention under way at once in this process: the others keep the rest. */
  TENANT_AT_ONCE: Type.Integer({ minimum: 1, default: 256 }),
})
export type Config = Type.Static<typeof Config>
