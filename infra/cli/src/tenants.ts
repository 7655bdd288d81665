import {
  NewTenant,
  remove,
  requestTenant,
  resume,
  retry,
  suspend,
  type Tenant,
  tenantBySlug,
} from '@midsummer/admin/tenants'
import { MODULES } from '@midsummer/contracts'
import { Command, InvalidArgumentError } from 'commander'
import { Value } from 'typebox/value'
import { ACTOR, asAdmin } from './connect.ts'
import { allConventions } from './conventions.ts'
import { columns, tell } from './tell.ts'

const show = (json: boolean, tenant: Tenant) =>
  tell(json, tenant, () => Object.entries(tenant).map(([name, value]) => `${name}: ${value ?? '-'}`))

const days = (text: string): number => {
  if (!/^\d{1,4}$/.test(text)) throw new InvalidArgumentError('It is a number of days.')
  return Number(text)
}

export const tenants = new Command('tenants').description('the conventions of this deployment')

tenants
  .command('create <slug>')
  .description('asks for a convention; the running services make it')
  .requiredOption('--name <name>', 'what it is called')
  .requiredOption('--owner <email>', 'whose it is')
  .option('--event <slug>', "the first event's slug", String(new Date().getFullYear() + 1))
  .option('--event-name <name>', "the first event's name")
  .option('--time-zone <zone>', 'IANA time zone', 'UTC')
  .option('--currency <code>', 'ISO 4217', 'EUR')
  .option('--locale <locale>', 'BCP 47', 'en')
  .option('--base-domain <domain>', "what the convention's hosts are labels of", 'localhost')
  .option('--json', 'print JSON', false)
  .action(async (slug, { name, owner, event, eventName, timeZone, currency, locale, baseDomain, json }) => {
    const input = {
      slug,
      name,
      ownerEmail: owner,
      timeZone,
      currency,
      locale,
      sandbox: false,
      modules: [...MODULES],
      event: { slug: event, name: eventName ?? `${name} ${event}` },
    }
    const [fault] = Value.Errors(NewTenant, input)
    if (fault) throw new Error(`${fault.instancePath.slice(1).replaceAll('/', '.')} ${fault.message}.`)
    show(json, await asAdmin((tx) => requestTenant(tx, ACTOR, baseDomain, input)))
  })

tenants
  .command('list')
  .description('every convention and its status')
  .option('--json', 'print JSON', false)
  .action(async ({ json }) => {
    const all = await allConventions()
    tell(json, all, () => columns(all.map(({ slug, status, schema, name }) => [slug, status, schema, name])))
  })

tenants
  .command('show <slug>')
  .description('all that is known of a convention')
  .option('--json', 'print JSON', false)
  .action(async (slug, { json }) => show(json, await asAdmin((tx) => tenantBySlug(tx, slug))))

tenants
  .command('suspend <slug>')
  .description('closes a convention to everybody')
  .requiredOption('--reason <reason>', 'why')
  .option('--json', 'print JSON', false)
  .action(async (slug, { reason, json }) =>
    show(json, await asAdmin(async (tx) => suspend(tx, ACTOR, (await tenantBySlug(tx, slug)).id, reason))),
  )

tenants
  .command('resume <slug>')
  .description('opens a suspended convention, or saves one that is being deleted')
  .option('--json', 'print JSON', false)
  .action(async (slug, { json }) =>
    show(json, await asAdmin(async (tx) => resume(tx, ACTOR, (await tenantBySlug(tx, slug)).id))),
  )

tenants
  .command('retry <slug>')
  .description('has a birth that failed tried again at once, by the running services')
  .option('--json', 'print JSON', false)
  .action(async (slug, { json }) =>
    show(json, await asAdmin(async (tx) => retry(tx, ACTOR, (await tenantBySlug(tx, slug)).id))),
  )

tenants
  .command('delete <slug>')
  .description('stops a convention at once, and takes its data away after the days of grace')
  .requiredOption('--name <slug>', 'the slug once more, so that nothing is deleted by a slip')
  .option('--grace-days <days>', 'days until the data goes for good', days, 7)
  .option('--json', 'print JSON', false)
  .action(async (slug, { name, graceDays, json }) =>
    show(json, await asAdmin(async (tx) => remove(tx, ACTOR, (await tenantBySlug(tx, slug)).id, name, graceDays))),
  )
