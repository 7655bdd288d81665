import { createHash, randomBytes } from 'node:crypto'
import { OPERATOR, SCOPES } from '@midsummer/access'
import { type Actor, NO_TENANT } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { scopeRefused, tokenUnknown } from '../errors.ts'
import { readTenant, tellDirectory } from '../tenants/tenants.ts'
import { insertToken, lockToken, revoke, selectTokens, shorten, type Token } from './queries.ts'

export interface NewToken {
  name: string
  scopes: string[]
  expiresAt?: string
}

/** How long a token is good for once there is another in its place, in hours. */
const GRACE_HOURS = 24

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
  return issue(tx, actor, tenant, { ...input, expiresAt: input.expiresAt ?? null })
}

const issue = async (
  tx: Tx,
  actor: Actor,
  tenant: string | null,
  fields: { name: string; scopes: string[]; expiresAt: string | null },
): Promise<Token & { token: string }> => {
  const text = `ms_${randomBytes(32).toString('base64url')}`
  const hash = createHash('sha256').update(text).digest('hex')
  const token = await tx.one(insertToken(tenant, { ...fields, hash }))
  await audit(tx, actor, { action: 'token.created', target: token.id, after: token })
  return { ...token, token: text }
}

/**
 * Another token that may do the same, shown this once. The one before is good for a day more: a program is told its new
 * one while it goes on.
 * @throws tokenUnknown when it is over already
 */
export const rotateToken = async (
  tx: Tx,
  actor: Actor,
  tenant: string | null,
  id: string,
): Promise<Token & { token: string }> => {
  const before = await tx.maybeOne(lockToken(tenant, id))
  if (!before) throw tokenUnknown()
  const after = await tx.one(shorten(id, GRACE_HOURS))
  await audit(tx, actor, { action: 'token.rotated', target: id, before, after })
  await tellDirectory(tx, tenant ?? NO_TENANT)
  return issue(tx, actor, tenant, before)
}

export const listTokens = (tx: Tx, tenant: string | null) => tx.any(selectTokens(tenant))

/** A revoked token is refused within a second, and stays in the list. @throws tokenUnknown */
export const revokeToken = async (tx: Tx, actor: Actor, tenant: string | null, id: string): Promise<Token> => {
  const token = await tx.maybeOne(revoke(tenant, id))
  if (!token) throw tokenUnknown()
  await audit(tx, actor, { action: 'token.revoked', target: id, after: token })
  await tellDirectory(tx, tenant ?? NO_TENANT)
  return token
}
