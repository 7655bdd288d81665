import { type Login, roleOf, shortId, type TenantRef } from '@midsummer/contracts'
import { inSpan } from '@midsummer/tracing'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { createPool, type DatabasePool, type DatabasePoolConnection, type QuerySqlToken } from 'slonik'
import { inBounds, type Tx } from './bounds.ts'
import type { Counted } from './counts.ts'
import { ASSERT_NEUTRAL, type Scope, scopedDriver, scopes, sharedScope, tenantScope } from './driver.ts'
import { begun, type Note } from './notes.ts'
import { statements } from './statements.ts'

export interface Database {
  readonly domain: Login
  /**
   * The only way to a tenant's rows: one transaction, in the tenant's schema and as the role of (tenant, service).
   * Runs again, whole, when PostgreSQL cannot serialise it. An error rolls back and costs no connection. It ends
   * with `work` and with every statement that `work` began.
   * @throws when another transaction is open in this line of execution, even of the same tenant: pass its `tx` on
   * @throws when a statement failed and `work` went on as if it had not: nest a transaction to survive a failure
   */
  inTenant: <Result>(tenant: TenantRef, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** One reading statement in a tenant, in one flight. @returns its rows */
  read: <Row>(tenant: TenantRef, query: QuerySqlToken<StandardSchemaV1<unknown, Row>>) => Promise<readonly Row[]>
  /** A transaction on shared tables, which are written with their schema; no tenant's table is in reach. */
  shared: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** Calls the listener after every commit that announced a message. */
  onAnnounced: (listener: () => void) => void
  /** And after every commit that set an alarm which is to ring at once. */
  onRings: (listener: () => void) => void
  /** Calls the listener after every commit for each thing that is counted with it. */
  onCounted: (listener: (counted: Counted) => void) => void
  close: () => Promise<void>
}

export interface DatabaseOptions {
  /** The login of the service, on the control cluster; also the placement `main`. */
  url: string
  domain: Login
  /** Other clusters by placement. */
  placements?: Record<string, string>
  /** Connections to each cluster. */
  size?: number
  /**
   * Parts that these connections are in. A tenant always meets the same part, so that each backend remembers the tables
   * of fewer tenants.
   */
  subPools?: number
}

const FIVE_MINUTES = 5 * 60_000

export const openDatabase = async ({
  url,
  domain,
  placements = {},
  size = 10,
  subPools = 1,
}: DatabaseOptions): Promise<Database> => {
  const open = (address: string) =>
    createPool(address, {
      driverFactory: scopedDriver,
      maxPoolSize: Math.ceil(size / subPools),
      captureStackTrace: false,
      // `within` and the driver say whose a connection is; Slonik would also refuse what goes on after a transaction.
      dangerouslyAllowForeignConnections: true,
      // A backend remembers every table of every tenant that it has met, 22 kB each, and forgets only by ending.
      maximumConnectionAge: FIVE_MINUTES,
      // Every setting is local to its transaction, so there is nothing to discard (DISCARD ALL takes 40 % of a read).
      // A connection that is not as it was all the same is ended.
      resetConnection: ({ query }) => query(ASSERT_NEUTRAL),
      // Sent as start-up parameters, which PgBouncer refuses: the login roles carry the limits.
      statementTimeout: 'DISABLE_TIMEOUT',
      idleInTransactionSessionTimeout: 'DISABLE_TIMEOUT',
    })
  const pools = new Map<string, DatabasePool[]>()
  for (const [placement, address] of Object.entries({ ...placements, main: url }))
    pools.set(placement, await Promise.all(Array.from({ length: subPools }, () => open(address))))
  const announced: (() => void)[] = []
  const rings: (() => void)[] = []
  const counted: ((one: Counted) => void)[] = []

  const poolOf = (placement: string, share = 0): DatabasePool => {
    const pool = pools.get(placement)?.[share % subPools]
    if (!pool) throw new Error(`no cluster for placement ${placement}`)
    return pool
  }
  const tenantPool = ({ id, placement }: TenantRef) => poolOf(placement, Number.parseInt(shortId(id), 16))

  /** Work on a connection, in a scope of its own. */
  const within = async <Result>(
    scope: Scope,
    pool: DatabasePool,
    work: (connection: DatabasePoolConnection) => Promise<Result>,
  ): Promise<Result> => {
    const around = scopes.getStore()
    if (around?.open) throw new Error(`a transaction in ${around.place} is open: ${scope.place} cannot be entered`)
    return inSpan('transaction', { place: scope.place }, async () => {
      // Slonik ends the connection of whatever throws out of `connect`: errors leave in a box and are thrown outside.
      const outcome = await scopes
        .run(scope, () =>
          pool.connect((connection) =>
            work(connection).then(
              (result) => ({ result }),
              (error: unknown) => ({ error }),
            ),
          ),
        )
        .finally(() => {
          scope.open = false
        })
      if ('error' in outcome) throw outcome.error
      return outcome.result
    })
  }

  const transaction = async <Result>(
    scope: Scope,
    pool: DatabasePool,
    tenant: string | undefined,
    work: (tx: Tx) => Promise<Result>,
  ): Promise<Result> => {
    const note: Note = { domain, tenant, announced: false, rings: false, counted: [] }
    const result = await within(scope, pool, (connection) =>
      connection.transaction((whole) => {
        // Not serialised, it runs again from the beginning.
        note.counted = []
        return inBounds(whole, scope.ask, (tx) => begun(tx, note), work)
      }),
    )
    if (note.announced) for (const listener of announced) listener()
    if (note.rings) for (const listener of rings) listener()
    for (const one of note.counted) for (const listener of counted) listener(one)
    return result
  }

  return {
    domain,
    inTenant: async (tenant, work) =>
      transaction(tenantScope(tenant.schema, roleOf(tenant.id, domain)), tenantPool(tenant), tenant.id, work),
    read: async <Row>(tenant: TenantRef, query: QuerySqlToken<StandardSchemaV1<unknown, Row>>) => {
      const scope = tenantScope(tenant.schema, roleOf(tenant.id, domain), 'begin read only')
      const answer = Promise.withResolvers<readonly Row[]>()
      // The end is not kept waiting for the answer: it leaves with the question.
      const ended = within(scope, tenantPool(tenant), (connection) =>
        connection.transaction(async () => answer.resolve(statements(scope.ask).any(query))),
      )
      ended.catch(answer.reject)
      const rows = await answer.promise
      await ended
      return rows
    },
    shared: (work) => transaction(sharedScope(), poolOf('main'), undefined, work),
    onAnnounced: (listener) => void announced.push(listener),
    onRings: (listener) => void rings.push(listener),
    onCounted: (listener) => void counted.push(listener),
    close: async () => {
      await Promise.all([...pools.values()].flat().map((pool) => pool.end()))
    },
  }
}
