import { codeOf, isUnavailable } from '@midsummer/database'
import { ContextRefused } from '@midsummer/tenancy'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { broken, busy, contextRefused, inputInvalid, notFound, ProblemError } from './problems.ts'

/**
 * Answers whatever is thrown as a problem document (RFC 9457); what has no name shows only its request id.
 * @param count hears the code of each
 */
export const tellFailures = (app: FastifyInstance, count: (code: string) => void = () => undefined): void => {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const problem = named(error)
    count(problem.problem.code)
    if (problem.problem.status >= 500) request.log.error({ err: error }, problem.problem.code)
    return tell(problem, request, reply)
  })
  app.setNotFoundHandler((request, reply) => tell(notFound(), request, reply))
}

const tell = ({ problem, retryAfter }: ProblemError, request: FastifyRequest, reply: FastifyReply) => {
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  return reply
    .code(problem.status)
    .type('application/problem+json')
    .serializer(JSON.stringify)
    .send({ ...problem, requestId: request.id })
}

const named = (error: FastifyError): ProblemError => {
  if (error instanceof ProblemError) return error
  if (error instanceof ContextRefused) return contextRefused({ detail: error.message })
  if (error.validation) {
    const errors = error.validation.map(({ instancePath, keyword, params, message = 'is wrong' }) => {
      const at = `${error.validationContext ?? 'body'}${instancePath}`
      if (keyword === 'required') return { at: `${at}/${params['missingProperty']}`, message: 'is missing' }
      if (keyword === 'additionalProperties')
        return { at: `${at}/${params['additionalProperty']}`, message: 'is unknown' }
      return { at, message }
    })
    return inputInvalid({ errors })
  }
  // Fastify's own refusals: a body that is no JSON, too long, of another type.
  if (error.statusCode !== undefined && error.statusCode < 500) {
    return new ProblemError((error.code ?? 'REFUSED').replace(/^FST_(ERR_)?/, ''), error.statusCode, error.message)
  }
  // 57014: a statement took longer than the login may; 55P03: a lock did.
  if (isUnavailable(error) || ['57014', '55P03'].includes(codeOf(error) ?? '')) return busy({ retryAfter: 2 })
  return broken()
}
