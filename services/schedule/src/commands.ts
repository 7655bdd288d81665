import type { Command } from '@midsummer/provisioning'
import { knownEvents } from '@midsummer/service'
import { makeExample } from './example/example.ts'
import { readPlan } from './slots/plan.ts'
import { warningsOf } from './slots/warnings.ts'

export const commands: Command[] = [
  {
    name: 'warnings',
    summary: 'Lists what collides in the draft schedule of every event.',
    options: {},
    run: async ({ database, tenant, print }) => {
      await database.inTenant(tenant, async (tx) => {
        for (const { id, slug } of await knownEvents(tx))
          for (const { kind, slots, about } of warningsOf(await readPlan(tx, id)))
            print(`${slug}  ${kind}  ${slots.join(' ')}  ${about}`)
      })
    },
  },
  makeExample,
]
