import { ProblemError } from '@midsummer/service'
import { Command } from 'commander'
import { doctor } from './doctor.ts'
import { domains } from './domains.ts'
import { example } from './example.ts'
import { migrate } from './migrate.ts'
import { run } from './run.ts'
import { staff } from './staff.ts'
import { tenants } from './tenants.ts'
import { tokens } from './tokens.ts'

const program = new Command('midsummer')
  .description('Midsummer on the command line. It needs no service to run, only the database.')
  .addCommand(tenants)
  .addCommand(domains)
  .addCommand(tokens)
  .addCommand(staff)
  .addCommand(migrate)
  .addCommand(run)
  .addCommand(example)
  .addCommand(doctor)

/** Runs a line of the command line: what it says is printed, and how it ended is the process's exit code. */
export const midsummer = async (words: readonly string[]): Promise<void> => {
  try {
    await program.parseAsync(words, { from: 'user' })
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    // Which field, and why.
    const faults = (error instanceof ProblemError && error.problem.errors) || []
    for (const { at, message } of faults) console.error(`  ${at.replace('body/', '')}: ${message}`)
    process.exitCode = 1
  }
}
