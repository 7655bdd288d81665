import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

export const Config = Type.Object({
  ...ServiceConfig.properties,
  /** A convention's hosts are labels under it. */
  BASE_DOMAIN: Type.String({ default: 'localhost' }),
})
