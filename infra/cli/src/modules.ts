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
import { commands as scheduleCommands } from '@midsummer/schedule/commands'
import { openTables as openScheduleTables } from '@midsummer/schedule/tables'
import { commands as shopCommands } from '@midsummer/shop/commands'
import { openTables as openShopTables } from '@midsummer/shop/tables'
import { commands as staffCommands } from '@midsummer/staff/commands'
import { openTables as openStaffTables } from '@midsummer/staff/tables'
import { commands as vendorsCommands } from '@midsummer/vendors/commands'
import { openTables as openVendorsTables } from '@midsummer/vendors/tables'

/** What the command line knows of each domain: its commands and its tables. */
export const modules: Record<Module, { commands: Command[]; openTables: () => Promise<Tables> }> = {
  accounts: { commands: accountsCommands, openTables: openAccountsTables },
  event: { commands: eventCommands, openTables: openEventTables },
  register: { commands: registerCommands, openTables: openRegisterTables },
  payments: { commands: paymentsCommands, openTables: openPaymentsTables },
  notifications: { commands: notificationsCommands, openTables: openNotificationsTables },
  vendors: { commands: vendorsCommands, openTables: openVendorsTables },
  schedule: { commands: scheduleCommands, openTables: openScheduleTables },
  staff: { commands: staffCommands, openTables: openStaffTables },
  shop: { commands: shopCommands, openTables: openShopTables },
}
