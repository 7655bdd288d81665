import type { Command } from '@midsummer/provisioning'
import { makeExample } from './example/example.ts'
import { unfilled } from './shifts/shifts.ts'

export const commands: Command[] = [
  {
    name: 'unfilled',
    summary: 'Lists the shifts of every event that have not begun and still need people.',
    options: {},
    run: async ({ database, tenant, print }) => {
      for (const { event, startsAt, name, missing } of await database.inTenant(tenant, unfilled))
        print(`${event}  ${startsAt}  ${missing} missing  ${name}`)
    },
  },
  makeExample,
]
