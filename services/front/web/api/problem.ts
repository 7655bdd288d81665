/** An error as every service tells it (RFC 9457); without a network there is only its code. */
export interface Problem {
  code: string
  status: number
  title: string
  detail?: string
  requestId?: string
  errors?: { at: string; message: string }[]
}

export class Refused extends Error {
  override name = 'Refused'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.problem = problem
  }

  /** What is wrong with a field of the body: `email`, `people/0/name`. */
  at(field: string): string | undefined {
    return this.problem.errors?.find(({ at }) => at === `body/${field}`)?.message
  }
}

const isProblem = (told: unknown): told is Problem =>
  typeof told === 'object' && told !== null && 'code' in told && 'status' in told && 'title' in told

/** What an answer that is no success says; one that is no problem document came from a proxy before us. */
export const refusalOf = async (response: Response): Promise<Refused> => {
  const told: unknown = await response.json().catch(() => undefined)
  return new Refused(isProblem(told) ? told : { code: 'UNREADABLE', status: response.status, title: '' })
}
