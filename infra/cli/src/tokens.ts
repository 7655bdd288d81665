import { tenantBySlug } from '@midsummer/admin/tenants'
import { createToken } from '@midsummer/admin/tokens'
import { Command } from 'commander'
import { ACTOR, asAdmin } from './connect.ts'
import { repeated, tell } from './tell.ts'

export const tokens = new Command('tokens').description('keys for programs')

tokens
  .command('create <name>')
  .description('makes a token, and shows it this once')
  .option('--operator', 'for who runs the platform', false)
  .option('--tenant <slug>', 'for a convention')
  .option('--scope <scope>', 'what it may do there: register:staff, event:admin, …; may be repeated', repeated)
  .option('--json', 'print JSON', false)
  .action(async (name, { operator, tenant, scope = ['tenant:owner'], json }) => {
    if (operator === (tenant !== undefined)) throw new Error('Say --operator, or --tenant <slug>.')
    const token = await asAdmin(async (tx) =>
      operator
        ? createToken(tx, ACTOR, null, { name, scopes: ['platform:operator'] })
        : createToken(tx, ACTOR, (await tenantBySlug(tx, tenant)).id, { name, scopes: scope }),
    )
    tell(json, token, () => [token.token])
  })
