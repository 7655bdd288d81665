export type { Command, CommandContext } from './commands.ts'
export { type Birth, bringToPresent, type Outcome, type Tables, withClient } from './fleet.ts'
export { runMigrator } from './migrator.ts'
