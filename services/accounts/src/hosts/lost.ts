import { ProblemError } from '@midsummer/service'
import type { FastifyInstance } from 'fastify'

/** Whoever follows a link and cannot be signed in is led back to where they chose how, and told why; programs get the problem. */
export const leadBack = (app: FastifyInstance): void => {
  app.setErrorHandler((error, { method, headers }, reply) => {
    const looks = method === 'GET' && headers.accept?.includes('text/html')
    if (!looks || !(error instanceof ProblemError)) throw error
    return reply.redirect(`/sign-in?problem=${error.problem.code}`, 303)
  })
}
