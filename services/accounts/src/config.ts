import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...ServiceConfig.properties,
  /** Where people sign in, and what the OpenID provider calls itself: `https://midsummer.example`. */
  PLATFORM_ORIGIN: Type.String({ pattern: '^https?://[^/?#]+$' }),
  /** The key ring that secrets are sealed with, the newest first: `2=<32 bytes in base64>,1=<…>`. */
  SECRETS_KEYS: Type.String({ minLength: 1 }),
  /** `smtp://user:password@host:port`; `smtps:` for TLS from the start. */
  MAIL_URL: Type.String({ pattern: '^smtps?://' }),
  /** The address that every mail comes from. */
  MAIL_FROM: Type.String({ pattern: '^[^\\s<>]+@[^\\s<>]+$', default: 'hello@midsummer.example' }),
  /** Processors that passwords may keep busy; the rest of the service goes on beside them. */
  HASH_THREADS: Type.Integer({ minimum: 1, maximum: 64, default: 2 }),
})
