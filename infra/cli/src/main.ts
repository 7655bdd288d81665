import { Command } from 'commander'
import { doctor } from './doctor.ts'
import { domains } from './domains.ts'
import { migrate } from './migrate.ts'
import { run } from './run.ts'
import { tenants } from './tenants.ts'
import { tokens } from './tokens.ts'

const program = new Command('midsummer')
  .description('Midsummer on the command line. It needs no service to run, only the database.')
  .addCommand(tenants)
  .addCommand(domains)
  .addCommand(tokens)
  .addCommand(migrate)
  .addCommand(run)
  .addCommand(doctor)

try {
  await program.parseAsync()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
