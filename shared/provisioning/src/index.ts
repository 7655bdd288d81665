export type { Command, CommandContext } from './commands.ts'
export { EXAMPLE_ACTOR, EXAMPLE_DAYS, type Example, type ExamplePerson, exampleCommand } from './example.ts'
export { type Birth, bringToPresent, type Outcome, type Tables, withClient } from './fleet.ts'
export { runMigrator } from './migrator.ts'
