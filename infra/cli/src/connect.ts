import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Actor, Login } from '@midsummer/contracts'
import { type Database, openDatabase, type Tx } from '@midsummer/database'

const local = join(import.meta.dirname, '../../../.midsummer/data/running.json')

/** Who acts, as an audit names it. */
export const ACTOR: Actor = { kind: 'system', id: 'command-line' }

/**
 * The address of the database for a login: `MIDSUMMER_DATABASE`, with `{login}` where the login goes and `{password}`
 * where its password does (`ADMIN_MIGRATE_PASSWORD` in the environment), else that of the system that runs here.
 * @throws when neither is there
 */
export const addressFor = (login: string): string => {
  const template = process.env['MIDSUMMER_DATABASE'] ?? localTemplate()
  const password = process.env[`${login.toUpperCase()}_PASSWORD`] ?? ''
  return template.replace('{login}', `midsummer_${login}`).replace('{password}', password)
}

const localTemplate = (): string => {
  try {
    return JSON.parse(readFileSync(local, 'utf8')).database
  } catch {
    throw new Error(
      'Which database? Set MIDSUMMER_DATABASE=postgres://{login}@host/midsummer, or start the local system.',
    )
  }
}

/** Work on a login's database, closed afterwards. */
export const withDatabase = async <Result>(
  domain: Login,
  work: (database: Database) => Promise<Result>,
  login: string = domain,
): Promise<Result> => {
  const database = await openDatabase({ url: addressFor(login), domain, size: 4 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

/** A transaction on the shared tables, as the admin service. */
export const asAdmin = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
  withDatabase('admin', (database) => database.shared(work))
