import { commands as accountsCommands } from '@midsummer/accounts/commands'
import { openTables as openAccountsTables } from '@midsummer/accounts/tables'
import type { Module } from '@midsummer/contracts'
import { commands as eventCommands } from '@midsummer/event/commands'
import { openTables as openEventTables } from '@midsummer/event/tables'
import { commands as notificationsCommands } from '@midsummer/notifications/commands'
import { openTables as openNotificationsTables } from '@midsummer/notifications/tables'
import { commands as paymentsCommands } from '@midsummer/payments/commands'
import { openTables as openPaymentsTables } from '@midsummer/payments/tables'
import type { Command, Tables } from '@midsummer/provisioning'
import { commands as registerCommands } from '@midsummer/register/commands'
import { openTables as openRegisterTables } from '@midsummer/register/tables'

/** What the command line knows of each domain: its commands and its tables. */
export const modules: Record<Module, { commands: Command[]; openTables: () => Promise<Tables> }> = {
  accounts: { commands: accountsCommands, openTables: openAccountsTables },
  event: { commands: eventCommands, openTables: openEventTables },
  register: { commands: registerCommands, openTables: openRegisterTables },
  payments: { commands: paymentsCommands, openTables: openPaymentsTables },
  notifications: { commands: notificationsCommands, openTables: openNotificationsTables },
}
