import { tenantBySlug } from '@midsummer/admin/tenants'
import { createToken, listTokens, revokeToken } from '@midsummer/admin/tokens'
import type { Tx } from '@midsummer/database'
import { Command } from 'commander'
import { ACTOR, asAdmin } from './connect.ts'
import { repeated, tell } from './tell.ts'

export const tokens = new Command('tokens').description('keys for programs')

interface Owner {
  operator: boolean
  tenant?: string
}

/** The convention's id, or nothing for who runs the platform. @throws when neither was said, or both */
const ownerOf = async (tx: Tx, { operator, tenant }: Owner): Promise<string | null> => {
  if (operator === (tenant !== undefined)) throw new Error('Say --operator, or --tenant <slug>.')
  return tenant === undefined ? null : (await tenantBySlug(tx, tenant)).id
}

tokens
  .command('create <name>')
  .description('makes a token, and shows it this once')
  .option('--operator', 'for who runs the platform', false)
  .option('--tenant <slug>', 'for a convention')
  .option('--scope <scope>', 'what it may do there: register:staff, event:admin, …; may be repeated', repeated)
  .option('--json', 'print JSON', false)
  .action(async (name, { scope, json, ...owner }) => {
    const scopes = owner.operator ? ['platform:operator'] : (scope ?? ['tenant:owner'])
    const token = await asAdmin(async (tx) => createToken(tx, ACTOR, await ownerOf(tx, owner), { name, scopes }))
    tell(json, token, () => [token.token])
  })

tokens
  .command('list')
  .description('which there are, and until when')
  .option('--operator', 'of who runs the platform', false)
  .option('--tenant <slug>', 'of a convention')
  .option('--json', 'print JSON', false)
  .action(async ({ json, ...owner }) => {
    const found = await asAdmin(async (tx) => listTokens(tx, await ownerOf(tx, owner)))
    tell(json, found, () =>
      found.map(({ id, name, scopes, expiresAt, revokedAt }) =>
        [id, name, scopes.join(' '), revokedAt ? 'revoked' : expiresAt ? `until ${expiresAt}` : 'valid'].join('  '),
      ),
    )
  })

tokens
  .command('revoke <id>')
  .description('refuses a token from now on')
  .option('--operator', 'of who runs the platform', false)
  .option('--tenant <slug>', 'of a convention')
  .option('--json', 'print JSON', false)
  .action(async (id, { json, ...owner }) => {
    const token = await asAdmin(async (tx) => revokeToken(tx, ACTOR, await ownerOf(tx, owner), id))
    tell(json, token, () => [`${token.name} is revoked`])
  })
