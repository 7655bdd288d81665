import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, Id, uuid } from '@midsummer/contracts/shapes'
import type { Database } from '@midsummer/database'
import Type from 'typebox'
import { addDomain, listDomains, makePrimary, removeDomain } from './domains.ts'
import { Domain } from './queries.ts'

const Host = Type.Object({ id: uuid, host: Type.String({ maxLength: 253 }) })
const NewDomain = Type.Object(
  {
    host: Type.String({ maxLength: 300 }),
    mode: Type.Optional(Type.Enum(['event', 'tenant'])),
    event: Type.Optional(Type.String({ maxLength: 40 })),
  },
  closed,
)
const Domains = Type.Object({ domains: Type.Array(Domain) })

interface DomainDeps {
  database: Database
  of: string
}

export const domains: FastifyPluginAsyncTypebox<DomainDeps> = async (app, { database: { shared }, of }) => {
  app.get(`${of}/domains`, { schema: { params: Id, response: { 200: Domains } } }, async ({ params }) => ({
    domains: [...(await shared((tx) => listDomains(tx, params.id)))],
  }))

  app.put(
    `${of}/domains/:host/primary`,
    { schema: { params: Host, response: { 200: Domains } } },
    async ({ params, actor }) => ({
      domains: [...(await shared((tx) => makePrimary(tx, actor, params.id, params.host)))],
    }),
  )

  app.delete(
    `${of}/domains/:host`,
    { schema: { params: Host, response: { 204: Type.Null() } } },
    async ({ params, actor }, reply) => {
      await shared((tx) => removeDomain(tx, actor, params.id, params.host))
      return reply.code(204).send(null)
    },
  )
}

/** A domain serves without a proof: operators alone add one. A convention's own host comes as a custom domain. */
export const newDomains: FastifyPluginAsyncTypebox<DomainDeps> = async (app, { database: { shared }, of }) => {
  app.post(
    `${of}/domains`,
    { schema: { params: Id, body: NewDomain, response: { 201: Domains } } },
    async ({ params, actor, body }, reply) => {
      const domains = await shared((tx) => addDomain(tx, actor, params.id, body))
      return reply.code(201).send({ domains: [...domains] })
    },
  )
}
