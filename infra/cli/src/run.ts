import type { Tenant } from '@midsummer/admin/tenants'
import { MODULES, type Module } from '@midsummer/contracts'
import type { Command as DomainCommand } from '@midsummer/provisioning'
import { Command } from 'commander'
import { withDatabase } from './connect.ts'
import { allConventions, namedConventions } from './conventions.ts'
import { modules } from './modules.ts'
import { repeated, tell } from './tell.ts'

const known = () =>
  MODULES.flatMap((module) =>
    modules[module].commands.map(({ name, summary, options }) =>
      [
        `  ${module} ${name}`,
        `      ${summary}`,
        ...Object.entries(options).map(([option, what]) => `      --${option}: ${what}`),
      ].join('\n'),
    ),
  ).join('\n')

/** Which conventions a command runs in: only active ones have all their tables. @throws when none was named, or one is unknown */
const chosen = (
  all: readonly Tenant[],
  { tenant, all: every, except }: { tenant?: string; all: boolean; except?: string[] },
) => {
  if (tenant === undefined && !every && except === undefined)
    throw new Error('In which convention? Say --tenant <slug>, --all or --except <slug>.')
  const without = namedConventions(all, except ?? [])
  const among = tenant === undefined ? all : namedConventions(all, [tenant])
  const left = among.filter((one) => !without.includes(one))
  if (tenant === undefined) return left.filter(({ status }) => status === 'active')
  for (const { slug, status } of left) if (status !== 'active') throw new Error(`${slug} is ${status}.`)
  return left
}

export const run = new Command('run')
  .description('runs a command of a domain inside a convention, or in all of them')
  .option('--tenant <slug>', 'in this convention')
  .option('--all', 'in every convention', false)
  .option('--except <slug>', 'in every convention but this one, and those named with more of the same', repeated)
  .option('--json', 'print JSON', false)
  .argument('<domain>', `one of ${MODULES.join(', ')}`)
  .argument('<command>', 'what to run')
  .argument('[options...]', 'what the command takes')
  // Options that are not its own are the command's.
  .allowUnknownOption()
  .addHelpText(
    'after',
    () => `\nCommands:\n${known()}\n\nmidsummer run --tenant furrydelphia register export-timeline --dir out`,
  )
  .action(async (domain, name, words: string[], choice) => {
    const module = MODULES.find((one) => one === domain)
    const command = module && modules[module].commands.find((one) => one.name === name)
    if (!module || !command) throw new Error(`There is no command ${domain} ${name}. There are:\n${known()}`)
    const options = parse(words, Object.keys(command.options))
    const tenants = chosen(await allConventions(), choice)
    report(choice.json, await runIn(tenants, module, command, options))
  })

interface Result {
  tenant: string
  lines: string[]
  failed?: string
}

/** Runs a command in one convention after the other; what fails in one leaves the others alone. */
export const runIn = (
  tenants: readonly Tenant[],
  module: Module,
  command: DomainCommand,
  options: Record<string, string>,
): Promise<Result[]> =>
  withDatabase(module, async (database) => {
    const results: Result[] = []
    for (const { id, slug, schema, placement } of tenants) {
      const lines: string[] = []
      const failed = await command
        .run({
          database,
          tenant: { id, schema, placement },
          options,
          environment: process.env,
          print: (line) => void lines.push(line),
        })
        .then(
          () => undefined,
          (error: unknown) => (error instanceof Error ? error.message : String(error)),
        )
      results.push({ tenant: slug, lines, ...(failed === undefined ? {} : { failed }) })
    }
    return results
  })

/** Tells what came of it; the process fails when one did. */
export const report = (json: boolean, results: readonly Result[]): void => {
  tell(json, results, () =>
    results.flatMap(({ tenant, lines, failed }) => [
      ...lines.map((line) => `${tenant}: ${line}`),
      ...(failed === undefined ? [] : [`${tenant} failed: ${failed}`]),
    ]),
  )
  if (results.some(({ failed }) => failed !== undefined)) process.exitCode = 1
}

/** @throws for an option that the command does not have, or that has no value */
const parse = (words: string[], allowed: string[]): Record<string, string> => {
  const options: Record<string, string> = {}
  for (let index = 0; index < words.length; index += 2) {
    const [name, value] = [words[index]?.replace(/^--/, '') ?? '', words[index + 1]]
    if (!allowed.includes(name)) throw new Error(`There is no option --${name}.`)
    if (value === undefined) throw new Error(`--${name} needs a value.`)
    options[name] = value
  }
  return options
}
