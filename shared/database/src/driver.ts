import { AsyncLocalStorage } from 'node:async_hooks'
import { createDriverFactory, type DriverFactory, type DriverQueryResult } from '@slonik/driver'
import { Client, type QueryResult, types } from 'pg'

/** What a transaction is opened with: a tenant's schema and the role that may work there. */
export interface Scope {
  schema: string
  role: string
  /** One statement that reads: begin, scope, statement and commit leave in one flight. */
  once?: boolean
}

/** The scope that the next transaction of this line of execution opens with. */
export const scopes = new AsyncLocalStorage<Scope>()

const IDENTIFIER = /^[a-z][a-z0-9_]{0,62}$/

// Names are refused rather than escaped: every name that Midsummer makes fits.
const identifier = (name: string): string => {
  if (!IDENTIFIER.test(name)) throw new Error(`not a name of ours: ${JSON.stringify(name)}`)
  return `"${name}"`
}

/** Both settings end with the transaction, so that they are right under any pooler. */
const opening = ({ schema, role, once }: Scope): string =>
  `begin${once ? ' read only' : ''}; set local search_path to ${identifier(schema)}, ext; set local role ${identifier(role)}`

// Object ids of PostgreSQL's own types never change (pg_type.dat).
const parsers: Record<number, (text: string) => unknown> = {
  20: (text) => {
    const number = Number(text)
    if (!Number.isSafeInteger(number)) throw new Error(`${text} is beyond what a number holds`)
    return number
  },
  1082: (text) => text,
  1184: (text) => new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString(),
  1700: (text) => text,
}

/**
 * Slonik's way to `pg`, with a transaction that knows its tenant: the opening and the first statement leave in one
 * flight, so that a scope costs no round trip, and a scope that fails aborts the transaction before anything runs.
 */
export const scopedDriver: DriverFactory = createDriverFactory(async ({ driverConfiguration }) => ({
  createPoolClient: async ({ clientEventEmitter }) => {
    const client = new Client({
      connectionString: driverConfiguration.connectionUri,
      connectionTimeoutMillis: 5_000,
      pipeline: true,
      types: { getTypeParser: (oid: number) => parsers[oid] ?? types.getTypeParser(oid) },
    })
    client.on('error', (error) => clientEventEmitter.emit('error', error))
    let opened: Promise<unknown> | undefined

    /** Sends a statement behind an opening that is still on its way, if there is one. */
    const send = async (text: string, values: unknown[] = [], name?: string): Promise<QueryResult> => {
      const first = opened
      opened = undefined
      const answer = client.query(name ? { text, values, name } : { text, values })
      return first ? behind(first, answer) : answer
    }

    return {
      connect: async () => {
        await client.connect()
      },
      end: () => client.end(),
      query: async (text, values, options) => {
        const scope = scopes.getStore()
        if (scope && text === 'START TRANSACTION') {
          opened = client.query(opening(scope))
          opened.catch(() => undefined)
          return { command: 'SELECT', fields: [], rowCount: null, rows: [] }
        }
        if (!scope?.once) return told(await send(text, values, options?.name))
        const answer = behind(client.query(opening(scope)), client.query({ text, values: values ?? [] }))
        const end = client.query('commit')
        return told(await behind(end, answer))
      },
      stream: () => {
        throw new Error('streams need a connection without pipelining')
      },
    }
  },
}))

/** The answer of a statement that was sent behind another, once both are back; the first failure explains the second. */
const behind = async <Answer>(first: Promise<unknown>, answer: Promise<Answer>): Promise<Answer> => {
  const [start, result] = await Promise.allSettled([first, answer])
  if (start.status === 'rejected') throw start.reason
  if (result.status === 'rejected') throw result.reason
  return result.value
}

const told = ({ command, fields, rowCount, rows }: QueryResult): DriverQueryResult => ({
  command: command as DriverQueryResult['command'],
  fields: fields.map(({ dataTypeID, name }) => ({ dataTypeId: dataTypeID, name })),
  rowCount,
  rows,
})
