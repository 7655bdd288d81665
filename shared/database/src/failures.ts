/** The name of PostgreSQL's error, by its code. Slonik wraps some errors of the driver and passes others on. */
export const codeOf = (error: unknown): string | undefined => field(error, 'code')

const field = (error: unknown, name: string): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  const value: unknown = Reflect.get(error, name)
  if (typeof value === 'string') return value
  return field(Reflect.get(error, 'cause'), name)
}

/** Turns the violation of one unique constraint into its named error; stands in `.catch()` beside its statement. */
export const onUnique =
  (constraint: string, named: () => Error) =>
  (error: unknown): never => {
    throw codeOf(error) === '23505' && field(error, 'constraint') === constraint ? named() : error
  }

/** PostgreSQL cannot be reached, is starting or stopping: worth another try later, and no fault of the statement. */
export const isUnavailable = (error: unknown): boolean =>
  /^(08|57P0|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/.test(codeOf(error) ?? '') ||
  (error instanceof Error &&
    /connection (terminated|error|is not queryable)|timeout exceeded when trying to connect/i.test(error.message))
