import { AsyncLocalStorage } from 'node:async_hooks'
import { createDriverFactory, type DriverFactory, type DriverQueryResult } from '@slonik/driver'
import { Client, type QueryConfig, type QueryResult } from 'pg'
import { codeOf } from './failures.ts'
import type { Answer, Ask } from './statements.ts'
import { getTypeParser } from './types.ts'

/** What one transaction may reach. Each transaction has a scope of its own, even in the same tenant. */
export interface Scope {
  /** A tenant's schema, or what an error calls the place. */
  readonly place: string
  readonly opening: string
  /** The transaction is under way: no other may begin in this line of execution. */
  open: boolean
  /** Asks in the transaction, once it has begun. */
  ask: Ask
}

/** The scope of this line of execution. */
export const scopes = new AsyncLocalStorage<Scope>()

const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/

// Names are refused rather than escaped: every name that Midsummer makes fits.
const identifier = (name: string): string => {
  if (!IDENTIFIER.test(name)) throw new Error(`not a name of ours: ${JSON.stringify(name)}`)
  return `"${name}"`
}

const scope = (place: string, opening: string): Scope => ({ place, opening, open: true, ask: () => over() })
const over = () => Promise.reject(new Error('the transaction of this statement is over'))

/** A tenant's schema, in the role that may work there. Both settings end with the transaction, under any pooler. */
export const tenantScope = (schema: string, role: string, begin: 'begin' | 'begin read only' = 'begin'): Scope =>
  scope(schema, `${begin}; set local search_path to ${identifier(schema)}, ext; set local role ${identifier(role)}`)

/** No tenant: the login itself, and no path. */
export const sharedScope = (): Scope =>
  scope('the shared tables', "begin; set local search_path to ''; set local role none")

/** Given to Slonik as the reset of a connection; no statement: the driver answers it from what PostgreSQL has told. */
export const ASSERT_NEUTRAL = '-- assert neutral'

/** Statements that one connection keeps prepared: PostgreSQL keeps their plans, some 30 kB each. */
const MOST_PREPARED = 250
/** Texts that a connection remembers; one that is made anew each time would be remembered for nothing. */
const MOST_SEEN = 1_000

/**
 * Names for what a connection asks again and again. A prepared statement costs PostgreSQL half as much as one that is not
 * (80 to 174 µs) while the path stays as it is, and more (191 µs) each time that it has changed: so it is prepared for
 * the second time in a row that it is asked in the same place.
 */
const preparing = () => {
  const names = new Map<string, string>()
  const seen = new Map<string, string>()
  return (text: string, place: string): string | undefined => {
    const again = seen.get(text) === place
    if (seen.size >= MOST_SEEN) seen.clear()
    seen.set(text, place)
    if (!again) return undefined
    if (!names.has(text) && names.size < MOST_PREPARED) names.set(text, `s${names.size}`)
    return names.get(text)
  }
}

/** By `extended` PostgreSQL runs none of several statements in one text, which injected SQL would be. */
interface Sent extends QueryConfig {
  queryMode: 'extended'
}

const nothing: DriverQueryResult = { command: 'SELECT', fields: [], rowCount: null, rows: [] }
/** What is answered to every statement behind one that failed. */
const ABORTED = '25P02'

/**
 * Slonik's way to `pg`, with transactions that know their scope. What is sent in one go leaves in one packet: the opening
 * with the first statements, so that a scope costs no round trip. An opening that fails aborts the transaction before
 * anything runs.
 */
export const scopedDriver: DriverFactory = createDriverFactory(async ({ driverConfiguration }) => ({
  createPoolClient: async ({ clientEventEmitter }) => {
    const client = new Client({
      connectionString: driverConfiguration.connectionUri,
      connectionTimeoutMillis: 5_000,
      pipeline: true,
      types: { getTypeParser },
    })
    client.on('error', (error) => clientEventEmitter.emit('error', error))
    // PostgreSQL 18 reports the path whenever it changes.
    let path: string | undefined
    let neutralPath: string | undefined
    client.connection.on('parameterStatus', ({ parameterName, parameterValue }) => {
      if (parameterName === 'search_path') path = parameterValue
    })
    let backend: number | undefined
    client.connection.once('backendKeyData', ({ processID }) => {
      backend = processID
    })
    const { stream } = client.connection
    let owner: Scope | undefined
    /** No pooler is between, which may take the next transaction to a backend that knows no names of the one before. */
    let direct = false
    const nameOf = preparing()
    let failure: unknown
    let gathering = false

    const send = async (query: string | Sent): Promise<QueryResult> => {
      if (!gathering) {
        gathering = true
        stream.cork()
        process.nextTick(() => {
          gathering = false
          stream.uncork()
        })
      }
      try {
        return await client.query(query)
      } catch (error) {
        if (codeOf(error) === ABORTED) throw failure
        failure = error
        throw error
      }
    }

    const ask = async (text: string, values: readonly unknown[], { place }: Scope): Promise<Answer> => {
      const name = direct ? nameOf(text, place) : undefined
      const sent: Sent = { text, values: [...values], queryMode: 'extended', ...(name !== undefined && { name }) }
      const { rows, rowCount } = await send(sent)
      return { rows, rowCount: rowCount ?? 0 }
    }

    const begin = (scope: Scope): void => {
      owner = scope
      failure = undefined
      scope.ask = (text, values) => (scope === owner ? ask(text, values, scope) : over())
      send(scope.opening).catch(() => undefined)
    }

    const end = async (text: 'COMMIT' | 'ROLLBACK'): Promise<void> => {
      // Before the answer: from here on nothing may be sent that believes itself inside.
      owner = undefined
      const { command } = await send(text)
      // PostgreSQL answers the commit of a transaction with a failed statement with ROLLBACK, and with no error.
      if (command === text) return
      const error = new Error('a statement failed and the work went on: all of it is rolled back', { cause: failure })
      // By its code Slonik knows what may run again, as a deadlock that nobody waited for.
      throw Object.assign(error, { code: codeOf(failure) })
    }

    return {
      connect: async () => {
        await client.connect()
        neutralPath = path
        const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
        direct = rows[0]?.pid === backend
      },
      end: () => client.end(),
      // Hears of what Slonik does by itself: transactions and their parts. Statements come by `ask`.
      query: async (text) => {
        if (text === ASSERT_NEUTRAL) {
          if (client.getTransactionStatus() === 'I' && path === neutralPath) return nothing
          throw new Error('a transaction left its settings on the connection')
        }
        const scope = scopes.getStore()
        if (scope && text === 'START TRANSACTION') begin(scope)
        else if (scope !== undefined && scope === owner) await (isEnd(text) ? end(text) : send(text))
        // A commit that failed has ended the transaction.
        else if (text !== 'ROLLBACK') await over()
        return nothing
      },
      stream: () => {
        throw new Error('streams need a connection without pipelining')
      },
    }
  },
}))

const isEnd = (text: string): text is 'COMMIT' | 'ROLLBACK' => text === 'COMMIT' || text === 'ROLLBACK'
