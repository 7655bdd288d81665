import { AsyncLocalStorage } from 'node:async_hooks'
import { type Login, roleOf, type TenantRef } from '@midsummer/contracts'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import { createPool, type DatabasePool, type DatabaseTransactionConnection, type QuerySqlToken } from 'slonik'
import { scopedDriver, scopes } from './driver.ts'
import { begun, hasAnnounced } from './outbox.ts'
import { checkRows } from './row.ts'

/** A transaction: on a tenant's tables, or on shared ones. It ends with the function that was given it. */
export type Tx = DatabaseTransactionConnection

export interface Database {
  readonly domain: Login
  /**
   * The only way to a tenant's rows: one transaction, in the tenant's schema and as the role of (tenant, service).
   * Runs again, whole, when PostgreSQL cannot serialise it. An error rolls back and costs no connection.
   * @throws when another tenant's transaction is open in this line of execution
   */
  inTenant: <Result>(tenant: TenantRef, work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** One reading statement in a tenant, in one flight. @returns its rows */
  read: <Shape extends StandardSchemaV1>(
    tenant: TenantRef,
    query: QuerySqlToken<Shape>,
  ) => Promise<readonly StandardSchemaV1.InferOutput<Shape>[]>
  /** A transaction on shared tables, which are written with their schema; no tenant's table is in reach. */
  shared: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
  /** Calls the listener after every commit that announced a message. */
  onAnnounced: (listener: () => void) => void
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
}

const FIVE_MINUTES = 5 * 60_000

// A transaction that is open in this line of execution, so that a second tenant in it is refused.
const current = new AsyncLocalStorage<string>()

export const openDatabase = async ({ url, domain, placements = {}, size = 10 }: DatabaseOptions): Promise<Database> => {
  const open = (address: string) =>
    createPool(address, {
      driverFactory: scopedDriver,
      interceptors: [checkRows],
      maxPoolSize: size,
      captureStackTrace: false,
      // A backend remembers every table of every tenant that it has met, 22 kB each, and forgets only by ending.
      maximumConnectionAge: FIVE_MINUTES,
      // Every setting is local to its transaction, so there is nothing to discard (DISCARD ALL takes 40 % of a read).
      resetConnection: async () => undefined,
      // Sent as start-up parameters, which PgBouncer refuses: the login roles carry the limits.
      statementTimeout: 'DISABLE_TIMEOUT',
      idleInTransactionSessionTimeout: 'DISABLE_TIMEOUT',
    })
  const main = await open(url)
  const pools = new Map<string, DatabasePool>([['main', main]])
  for (const [placement, address] of Object.entries(placements)) pools.set(placement, await open(address))
  const listeners: (() => void)[] = []

  const poolOf = ({ placement }: TenantRef): DatabasePool => {
    const pool = pools.get(placement)
    if (!pool) throw new Error(`no cluster for placement ${placement}`)
    return pool
  }
  const alone = (schema: string) => {
    const other = current.getStore()
    if (other !== undefined) throw new Error(`a transaction in ${other} is open: ${schema} cannot be entered inside it`)
  }

  const transaction = async <Result>(
    pool: DatabasePool,
    where: string,
    tenant: string | undefined,
    work: (tx: Tx) => Promise<Result>,
  ) => {
    alone(where)
    // Slonik ends the connection of whatever throws out of `connect`: errors leave in a box and are thrown outside.
    const outcome = await current.run(where, () =>
      pool.connect((connection) =>
        connection
          .transaction(async (tx) => {
            begun(tx, domain, tenant)
            return { result: await work(tx), announced: hasAnnounced(tx) }
          })
          .then(
            (done) => ({ done }),
            (error: unknown) => ({ error }),
          ),
      ),
    )
    if ('error' in outcome) throw outcome.error
    if (outcome.done.announced) for (const listener of listeners) listener()
    return outcome.done.result
  }

  return {
    domain,
    inTenant: (tenant, work) =>
      scopes.run({ schema: tenant.schema, role: roleOf(tenant.id, domain) }, () =>
        transaction(poolOf(tenant), tenant.schema, tenant.id, work),
      ),
    read: async (tenant, query) => {
      alone(tenant.schema)
      return scopes
        .run({ schema: tenant.schema, role: roleOf(tenant.id, domain), once: true }, () =>
          poolOf(tenant).connect((connection) =>
            connection.any(query).then(
              (rows) => ({ rows }),
              (error: unknown) => ({ error }),
            ),
          ),
        )
        .then((outcome) => {
          if ('error' in outcome) throw outcome.error
          return outcome.rows
        })
    },
    shared: (work) => scopes.exit(() => transaction(main, 'the shared tables', undefined, work)),
    onAnnounced: (listener) => void listeners.push(listener),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()))
    },
  }
}
