import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...ServiceConfig.properties,
  /** `smtp://user:password@host:port`; `smtps:` for TLS from the start. */
  MAIL_URL: Type.String({ pattern: '^smtps?://' }),
  /** The address that every mail comes from; the name beside it is the event's. */
  MAIL_FROM: Type.String({ pattern: '^[^\\s<>]+@[^\\s<>]+$', default: 'hello@midsummer.example' }),
  /** What the mail server takes in a minute, from all processes together. */
  MAIL_PER_MINUTE: Type.Integer({ minimum: 1, default: 600 }),
  /** What the mail server shows when it tells of mail that came back. */
  BOUNCES_KEY: Type.Optional(Type.String({ minLength: 20 })),
  /** The key ring that webhooks' secrets are sealed with, the newest first: `2=<32 bytes in base64>,1=<…>`. */
  SECRETS_KEYS: Type.String({ minLength: 1 }),
  /** Hosts with ports inside this network that webhooks may lead to, for development: `127.0.0.1:4000,…` */
  WEBHOOKS_INSIDE: Type.String({ default: '' }),
})
