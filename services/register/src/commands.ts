import type { Command } from '@midsummer/provisioning'
import { makeExample } from './example/example.ts'
import { timelines, writeTimelines } from './timeline/timeline.ts'

export const commands: Command[] = [
  {
    name: 'export-timeline',
    summary: 'Writes the registrations of every event by day and level to <dir>/<schema>/<event>/.',
    options: { dir: 'the folder to write to' },
    run: async ({ database, tenant, options, print }) => {
      const events = await database.inTenant(tenant, timelines)
      for (const file of await writeTimelines(options['dir'] ?? 'timelines', tenant.schema, events)) print(file)
    },
  },
  makeExample,
]
