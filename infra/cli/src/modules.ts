import type { Module } from '@midsummer/contracts'
import { commands as eventCommands } from '@midsummer/event/commands'
import { openTables as openEventTables } from '@midsummer/event/tables'
import type { Command, Tables } from '@midsummer/provisioning'
import { commands as registerCommands } from '@midsummer/register/commands'
import { openTables as openRegisterTables } from '@midsummer/register/tables'

/** What the command line knows of each domain: its commands and its tables. */
export const modules: Record<Module, { commands: Command[]; openTables: () => Promise<Tables> }> = {
  event: { commands: eventCommands, openTables: openEventTables },
  register: { commands: registerCommands, openTables: openRegisterTables },
}
