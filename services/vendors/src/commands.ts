import type { Command } from '@midsummer/provisioning'
import { offersUnderWay } from './applications/applications.ts'
import { lapseOverdue } from './applications/offers.ts'
import { makeExample } from './example/example.ts'

export const commands: Command[] = [
  {
    name: 'offers',
    summary: 'Lists the tables of every event that are offered and neither accepted and paid nor fallen back yet.',
    options: {},
    run: async ({ database, tenant, print }) => {
      for (const { event, id, name, offerUntil } of await database.inTenant(tenant, offersUnderWay))
        print(`${event}  ${id}  until ${offerUntil}  ${name}`)
    },
  },
  {
    name: 'lapse',
    summary: 'Lets the offers whose time is over fall back to the waiting list now.',
    options: {},
    run: async ({ database, tenant, print }) =>
      print(`${await database.inTenant(tenant, (tx) => lapseOverdue(tx))} fell`),
  },
  makeExample,
]
