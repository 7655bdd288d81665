import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...ServiceConfig.properties,
  /** `smtp://user:password@host:port`; `smtps:` for TLS from the start. */
  MAIL_URL: Type.String({ pattern: '^smtps?://' }),
  /** The sender of every mail. */
  MAIL_FROM: Type.String({ default: 'Midsummer <hello@midsummer.example>' }),
})
