import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import {
  addCustomDomain,
  listCustomDomains,
  proveCustomDomain,
  readCustomDomain,
  removeCustomDomain,
} from './custom-domains.ts'
import type { Prover } from './proof.ts'
import { CustomDomain } from './queries.ts'

const One = Type.Object({ id: uuid, domain: uuid })
/** A host with what its owner has to set for it. */
const Told = Type.Object({
  ...CustomDomain.properties,
  records: Type.Array(
    Type.Object({
      type: Type.Enum(['TXT', 'CNAME']),
      name: Type.String(),
      value: Type.String(),
    }),
  ),
})
const NewCustomDomain = Type.Object(
  { host: Type.String({ maxLength: 300 }), event: Type.String({ maxLength: 40 }) },
  closed,
)

export const customDomains: FastifyPluginAsyncTypebox<{ database: Database; prover: Prover; of: string }> = async (
  app,
  { database, prover, of },
) => {
  const { shared } = database
  const told = (domain: CustomDomain) => ({ ...domain, records: prover.records(domain.host, domain.token) })

  app.get(
    `${of}/custom-domains`,
    { schema: { params: Id, response: { 200: Type.Object({ customDomains: Type.Array(Told) }) } } },
    async ({ params }) => ({ customDomains: (await shared((tx) => listCustomDomains(tx, params.id))).map(told) }),
  )

  app.post(
    `${of}/custom-domains`,
    { schema: { params: Id, body: NewCustomDomain, response: { 201: Told } } },
    async ({ params, actor, body }, reply) =>
      reply.code(201).send(told(await shared((tx) => addCustomDomain(tx, actor, params.id, body)))),
  )

  app.post(
    `${of}/custom-domains/:domain/check`,
    { schema: { params: One, response: { 200: Told } } },
    async ({ params }) => {
      const read = () => shared((tx) => readCustomDomain(tx, params.id, params.domain))
      await proveCustomDomain(database, prover, await read())
      return told(await read())
    },
  )

  app.delete(
    `${of}/custom-domains/:domain`,
    { schema: { params: One, response: { 204: Type.Null() } } },
    async ({ params, actor }, reply) => {
      await shared((tx) => removeCustomDomain(tx, actor, params.id, params.domain))
      return reply.code(204).send(null)
    },
  )
}
