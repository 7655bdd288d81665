import { join } from 'node:path'
import { MODULES } from '@midsummer/contracts'
import { applyMigrations, loadMigrations, pendingSchemas } from '@midsummer/database'
import { bringToPresent, type Outcome, withClient } from '@midsummer/provisioning'
import { SingleBar } from 'cli-progress'
import { Command } from 'commander'
import { addressFor, withDatabase } from './connect.ts'
import { allConventions, namedConventions } from './conventions.ts'
import { modules } from './modules.ts'
import { tell } from './tell.ts'

const folder = join(import.meta.dirname, '../../../migrations')

interface Report extends Outcome {
  domain: string
}

export const migrate = new Command('migrate')
  .description('brings tables to the present: the shared ones, then every convention’s; one that fails fails alone')
  .option('--public', 'only the shared tables', false)
  .option('--tenant <slug>', 'only this convention')
  .option('--all', 'every convention (the default)', false)
  .option('--domain <domain>', 'only the tables of this domain')
  .option('--check', 'change nothing; fail when something is behind', false)
  .option('--plan', 'change nothing; say what would be done', false)
  .option('--json', 'print JSON', false)
  .action(async ({ public: onlyShared, tenant, domain, check, plan, json }) => {
    const domains = MODULES.filter((module) => domain === undefined || module === domain)
    if (domains.length === 0) throw new Error(`There is no domain ${domain}; there are ${MODULES.join(', ')}.`)
    const [one] = tenant === undefined ? [] : namedConventions(await allConventions(), [tenant])
    const shared = tenant === undefined && domain === undefined
    if (check || plan) return tellBehind(shared, onlyShared ? [] : domains, one?.schema, check, json)
    if (shared) await bringShared()
    const reports: Report[] = []
    for (const module of onlyShared ? [] : domains) reports.push(...(await bringDomain(module, one?.schema, json)))
    const failed = reports.filter(({ reason }) => reason !== undefined)
    tell(json, reports, () => [
      ...failed.map(({ domain, tenant, reason }) => `${domain} in ${tenant.schema} failed: ${reason}`),
      `${reports.length - failed.length} brought to the present, ${failed.length} failed`,
    ])
    if (failed.length > 0) process.exitCode = 1
  })

const SHARED = ['platform', 'public'] as const

const bringShared = async (): Promise<void> => {
  for (const name of SHARED) {
    const files = await loadMigrations(join(folder, name), name)
    await withClient(addressFor('admin_migrate'), (client) => applyMigrations(client, { name, domain: name }, files))
  }
}

const bringDomain = async (
  domain: keyof typeof modules,
  only: string | undefined,
  json: boolean,
): Promise<Report[]> => {
  const tables = await modules[domain].openTables()
  const url = addressFor(`${domain}_migrate`)
  const bar = new SingleBar({ format: `${domain} {bar} {value} of {total}`, noTTYOutput: false, clearOnComplete: true })
  let begun = false
  const outcomes = await withDatabase(
    domain,
    (database) =>
      bringToPresent(url, database, tables, {
        ...(only === undefined ? {} : { only }),
        onOutcome: (_outcome, left) => {
          if (json) return
          if (!begun) bar.start(left + 1, 0)
          begun = true
          bar.increment()
        },
      }),
    `${domain}_migrate`,
  )
  if (begun) bar.stop()
  return outcomes.map((outcome) => ({ domain, ...outcome }))
}

/** The shared schemas that are behind; before the first start that is all of them. */
const sharedBehind = async () => {
  const behind: { domain: string; schema: string }[] = []
  await withClient(addressFor('admin_migrate'), async (client) => {
    const { rows } = await client.query<{ name: string | null }>("select to_regclass('platform.ledger') as name")
    for (const name of SHARED) {
      const files = await loadMigrations(join(folder, name), name)
      const applied = rows[0]?.name
        ? await client.query('select from platform.ledger where schema_name = $1 and domain = $1', [name])
        : undefined
      if ((applied?.rowCount ?? 0) < files.length) behind.push({ domain: name, schema: name })
    }
  })
  return behind
}

const tellBehind = async (
  shared: boolean,
  domains: readonly (keyof typeof modules)[],
  only: string | undefined,
  check: boolean,
  json: boolean,
) => {
  const behind = shared ? await sharedBehind() : []
  for (const domain of domains) {
    const { migrations } = await modules[domain].openTables()
    const found = await withClient(addressFor(`${domain}_migrate`), (client) =>
      pendingSchemas(client, domain, migrations.length),
    )
    for (const { tenant } of found) {
      if (only === undefined || tenant.schema === only) behind.push({ domain, schema: tenant.schema })
    }
  }
  tell(json, behind, () =>
    behind.length === 0
      ? ['Everything is at the present.']
      : behind.map(({ domain, schema }) => `${domain} in ${schema} is behind`),
  )
  if (check && behind.length > 0) process.exitCode = 1
}
