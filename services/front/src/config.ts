import { ServiceConfig } from '@midsummer/service'
import Type from 'typebox'

/** What the pages are told: they keep no data, and hear of none. */
export const Config = Type.Pick(ServiceConfig, [
  'HOST',
  'PORT',
  'CONTEXT_KEYS',
  'LOG_LEVEL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
  'OTEL_TRACES_SAMPLER_ARG',
])
