import type { IncomingMessage } from 'node:http'
import type { EventRef, HostKind } from '@midsummer/contracts'
import { BadHost, type Directory, normaliseHost, type TenantEntry } from '@midsummer/tenancy'
import { LRUCache } from 'lru-cache'
import { eventUnknown, hostMalformed, hostUnknown, tenantNotReady, tenantSuspended, unanswered } from './errors.ts'

/** Where a request has come to. Only the platform's own host has no tenant. */
export interface Place {
  kind: HostKind
  host: string
  tenant?: TenantEntry
  event?: EventRef
}

const named = new WeakMap<IncomingMessage, string>()

/** Takes `/e/<event-slug>` off a path, before routing, and remembers it with the request. */
export const stripEvent = (request: IncomingMessage): string => {
  const url = request.url ?? '/'
  const [prefix, slug] = /^\/e\/([\w-]{1,100})(?=[/?]|$)/.exec(url) ?? []
  if (!prefix || !slug) return url
  named.set(request, slug)
  const rest = url.slice(prefix.length)
  return rest.startsWith('/') ? rest : `/${rest}`
}

/** What `stripEvent` took off a request's path: `/e/2027`. */
export const prefixOf = (request: IncomingMessage): string | undefined => {
  const slug = named.get(request)
  return slug === undefined ? undefined : `/e/${slug}`
}

export interface PlaceDeps {
  directory: Directory
  /** As `normaliseHost` spells it. */
  platformHost: string
}

/**
 * The tenant and the event that a request's host and path name.
 * @throws hostMalformed, hostUnknown, tenantNotReady, tenantSuspended, eventUnknown, directoryAway
 */
export const findPlace = async ({ directory, platformHost }: PlaceDeps, request: IncomingMessage): Promise<Place> => {
  const host = hostOf(request)
  const slug = named.get(request)
  if (host === platformHost) {
    if (slug !== undefined) throw eventUnknown()
    return { kind: 'platform', host }
  }
  const entry = await directory.host(host).catch(unanswered)
  if (!entry) throw hostUnknown()
  const { tenant, mode: kind, bound } = entry
  open(tenant)
  const own = entry.event ?? undefined
  if (slug === undefined || slug === own?.slug) return { kind, host, tenant, ...(own && { event: own }) }
  const event = bound ? undefined : await directory.event(tenant.id, slug).catch(unanswered)
  if (!event) throw eventUnknown()
  return { kind, host, tenant, event }
}

const spellings = new LRUCache<string, string>({ max: 5_000, memoMethod: normaliseHost })

const hostOf = ({ url, headers, rawHeaders }: IncomingMessage): string => {
  // A whole address for a path (RFC 9112, 3.2.2) would be a second host.
  if (!url?.startsWith('/')) throw hostMalformed()
  // Node keeps the first of several Host headers; whoever stands before us may have kept the last.
  let given = 0
  for (let at = 0; at < rawHeaders.length; at += 2) if (rawHeaders[at]?.toLowerCase() === 'host') given += 1
  if (given !== 1) throw hostMalformed()
  try {
    return spellings.memo(headers.host ?? '')
  } catch (error) {
    if (error instanceof BadHost) throw hostMalformed()
    throw error
  }
}

const open = ({ status }: TenantEntry): void => {
  if (status === 'active') return
  if (status === 'provisioning' || status === 'failed') throw tenantNotReady({ retryAfter: 5 })
  if (status === 'suspended') throw tenantSuspended()
  throw hostUnknown()
}
