import { hash } from 'node:crypto'
import { answers, OPERATOR } from '@midsummer/access'
import type { Context } from '@midsummer/contracts'
import type { Directory } from '@midsummer/tenancy'
import { tokenRefused, unanswered } from './errors.ts'
import type { Place } from './place.ts'

/** Who acts, and what they may do here. */
export interface Standing extends Pick<Context, 'actor' | 'access' | 'operator'> {
  /** The same for the same standing: what signed contexts are remembered by. */
  key: string
}

const NOBODY: Standing = { actor: { kind: 'anonymous' }, access: {}, operator: false, key: '' }

// `ms_` and 32 random bytes; anything else is not worth a look-up.
const BEARER = /^Bearer (ms_[\w-]{43})$/i

/**
 * Who a bearer token stands for, at this place. A convention's token is worth nothing at another's hosts or the
 * platform's, and the platform's nothing at theirs.
 * @throws tokenRefused, directoryAway
 */
export const findStanding = async (
  authorization: string | undefined,
  { kind, tenant }: Place,
  directory: Directory,
): Promise<Standing> => {
  if (authorization === undefined) return NOBODY
  const [, text] = BEARER.exec(authorization) ?? []
  if (!text) throw tokenRefused()
  const token = await directory.token(hash('sha256', text)).catch(unanswered)
  if (!token || token.tenant !== (tenant?.id ?? null)) throw tokenRefused()
  if (token.expiresAt !== null && Date.parse(token.expiresAt) <= Date.now()) throw tokenRefused()
  return {
    actor: { kind: 'token', id: token.id },
    access: answers(token.scopes),
    operator: kind === 'platform' && token.scopes.includes(OPERATOR),
    key: `${token.id} ${token.scopes.join()}`,
  }
}
