import { Problem } from '@midsummer/contracts'
import { Value } from 'typebox/value'

/** What a named error may tell beside its name. */
export interface ProblemDetail {
  detail?: string
  /** Where the input was wrong: `body/slug`, and what is wrong there. */
  errors?: { at: string; message: string }[]
  /** Seconds after which another try may succeed. */
  retryAfter?: number
  /** What led to it: for the log, and told to nobody. */
  cause?: unknown
}

/** An error that its caller is to see; anything else is a 500 that shows only its request id. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  readonly problem: Problem
  readonly retryAfter: number | undefined

  constructor(code: string, status: number, title: string, { retryAfter, cause, ...more }: ProblemDetail = {}) {
    super(title, { cause })
    this.problem = { type: `urn:midsummer:${code.toLowerCase().replaceAll('_', '-')}`, title, status, code, ...more }
    this.retryAfter = retryAfter
  }

  /** What another service answered, told on as it is; nothing when it is no problem document. */
  static from(told: unknown): ProblemError | undefined {
    if (!Value.Check(Problem, told)) return undefined
    const { code, status, title, detail, errors } = told
    return new ProblemError(code, status, title, { ...(detail && { detail }), ...(errors && { errors }) })
  }
}

/** Names an error once, for a service's `errors.ts`: `throw levelFull()`. */
export const problem =
  (code: string, status: number, title: string) =>
  (detail?: ProblemDetail): ProblemError =>
    new ProblemError(code, status, title, detail)

export const contextRefused = problem('CONTEXT_REFUSED', 401, 'This request did not come through the gateway.')
export const signInNeeded = problem('SIGN_IN_NEEDED', 401, 'This needs a token.')
export const notAllowed = problem('NOT_ALLOWED', 403, 'You may not do this.')
export const secondFactorNeeded = problem(
  'SECOND_FACTOR_NEEDED',
  403,
  'This convention asks whoever works for it for a second factor. Set one up, and sign in with it.',
)
export const notFound = problem('NOT_FOUND', 404, 'There is nothing at this address.')
export const tenantMissing = problem('TENANT_MISSING', 404, 'This address belongs to a convention; use its own host.')
export const inputInvalid = problem('INPUT_INVALID', 400, 'Something in the input is wrong.')
export const keyMissing = problem(
  'IDEMPOTENCY_KEY_MISSING',
  400,
  'Send an Idempotency-Key, a new one for each attempt.',
)
export const keyReused = problem('IDEMPOTENCY_KEY_REUSED', 422, 'This Idempotency-Key belongs to another request.')
export const busy = problem('BUSY', 503, 'This part is busy or being restarted. Try again in a moment.')
export const broken = problem('BROKEN', 500, 'Something went wrong on our side.')
