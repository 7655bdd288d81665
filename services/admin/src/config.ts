import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...ServiceConfig.properties,
  /** A convention's hosts are labels under it. */
  BASE_DOMAIN: Type.String({ default: 'localhost' }),
  /** The host that custom domains point to. */
  CUSTOM_DOMAIN_TARGET: Type.String({ default: 'platform.localhost' }),
  /** The name server that custom domains are looked up at, `127.0.0.1:5300`; the system's without one. */
  DNS_SERVER: Type.Optional(Type.String()),
})
