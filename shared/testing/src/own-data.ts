import { randomUUID } from 'node:crypto'
import { accountsMessages, type TenantRef } from '@midsummer/contracts'
import type { Database } from '@midsummer/database'
import type { Subscription } from '@midsummer/messages'
import { hear } from './hear.ts'
import type { TestDatabase } from './test-database.ts'

/**
 * Asks a domain of a convention what it holds of somebody, or to let go of it.
 * @returns what it tells, kind by kind
 * @throws when a part of it is missing
 */
export const askOwnData = async (
  server: TestDatabase,
  database: Database,
  subscriptions: readonly Subscription[],
  tenant: TenantRef,
  kind: 'export' | 'erasure',
  owner: accountsMessages.DataOwner,
): Promise<accountsMessages.DataThing[]> => {
  const request = randomUUID()
  await hear(database, subscriptions, tenant, accountsMessages.dataWanted, { request, kind, owner })
  const told = await server.query(
    "select data from platform.outbox where subject like '%.data.told' and data ->> 'request' = $1 order by position",
    [request],
  )
  const answers = told.map(({ data }) => Object(data))
  const whole = answers.length > 0 && answers.every(({ part, parts }, at) => part === at + 1 && parts === told.length)
  if (!whole) throw new Error(`parts are missing: ${JSON.stringify(answers)}`)
  return answers.flatMap(({ things }) => things)
}
