import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Name } from '@midsummer/contracts/shapes'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import Type from 'typebox'
import { browserOf } from '../browser.ts'
import { asFreshPerson, asPerson } from '../sessions/access.ts'
import { addMethod } from '../sessions/sessions.ts'
import { answer, Progressed } from '../sign-ins/answer.ts'
import type { SignInDeps } from '../sign-ins/sign-ins.ts'
import { addPasskey, askPasskey, beginPasskey, listPasskeys, removePasskey, signInWithPasskey } from './passkeys.ts'
import { Passkey } from './queries.ts'

const Token = Type.String({ minLength: 1, maxLength: 100 })
/** What WebAuthn's own methods give and take, `PublicKeyCredential.parse…FromJSON()` and `toJSON()`. */
const Options = Type.Object({}, { additionalProperties: true })
const Id = Type.String({ minLength: 1, maxLength: 1_400, pattern: '^[\\w-]+$' })
const credential = { id: Id, rawId: Id, type: Type.Literal('public-key') }
const Text = Type.String({ maxLength: 20_000 })
const extras = {
  clientExtensionResults: Type.Object({}, { additionalProperties: true }),
  authenticatorAttachment: Type.Optional(Type.String({ maxLength: 40 })),
}
const Attestation = Type.Unsafe<RegistrationResponseJSON>(
  Type.Object({
    ...credential,
    ...extras,
    response: Type.Object({ clientDataJSON: Text, attestationObject: Text }, { additionalProperties: true }),
  }),
)
const Assertion = Type.Unsafe<AuthenticationResponseJSON>(
  Type.Object({
    ...credential,
    ...extras,
    response: Type.Object(
      { clientDataJSON: Text, authenticatorData: Text, signature: Text },
      { additionalProperties: true },
    ),
  }),
)
const Asked = Type.Object({ options: Options, token: Type.String() })

/** Passkeys: to sign in by, and those of an account. */
export const passkeys: FastifyPluginAsyncTypebox<{ deps: SignInDeps }> = async (app, { deps }) => {
  const { database } = deps

  app.post('/passkeys/question', { schema: { response: { 200: Asked } } }, () =>
    database.shared((tx) => askPasskey(tx, deps)),
  )

  app.post(
    '/passkeys/answer',
    { schema: { body: Type.Object({ token: Token, response: Assertion }, closed), response: { 200: Progressed } } },
    async (request, reply) =>
      answer(request, reply, deps, await signInWithPasskey(deps, browserOf(request), request.body)),
  )

  app.get('/passkeys', { schema: { response: { 200: Type.Object({ passkeys: Type.Array(Passkey) }) } } }, (request) =>
    asPerson(database, request, async (tx, user) => ({ passkeys: [...(await listPasskeys(tx, user))] })),
  )

  app.post('/passkeys/registration', { schema: { response: { 200: Asked } } }, (request) =>
    asFreshPerson(database, request, (tx, user) => beginPasskey(tx, deps, user)),
  )

  app.post(
    '/passkeys',
    {
      schema: {
        body: Type.Object({ token: Token, name: Name, response: Attestation }, closed),
        response: { 201: Passkey },
      },
    },
    async (request, reply) =>
      reply.code(201).send(
        await asFreshPerson(database, request, async (tx, user, session) => {
          const passkey = await addPasskey(tx, deps, user, request.body)
          await addMethod(tx, session.id, 'passkey')
          return passkey
        }),
      ),
  )

  app.delete(
    '/passkeys/:id',
    { schema: { params: Type.Object({ id: Id }), response: { 204: Type.Null() } } },
    async (request, reply) => {
      await asFreshPerson(database, request, (tx, user) => removePasskey(tx, deps, user, request.params.id))
      return reply.code(204).send(null)
    },
  )
}
