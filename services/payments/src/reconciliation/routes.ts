import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { closed, uuid } from '@midsummer/contracts/shapes'
import { eventOf, idempotent, requires } from '@midsummer/service'
import Type from 'typebox'
import { accountOf } from '../accounts/accounts.ts'
import { Reconciliation, Stray, selectReconciliations, selectStrays } from './queries.ts'
import { wantReconciliation } from './schedule.ts'

const Wanted = Type.Object(
  {
    account: uuid,
    days: Type.Integer({ minimum: 1, maximum: 3_650, default: 400, description: 'how far back to look' }),
  },
  closed,
)
const Found = Type.Object({
  reconciliations: Type.Array(Reconciliation),
  /** What stands here, and the provider does not have. */
  strays: Type.Array(Stray),
})

export const reconciliations: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/reconciliations',
    { preHandler: requires('payments', 'staff'), schema: { response: { 200: Found } } },
    (request) =>
      request.inTenant(async (tx) => {
        const event = eventOf(request)
        return {
          reconciliations: [...(await tx.any(selectReconciliations(event, 50)))],
          strays: [...(await tx.any(selectStrays(event)))],
        }
      }),
  )

  // It may take minutes: what came of it is in the list.
  app.post(
    '/reconciliations',
    { preHandler: requires('payments', 'admin'), schema: { body: Wanted, response: { 202: Reconciliation } } },
    (request, reply) =>
      idempotent(request, reply, { status: 202 }, async (tx) => {
        const { id } = await accountOf(tx, eventOf(request), request.body.account)
        return wantReconciliation(tx, id, request.body.days)
      }),
  )
}
