import { runMigrator } from '@midsummer/provisioning'
import { MigratorConfig, readConfig } from '@midsummer/service'
import { openTables } from './tables.ts'

await runMigrator(readConfig(MigratorConfig, process.env), await openTables())
