import { addDomain, listDomains, makePrimary, removeDomain } from '@midsummer/admin/domains'
import { tenantBySlug } from '@midsummer/admin/tenants'
import { Command } from 'commander'
import { ACTOR, asAdmin } from './connect.ts'
import { columns, tell } from './tell.ts'

export const domains = new Command('domains').description('the hosts that lead to a convention')

const print = async (slug: string, json: boolean) => {
  const all = await asAdmin(async (tx) => listDomains(tx, (await tenantBySlug(tx, slug)).id))
  tell(json, all, () =>
    columns(all.map(({ host, mode, event, primary }) => [host, mode, event ?? '(default)', primary ? 'primary' : ''])),
  )
}

domains
  .command('list <tenant>')
  .description('every host of a convention')
  .option('--json', 'print JSON', false)
  .action((tenant, { json }) => print(tenant, json))

domains
  .command('add <tenant> <host>')
  .description('lets a host lead to a convention')
  .option('--mode <mode>', 'event (attendees) or tenant (organisers)', 'event')
  .option('--event <slug>', 'the one event that the host serves')
  .option('--json', 'print JSON', false)
  .action(async (tenant, host, { mode, event, json }) => {
    await asAdmin(async (tx) => addDomain(tx, ACTOR, (await tenantBySlug(tx, tenant)).id, { host, mode, event }))
    await print(tenant, json)
  })

domains
  .command('remove <tenant> <host>')
  .description('lets a host lead nowhere')
  .option('--json', 'print JSON', false)
  .action(async (tenant, host, { json }) => {
    await asAdmin(async (tx) => removeDomain(tx, ACTOR, (await tenantBySlug(tx, tenant)).id, host))
    await print(tenant, json)
  })

domains
  .command('primary <tenant> <host>')
  .description('makes a host the one that mails and links name')
  .option('--json', 'print JSON', false)
  .action(async (tenant, host, { json }) => {
    await asAdmin(async (tx) => makePrimary(tx, ACTOR, (await tenantBySlug(tx, tenant)).id, host))
    await print(tenant, json)
  })
