import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'

/** Something that is wrong, and where; the same in the browser and on the server. */
export interface Problem {
  /** A path into the input: `body/answers/shirt`. */
  at: string
  message: string
  /** What was broken, for translation: a keyword of JSON Schema, or `hidden`, `unknown`, `early`, … */
  rule: string
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a schema finds wrong, the first fault of each place.
 * @param says what is told of a keyword, where the schema's own words would help nobody
 */
export const faultsOf = (
  schema: TSchema,
  given: unknown,
  at: string,
  says: (keyword: string) => string | undefined,
): Problem[] => {
  const found = new Map<string, Problem>()
  const note = (place: string, message: string, rule: string) =>
    found.has(place) || found.set(place, { at: place, message, rule })
  for (const { keyword, instancePath, params, message } of Value.Errors(schema, given)) {
    const here = `${at}${instancePath}`
    if ('requiredProperties' in params) {
      for (const name of params.requiredProperties) note(`${here}/${name}`, 'is missing', 'required')
    } else if ('additionalProperties' in params) {
      for (const name of params.additionalProperties) note(`${here}/${name}`, 'is unknown', 'unknown')
    } else if (keyword === 'boolean') note(here, 'is unknown', 'unknown')
    else note(here, says(keyword) ?? message, keyword)
  }
  return [...found.values()]
}

/** Entries of any one list or object in a definition or an answer. */
const MOST = 200

/**
 * Whether a value is of a size that somebody may mean. What a stranger sends is asked this before anything that looks into
 * all of it: a list of 100,000 takes half a second to compare, and one in itself 100,000 times ends the stack.
 */
export const isModest = (value: unknown, depth: number): boolean => {
  if (typeof value !== 'object' || value === null) return true
  const entries = Object.values(value)
  return depth > 0 && entries.length <= MOST && entries.every((entry) => isModest(entry, depth - 1))
}

/** Whether PostgreSQL can keep every text in a value: no NUL, no half of a surrogate pair. */
export const canBeKept = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0')
  if (Array.isArray(value)) return value.every(canBeKept)
  return !isRecord(value) || Object.entries(value).every(([key, one]) => canBeKept(key) && canBeKept(one))
}
