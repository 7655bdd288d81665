import type { TenantRef } from '@midsummer/contracts'
import { type Database, row, sql, type Tx } from '@midsummer/database'
import type { Subscription } from '@midsummer/messages'
import Type from 'typebox'

const nextId = sql.type(row(Type.Object({ id: Type.String() })))`select uuidv7() as id`

/** A service hears a message of a tenant, as from NATS. @throws when it subscribes to none, or the data breaks the contract */
export const hear = async (
  database: Database,
  subscriptions: readonly Subscription[],
  tenant: TenantRef,
  { subject }: { subject: string },
  data: object,
): Promise<void> => {
  const hit = subscriptions.find((one) => one.subject === subject)
  if (!hit) throw new Error(`nobody hears ${subject}`)
  hit.check(data)
  const work = async (tx: Tx) => {
    const { id } = await tx.one(nextId)
    await hit.handle(tx, { id, tenant: tenant.id, subject, at: new Date().toISOString(), data })
  }
  await (hit.where === 'shared' ? database.shared(work) : database.inTenant(tenant, work))
}
