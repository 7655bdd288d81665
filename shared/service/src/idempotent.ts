import { createHash } from 'node:crypto'
import { orNull } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import type { FastifyReply, FastifyRequest } from 'fastify'
import Type from 'typebox'
import { actorName } from './audit.ts'
import { inputInvalid, keyMissing, keyReused } from './problems.ts'

const KEY = /^[\x21-\x7e]{1,200}$/
const Key = row(Type.Object({ key: Type.String() }))
const Kept = row(Type.Object({ requestHash: Type.String(), status: orNull(Type.Integer()), body: Type.Unknown() }))

/**
 * Runs a write in the request's tenant, once for each Idempotency-Key: the same request with the same key, within a
 * day, is answered as it was. Of two at once the second waits. What fails is not kept, so it can be tried again.
 * @throws keyMissing when one is required, keyReused when the key came with another request
 */
export const idempotent = async <Body>(
  request: FastifyRequest,
  reply: FastifyReply,
  { status, required = false }: { status: number; required?: boolean },
  work: (tx: Tx) => Promise<Body>,
): Promise<Body> => {
  const key = request.headers['idempotency-key']
  if (key === undefined) {
    if (required) throw keyMissing()
    return reply.code(status).send(await request.inTenant(work))
  }
  if (typeof key !== 'string' || !KEY.test(key)) {
    throw inputInvalid({ errors: [{ at: 'headers/idempotency-key', message: 'is not 1 to 200 visible characters' }] })
  }
  // What opens the thing that is written to is part of the request: an answer is for nobody who does not have it.
  const { 'x-code': code } = request.headers
  const hash = createHash('sha256')
    .update(
      JSON.stringify([request.method, request.url, request.event?.id, request.body ?? null, ...(code ? [code] : [])]),
    )
    .digest('hex')
  const answer = await request.inTenant(async (tx) => {
    const table = sql.identifier([`${domainOf(tx)}_idempotency`])
    const actor = actorName(request.actor)
    const taken = await tx.maybeOne(sql.type(Key)`
      insert into ${table} as kept (actor, key, request_hash) values (${actor}, ${key}, ${hash})
      on conflict (actor, key) do update set request_hash = excluded.request_hash, status = null, body = null, created_at = now()
        where kept.created_at < now() - interval '24 hours'
      returning key`)
    if (!taken) {
      const kept = await tx.one(sql.type(Kept)`
        select request_hash as "requestHash", status, body from ${table} where actor = ${actor} and key = ${key}`)
      if (kept.requestHash !== hash) throw keyReused()
      return kept.body as Body
    }
    const body = await work(tx)
    // Leaves with the end of the transaction, which fails with it.
    void tx.query(sql.unsafe`
      update ${table} set status = ${status}, body = ${JSON.stringify(body)}::jsonb where actor = ${actor} and key = ${key}`)
    return body
  })
  return reply.code(status).send(answer)
}
