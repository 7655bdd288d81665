import { allows, hasRight } from '@midsummer/access'
import { type Level, MODULES, type Module, type Right } from '@midsummer/contracts'
import type { FastifyRequest } from 'fastify'
import { notAllowed, secondFactorNeeded, signInNeeded } from './problems.ts'

/** Lets only those pass who have this level in the module: `preHandler: requires('register', 'staff')`. */
export const requires = (module: Module, level: Level) => async (request: FastifyRequest) => {
  if (allows(request.context, module, level)) return
  throw refusal(request, `This needs ${module}:${level}.`)
}

/** Lets only those pass who have this right, whatever their levels: `preHandler: requiresRight('refund')`. */
export const requiresRight = (right: Right) => async (request: FastifyRequest) => {
  if (hasRight(request.context, right)) return
  throw refusal(request, `This needs the right ${right}.`)
}

/** Lets only those pass who run the platform. */
export const requiresOperator = async (request: FastifyRequest) => {
  if (request.context.operator) return
  throw refusal(request, 'This needs platform:operator.')
}

/** Lets only those pass who own the convention: everything in every module. */
export const requiresOwner = async (request: FastifyRequest) => {
  if (MODULES.every((module) => allows(request.context, module, 'superadmin'))) return
  throw refusal(request, 'This needs tenant:owner.')
}

const refusal = ({ actor, context }: FastifyRequest, detail: string): Error => {
  if (actor.kind === 'anonymous') return signInNeeded()
  return context.withheld ? secondFactorNeeded() : notAllowed({ detail })
}
