import { problem } from '@midsummer/service'

export const hostMalformed = problem('GATEWAY_HOST_MALFORMED', 400, 'The host of this request is malformed.')
export const hostUnknown = problem('GATEWAY_HOST_UNKNOWN', 404, 'No convention lives at this host.')
export const tenantNotReady = problem('GATEWAY_TENANT_NOT_READY', 503, 'This convention is being set up.')
export const tenantSuspended = problem('GATEWAY_TENANT_SUSPENDED', 403, 'This convention is closed for now.')
export const directoryAway = problem('GATEWAY_DIRECTORY_AWAY', 503, 'This address cannot be looked up right now.')
/** What a failed look-up is for its client; the reason is for the log alone. @throws directoryAway */
export const unanswered = (cause: unknown): never => {
  throw Object.assign(directoryAway({ retryAfter: 2 }), { cause })
}
export const pathMalformed = problem('GATEWAY_PATH_MALFORMED', 400, 'The path of this request is malformed.')
export const routeUnknown = problem('GATEWAY_ROUTE_UNKNOWN', 404, 'There is nothing at this address.')
export const eventUnknown = problem('GATEWAY_EVENT_UNKNOWN', 404, 'This host serves no such event.')
export const tokenRefused = problem(
  'GATEWAY_TOKEN_REFUSED',
  401,
  'This token is unknown, revoked or expired, or belongs elsewhere.',
)
export const originRefused = problem(
  'GATEWAY_ORIGIN_REFUSED',
  403,
  'Another site’s page asked for this; only pages of this host may.',
)
export const sessionsAway = problem('GATEWAY_SESSIONS_AWAY', 503, 'Who is signed in cannot be looked up right now.')
export const bodyTooLarge = problem('GATEWAY_BODY_TOO_LARGE', 413, 'The body is longer than this address takes.')
export const upgradeRefused = problem('GATEWAY_UPGRADE_REFUSED', 400, 'This address speaks no WebSocket.')
export const tooManyRequests = problem('GATEWAY_TOO_MANY_REQUESTS', 429, 'Too many requests. Wait a moment.')
export const tenantBusy = problem(
  'GATEWAY_TENANT_BUSY',
  503,
  'This convention has very many visitors right now. Try again in a moment.',
)
export const upstreamBroken = problem('GATEWAY_UPSTREAM_BROKEN', 502, 'This part gave no proper answer.')
export const upstreamAway = problem('GATEWAY_UPSTREAM_AWAY', 503, 'This part is not there right now.')
export const upstreamSlow = problem('GATEWAY_UPSTREAM_SLOW', 504, 'This part took too long to answer.')
