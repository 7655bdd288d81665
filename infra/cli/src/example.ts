import { MODULES } from '@midsummer/contracts'
import { Command } from 'commander'
import { allConventions, namedConventions } from './conventions.ts'
import { modules } from './modules.ts'
import { report, runIn } from './run.ts'

/** The command that each domain has that can fill itself. */
const NAME = 'make-example'

export const example = new Command('example')
  .description('fills a convention without people with a believable one, the same for the same seed')
  .requiredOption('--tenant <slug>', 'the convention')
  .option('--event <slug>', 'the event; the newest without it')
  .option('--seed <seed>', 'what chance begins with', '1')
  .option('--json', 'print JSON', false)
  .action(async ({ tenant, event, seed, json }) => {
    const tenants = namedConventions(await allConventions(), [tenant])
    const results = []
    for (const module of MODULES) {
      const command = modules[module].commands.find(({ name }) => name === NAME)
      if (!command) continue
      for (const { lines, ...result } of await runIn(tenants, module, command, { seed, ...(event && { event }) }))
        results.push({ ...result, lines: lines.map((line) => `${module} ${line}`) })
    }
    report(json, results)
  })
