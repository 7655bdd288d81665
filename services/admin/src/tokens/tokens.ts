import { createHash, randomBytes } from 'node:crypto'
import { OPERATOR, SCOPES } from '@midsummer/access'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { scopeRefused, tokenUnknown } from '../errors.ts'
import { readTenant, tellDirectory } from '../tenants/tenants.ts'
import { insertToken, revoke, selectTokens, type Token } from './queries.ts'

export interface NewToken {
  name: string
  scopes: string[]
  expiresAt?: string
}

/** The platform's own tokens carry its one scope, a convention's all others. */
const allowed = (tenant: string | null, scope: string): boolean =>
  SCOPES.includes(scope) && (scope === OPERATOR) === (tenant === null)

/**
 * Makes a token for a convention's programs, or for the platform's without one. Its text is shown this once; only a
 * hash is kept.
 * @throws tenantUnknown, scopeRefused
 */
export const createToken = async (
  tx: Tx,
  actor: Actor,
  tenant: string | null,
  input: NewToken,
): Promise<Token & { token: string }> => {
  if (tenant !== null) await readTenant(tx, tenant)
  const refused = input.scopes.filter((scope) => !allowed(tenant, scope))
  if (refused.length > 0) {
    throw scopeRefused({ errors: refused.map((scope) => ({ at: 'body/scopes', message: scope.slice(0, 60) })) })
  }
  const text = `ms_${randomBytes(32).toString('base64url')}`
  const hash = createHash('sha256').update(text).digest('hex')
  const token = await tx.one(
    insertToken(tenant, { name: input.name, hash, scopes: input.scopes, expiresAt: input.expiresAt ?? null }),
  )
  await audit(tx, actor, { action: 'token.created', target: token.id, after: token })
  return { ...token, token: text }
}

export const listTokens = (tx: Tx, tenant: string | null) => tx.any(selectTokens(tenant))

/** A revoked token is refused within a second, and stays in the list. @throws tokenUnknown */
export const revokeToken = async (tx: Tx, actor: Actor, tenant: string | null, id: string): Promise<Token> => {
  const token = await tx.maybeOne(revoke(tenant, id))
  if (!token) throw tokenUnknown()
  await audit(tx, actor, { action: 'token.revoked', target: id, after: token })
  if (tenant !== null) await tellDirectory(tx, tenant)
  return token
}
