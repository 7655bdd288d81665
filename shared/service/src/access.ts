import { allows, hasRight } from '@midsummer/access'
import { type Level, MODULES, type Module, type Right } from '@midsummer/contracts'
import type { FastifyRequest } from 'fastify'
import { notAllowed, signInNeeded } from './problems.ts'

/** Lets only those pass who have this level in the module: `preHandler: requires('register', 'staff')`. */
export const requires = (module: Module, level: Level) => async (request: FastifyRequest) => {
  if (allows(request.context, module, level)) return
  if (request.actor.kind === 'anonymous') throw signInNeeded()
  throw notAllowed({ detail: `This needs ${module}:${level}.` })
}

/** Lets only those pass who have this right, whatever their levels: `preHandler: requiresRight('refund')`. */
export const requiresRight = (right: Right) => async (request: FastifyRequest) => {
  if (hasRight(request.context, right)) return
  if (request.actor.kind === 'anonymous') throw signInNeeded()
  throw notAllowed({ detail: `This needs the right ${right}.` })
}

/** Lets only those pass who run the platform. */
export const requiresOperator = async (request: FastifyRequest) => {
  if (request.context.operator) return
  if (request.actor.kind === 'anonymous') throw signInNeeded()
  throw notAllowed({ detail: 'This needs platform:operator.' })
}

/** Lets only those pass who own the convention: everything in every module. */
export const requiresOwner = async (request: FastifyRequest) => {
  if (MODULES.every((module) => allows(request.context, module, 'superadmin'))) return
  if (request.actor.kind === 'anonymous') throw signInNeeded()
  throw notAllowed({ detail: 'This needs tenant:owner.' })
}
