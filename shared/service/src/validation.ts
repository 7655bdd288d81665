import { Ajv } from 'ajv'
import formats from 'ajv-formats'
import type { FastifyInstance } from 'fastify'
import { inputInvalid } from './problems.ts'

/** RFC 3339, without what PostgreSQL or a clock does not know: a year 0, an offset of 16 hours. */
const INSTANT = /^(?!0000)\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-](0\d|1[0-5]):?[0-5]\d)$/
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/

const isDay = (text: string): boolean => {
  const at = DAY.test(text) ? Date.parse(text) : Number.NaN
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

// A second 60, which RFC 3339 has, is no time to `Date`.
const isInstant = (text: string): boolean =>
  INSTANT.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))

/** Unknown fields are refused, all faults are told, and only query strings, which have no types, are coerced. */
export const validateStrictly = (app: FastifyInstance): void => {
  const options = { allErrors: true, useDefaults: true, removeAdditional: false } as const
  const open = (coerceTypes: boolean) =>
    formats
      .default(new Ajv({ ...options, coerceTypes }))
      .addFormat('date-time', isInstant)
      .addFormat('date', isDay)
  const [strict, coercing] = [open(false), open(true)]
  app.setValidatorCompiler(({ schema, httpPart }) =>
    (httpPart === 'querystring' ? coercing : strict).compile(schema as object),
  )
}

/** Levels of an input; the deepest that is meant, the definition of a form, has ten. */
const DEEPEST = 50

/**
 * Refuses what cannot be kept: text with a NUL or half of a surrogate pair, and what is so deep that to write it down
 * would end the stack, as looking into it by recursion would here.
 * @param at where the value stands in the input
 * @throws inputInvalid
 */
export const refuseUnkept = (value: unknown, at: string): void => {
  const refuse = (here: string, message: string) => inputInvalid({ errors: [{ at: here.toWellFormed(), message }] })
  const left: { here: string; one: unknown; depth: number }[] = [{ here: at, one: value, depth: 0 }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { here, one, depth } = next
    if (typeof one === 'string') {
      if (one.includes('\0') || !one.isWellFormed()) throw refuse(here, 'has characters that cannot be kept')
    } else if (typeof one === 'object' && one !== null && !ArrayBuffer.isView(one)) {
      if (depth > DEEPEST) throw refuse(here, 'is too deep')
      for (const [key, part] of Object.entries(one))
        left.push({ here, one: key, depth }, { here: `${here}/${key}`, one: part, depth: depth + 1 })
    }
  }
}
