import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Email, Name } from '@midsummer/contracts/shapes'
import Type from 'typebox'
import { browserOf } from '../browser.ts'
import { FACTORS } from '../factors/factors.ts'
import { Password } from '../passwords/passwords.ts'
import { answer, Progressed } from './answer.ts'
import { mailLink, mailReset, mailSignUp, reset, signInWithLink, signUp } from './mailed.ts'
import { mailCode, type SignInDeps, signInWithFactor, signInWithPassword } from './sign-ins.ts'

const Locale = Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 35, default: 'en' })
const Token = Type.String({ minLength: 1, maxLength: 100 })
const Factor = Type.Enum([...FACTORS])

const Nothing = Type.Object({})

/** Signing up and in, for who is not known yet. What is mailed is answered 202 with nothing, whoever has an account. */
export const signIns: FastifyPluginAsyncTypebox<{ deps: SignInDeps }> = async (app, { deps }) => {
  const Mailed = { body: Type.Object({ email: Email, locale: Locale }, closed), response: { 202: Nothing } }

  app.post('/sign-ups', { schema: Mailed }, async (request, reply) => {
    await mailSignUp(deps, browserOf(request), request.body)
    return reply.code(202).send({})
  })

  app.post(
    '/sign-ups/answer',
    {
      schema: {
        body: Type.Object({ token: Token, name: Name, password: Type.Optional(Password) }, closed),
        response: { 200: Progressed },
      },
    },
    async (request, reply) => answer(request, reply, deps, await signUp(deps, browserOf(request), request.body)),
  )

  app.post(
    '/sign-ins',
    {
      schema: {
        body: Type.Object({ email: Email, password: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
        response: { 200: Progressed },
      },
    },
    async (request, reply) =>
      answer(request, reply, deps, await signInWithPassword(deps, browserOf(request), request.body)),
  )

  app.post(
    '/sign-ins/factor',
    {
      schema: {
        body: Type.Object(
          { challenge: Token, factor: Factor, code: Type.String({ minLength: 1, maxLength: 40 }) },
          closed,
        ),
        response: { 200: Progressed },
      },
    },
    async (request, reply) =>
      answer(request, reply, deps, await signInWithFactor(deps, browserOf(request), request.body)),
  )

  app.post(
    '/sign-ins/code',
    { schema: { body: Type.Object({ challenge: Token }, closed), response: { 202: Nothing } } },
    async ({ body }, reply) => {
      await mailCode(deps, body.challenge)
      return reply.code(202).send({})
    },
  )

  app.post('/links', { schema: Mailed }, async (request, reply) => {
    await mailLink(deps, browserOf(request), request.body)
    return reply.code(202).send({})
  })

  app.post(
    '/links/answer',
    { schema: { body: Type.Object({ token: Token }, closed), response: { 200: Progressed } } },
    async (request, reply) =>
      answer(request, reply, deps, await signInWithLink(deps, browserOf(request), request.body.token)),
  )

  app.post('/resets', { schema: Mailed }, async (request, reply) => {
    await mailReset(deps, browserOf(request), request.body)
    return reply.code(202).send({})
  })

  app.post(
    '/resets/answer',
    { schema: { body: Type.Object({ token: Token, password: Password }, closed), response: { 200: Progressed } } },
    async (request, reply) => answer(request, reply, deps, await reset(deps, browserOf(request), request.body)),
  )
}
