import { hash } from 'node:crypto'
import { OPERATOR, resolve, said } from '@midsummer/access'
import { type Context, SESSION_COOKIE } from '@midsummer/contracts'
import type { ApiToken, Directory } from '@midsummer/tenancy'
import type { FastifyRequest } from 'fastify'
import { sessionsAway, tokenRefused, unanswered } from './errors.ts'
import { harmless } from './origin.ts'
import type { Place } from './place.ts'
import type { Sessions } from './sessions.ts'

/** Who acts, and what they may do here. */
export interface Standing extends Pick<Context, 'actor' | 'access' | 'rights' | 'withheld' | 'operator'> {
  /** The same for the same standing: what signed contexts are remembered by. */
  key: string
}

const NOBODY: Standing = { actor: { kind: 'anonymous' }, access: {}, operator: false, key: '' }

// `ms_` and 32 random bytes; anything else is not worth a look-up. A cookie is 32 random bytes.
const BEARER = /^Bearer (ms_[\w-]{43})$/i
const COOKIE = /^[\w-]{43}$/

export interface ActorDeps {
  directory: Directory
  sessions: Sessions
}

/** The cookie of a session that a browser sent, if one did. */
export const cookieOf = ({ headers, protocol }: Pick<FastifyRequest, 'headers' | 'protocol'>): string | undefined => {
  const begin = `${SESSION_COOKIE[protocol === 'https' ? 'https' : 'http']}=`
  return headers.cookie
    ?.split('; ')
    .find((one) => one.startsWith(begin))
    ?.slice(begin.length)
}

/**
 * Who a request stands for, at this place: by its token, which comes first, or by its browser's session. Either is worth
 * nothing at another convention's hosts, and the platform's nothing at theirs.
 * @throws tokenRefused, directoryAway, sessionsAway
 */
export const findStanding = async (
  request: FastifyRequest,
  place: Place,
  { directory, sessions }: ActorDeps,
  { ownAuthorization = false } = {},
): Promise<Standing> => {
  const { authorization } = request.headers
  return authorization !== undefined && !ownAuthorization
    ? byToken(authorization, place, directory)
    : bySession(request, place, sessions)
}

/** What a token may do, worked out once for as long as the directory remembers it. */
const allowed = new WeakMap<ApiToken, ReturnType<typeof said>>()
const allowedBy = (token: ApiToken): ReturnType<typeof said> => {
  const before = allowed.get(token)
  if (before) return before
  const answer = said(resolve({ scopes: token.scopes }))
  allowed.set(token, answer)
  return answer
}

const byToken = async (authorization: string, { kind, tenant }: Place, directory: Directory): Promise<Standing> => {
  const [, text] = BEARER.exec(authorization) ?? []
  if (!text) throw tokenRefused()
  const token = await directory.token(hash('sha256', text)).catch(unanswered)
  if (!token || token.tenant !== (tenant?.id ?? null)) throw tokenRefused()
  if (token.expiresAt !== null && Date.parse(token.expiresAt) <= Date.now()) throw tokenRefused()
  return {
    actor: { kind: 'token', id: token.id },
    ...allowedBy(token),
    operator: kind === 'platform' && token.scopes.includes(OPERATOR),
    key: `${token.id} ${token.scopes.join()}`,
  }
}

const bySession = async (request: FastifyRequest, place: Place, sessions: Sessions): Promise<Standing> => {
  const cookie = cookieOf(request)
  if (cookie === undefined || !COOKIE.test(cookie)) return NOBODY
  const found = await sessions.find(hash('sha256', cookie), place).catch((cause: unknown) => {
    // Whoever only looks is shown what everybody may see; nothing is done in nobody's name for somebody.
    if (harmless(request)) return undefined
    throw Object.assign(sessionsAway({ retryAfter: 2 }), { cause })
  })
  if (!found) return NOBODY
  const { kind = 'person', session, user, by, access, rights = [], withheld, operator } = found
  return {
    actor: { kind, id: user, session, ...(by && { by }) },
    access,
    rights,
    ...(withheld && { withheld }),
    operator: operator && place.kind === 'platform',
    key: JSON.stringify([session, user, by, access, rights, withheld]),
  }
}
