import type { Command } from '@midsummer/provisioning'
import { makeExample } from './example/example.ts'
import { unclaimed } from './orders/orders.ts'

export const commands: Command[] = [
  {
    name: 'unclaimed',
    summary: 'Lists the orders of every event of which pieces still wait at the counter.',
    options: {},
    run: async ({ database, tenant, print }) => {
      for (const { event, id, email, waiting } of await database.inTenant(tenant, unclaimed))
        print(`${event}  ${id}  ${waiting} pieces  ${email ?? 'sold at a counter'}`)
    },
  },
  makeExample,
]
