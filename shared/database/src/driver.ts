import { AsyncLocalStorage } from 'node:async_hooks'
import { createDriverFactory, type DriverFactory, type DriverQueryResult } from '@slonik/driver'
import { Client, type QueryResult } from 'pg'
import { getTypeParser } from './types.ts'

/** What one transaction may reach. Each transaction has a scope of its own, even in the same tenant. */
export interface Scope {
  /** A tenant's schema, or what an error calls the place. */
  readonly place: string
  readonly opening: string
  /** One statement that reads: opening, statement and commit leave in one flight. */
  readonly once: boolean
  /** The transaction is under way: no other may begin in this line of execution. */
  open: boolean
}

/** The scope of this line of execution. */
export const scopes = new AsyncLocalStorage<Scope>()

const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/

// Names are refused rather than escaped: every name that Midsummer makes fits.
const identifier = (name: string): string => {
  if (!IDENTIFIER.test(name)) throw new Error(`not a name of ours: ${JSON.stringify(name)}`)
  return `"${name}"`
}

/** A tenant's schema, in the role that may work there. Both settings end with the transaction, under any pooler. */
export const tenantScope = (schema: string, role: string, once = false): Scope => ({
  place: schema,
  opening: `begin${once ? ' read only' : ''}; set local search_path to ${identifier(schema)}, ext; set local role ${identifier(role)}`,
  once,
  open: true,
})

/** No tenant: the login itself, and no path. */
export const sharedScope = (): Scope => ({
  place: 'the shared tables',
  opening: "begin; set local search_path to ''; set local role none",
  once: false,
  open: true,
})

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

const nothing: DriverQueryResult = { command: 'SELECT', fields: [], rowCount: null, rows: [] }

/**
 * Slonik's way to `pg`, with transactions that know their scope. The opening and the first statement leave in one
 * packet, so that a scope costs no round trip; an opening that fails aborts the transaction before anything runs.
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
    let opening: Promise<unknown> | undefined
    let owner: Scope | undefined
    /** No pooler is between, which may take the next transaction to a backend that knows no names of the one before. */
    let direct = false
    const nameOf = preparing()

    const ask = (text: string, values: unknown[], { place }: Scope): Promise<QueryResult> => {
      const name = direct ? nameOf(text, place) : undefined
      return client.query(name === undefined ? { text, values } : { text, values, name })
    }

    /** Sends something behind an opening that waits to leave with it, if there is one. */
    const send = (begin: () => Promise<QueryResult>): Promise<QueryResult> => {
      const first = opening
      opening = undefined
      const answer = begin()
      if (!first) return answer
      stream.uncork()
      return landed([first, answer] as const).then(([, result]) => result)
    }

    const end = async (text: 'COMMIT' | 'ROLLBACK'): Promise<DriverQueryResult> => {
      // Before the answer: from here on nothing may be sent that believes itself inside.
      owner = undefined
      const { command } = await send(() => client.query(text))
      // PostgreSQL answers the commit of a transaction with a failed statement with ROLLBACK, and with no error.
      if (command !== text) throw new Error('a statement failed and the work went on: all of it is rolled back')
      return nothing
    }

    return {
      connect: async () => {
        await client.connect()
        neutralPath = path
        const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid')
        direct = rows[0]?.pid === backend
      },
      end: () => client.end(),
      query: async (text, values = []) => {
        if (text === ASSERT_NEUTRAL) {
          if (client.getTransactionStatus() === 'I' && path === neutralPath) return nothing
          throw new Error('a transaction left its settings on the connection')
        }
        const scope = scopes.getStore()
        if (scope?.once) {
          stream.cork()
          const flight = [client.query(scope.opening), ask(text, values, scope), client.query('commit')] as const
          stream.uncork()
          const [, answer] = await landed(flight)
          return told(answer)
        }
        if (scope && text === 'START TRANSACTION') {
          owner = scope
          stream.cork()
          opening = client.query(scope.opening)
          opening.catch(() => undefined)
          return nothing
        }
        // The second wall behind `inBounds`: whoever holds a connection that is not its own gets no answer.
        if (scope === undefined || scope !== owner) {
          // A commit that failed has ended the transaction.
          if (text === 'ROLLBACK') return nothing
          throw new Error('the transaction of this statement is over')
        }
        if (text === 'COMMIT' || text === 'ROLLBACK') return end(text)
        return told(await send(() => ask(text, values, scope)))
      },
      stream: () => {
        throw new Error('streams need a connection without pipelining')
      },
    }
  },
}))

/** The answers of what left in one flight, once all are back; the first failure explains those behind it. */
const landed = async <Flight extends readonly Promise<unknown>[]>(
  flight: Flight,
): Promise<{ -readonly [Index in keyof Flight]: Awaited<Flight[Index]> }> => {
  await Promise.allSettled(flight)
  return Promise.all(flight)
}

const told = ({ command, fields, rowCount, rows }: QueryResult): DriverQueryResult => ({
  command: command as DriverQueryResult['command'],
  fields: fields.map(({ dataTypeID, name }) => ({ dataTypeId: dataTypeID, name })),
  rowCount,
  rows,
})
