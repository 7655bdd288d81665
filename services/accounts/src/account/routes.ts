import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Email, Name, uuid } from '@midsummer/contracts/shapes'
import Type from 'typebox'
import { signInRefused } from '../errors.ts'
import { beginTotp, endTotp, finishTotp, newRecoveryCodes } from '../factors/factors.ts'
import { checkPassword, Password } from '../passwords/passwords.ts'
import { asFreshPerson, asPerson } from '../sessions/access.ts'
import { addMethod } from '../sessions/sessions.ts'
import { replacePassword, type SignInDeps, tellChanged } from '../sign-ins/sign-ins.ts'
import { changeProfile, setMailFactor, type User } from '../users/users.ts'
import { beginAddress, proveAddress } from './account.ts'

const Account = Type.Object({
  id: uuid,
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
  staff: Type.Boolean({ description: 'runs the platform' }),
  password: Type.Boolean({ description: 'has one' }),
  totp: Type.Boolean(),
  mailFactor: Type.Boolean(),
  recoveryCodes: Type.Integer({ description: 'that are left' }),
})
const shown = ({ id, email, name, locale, staff, password, totp, mailFactor, recoveryCodes }: User) => ({
  id,
  email,
  name,
  locale,
  staff,
  mailFactor,
  recoveryCodes,
  password: password !== null,
  totp: totp !== null,
})
const Codes = Type.Object({ recoveryCodes: Type.Array(Type.String()) })
const Nothing = Type.Object({})

/** What a person sees and changes of their own account. */
export const account: FastifyPluginAsyncTypebox<{ deps: SignInDeps }> = async (app, { deps }) => {
  const { database, secrets, hashing } = deps

  app.get('/account', { schema: { response: { 200: Account } } }, (request) =>
    asPerson(database, request, async (_tx, user) => shown(user)),
  )

  app.patch(
    '/account',
    {
      schema: {
        body: Type.Object(
          {
            name: Type.Optional(Name),
            locale: Type.Optional(Type.String({ pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$', maxLength: 35 })),
          },
          closed,
        ),
        response: { 200: Account },
      },
    },
    (request) =>
      asPerson(database, request, async (tx, user) =>
        shown(await changeProfile(tx, user, { name: user.name, locale: user.locale, ...request.body })),
      ),
  )

  app.put(
    '/account/password',
    {
      schema: {
        body: Type.Object({ current: Type.Optional(Type.String({ maxLength: 200 })), password: Password }, closed),
        response: { 200: Account },
      },
    },
    async (request) => {
      const { current, password } = request.body
      const before = await asFreshPerson(database, request, async (_tx, user) => user)
      // Whoever has one must know it, and whoever signed in without one may set the first.
      if (before.password !== null && !(await hashing.verify(before.password, current ?? ''))) throw signInRefused()
      checkPassword(password, [before.email, before.name])
      const hash = await hashing.hash(password)
      return asFreshPerson(database, request, async (tx, user, session) => {
        await replacePassword(tx, deps, user, hash, session.id)
        return shown({ ...user, password: hash })
      })
    },
  )

  app.post(
    '/account/address',
    {
      schema: {
        body: Type.Object({ email: Email }, closed),
        response: { 202: Nothing },
      },
    },
    async (request, reply) => {
      await asFreshPerson(database, request, (tx, user) => beginAddress(tx, deps, user, request.body.email))
      return reply.code(202).send({})
    },
  )

  app.post(
    '/account/address/answer',
    {
      schema: {
        body: Type.Object({ token: Type.String({ maxLength: 100 }) }, closed),
        response: { 200: Type.Object({ changed: Type.Boolean() }) },
      },
    },
    ({ body }) => database.shared((tx) => proveAddress(tx, deps, body.token)),
  )

  app.post(
    '/account/totp',
    { schema: { response: { 200: Type.Object({ secret: Type.String(), uri: Type.String() }) } } },
    (request) => asFreshPerson(database, request, (tx, user) => beginTotp(tx, secrets, user)),
  )

  app.put(
    '/account/totp',
    {
      schema: {
        body: Type.Object({ code: Type.String({ minLength: 6, maxLength: 10 }) }, closed),
        response: { 200: Codes },
      },
    },
    (request) =>
      asFreshPerson(database, request, async (tx, user, session) => {
        const recoveryCodes = await finishTotp(tx, secrets, user, request.body.code)
        await addMethod(tx, session.id, 'totp')
        await tellChanged(tx, deps, user)
        return { recoveryCodes }
      }),
  )

  app.delete('/account/totp', { schema: { response: { 204: Type.Null() } } }, async (request, reply) => {
    await asFreshPerson(database, request, async (tx, user) => {
      await endTotp(tx, user)
      await tellChanged(tx, deps, user)
    })
    return reply.code(204).send(null)
  })

  app.put(
    '/account/mail-factor',
    { schema: { body: Type.Object({ on: Type.Boolean() }, closed), response: { 200: Account } } },
    (request) =>
      asFreshPerson(database, request, async (tx, user) => {
        await setMailFactor(tx, user, request.body.on)
        await tellChanged(tx, deps, user)
        return shown({ ...user, mailFactor: request.body.on })
      }),
  )

  app.post('/account/recovery-codes', { schema: { response: { 200: Codes } } }, (request) =>
    asFreshPerson(database, request, async (tx, user) => ({ recoveryCodes: await newRecoveryCodes(tx, user) })),
  )
}
