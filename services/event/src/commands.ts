import type { Command } from '@midsummer/provisioning'
import { listEvents } from './events/events.ts'
import { generateProperties } from './properties/properties.ts'

export const commands: Command[] = [
  {
    name: 'generate-properties',
    summary: 'Gives every event the properties that it lacks, with their defaults; what is set stays.',
    options: {},
    run: ({ database, tenant, print }) =>
      database.inTenant(tenant, async (tx) => {
        for (const { id, slug } of await listEvents(tx)) {
          const added = await generateProperties(tx, id)
          print(`${slug}: ${added.length === 0 ? 'nothing was missing' : added.join(', ')}`)
        }
      }),
  },
]
