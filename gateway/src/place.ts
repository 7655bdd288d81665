import type { EventRef, Module } from '@midsummer/contracts'
import { BadHost, type Directory, modulesOf, normaliseHost, type TenantEntry } from '@midsummer/tenancy'
import type { IncomingMessage } from 'node:http'
import { eventUnknown, hostMalformed, hostUnknown, tenantNotReady, tenantSuspended } from './errors.ts'
import type { HostKind } from './routes.ts'

/** Where a request is: whose host, which convention, which event. */
export interface Place {
  kind: HostKind
  tenant?: TenantEntry
  event?: EventRef
}

/** `/e/<event>` comes first in a path, and says which event the rest is about. */
const EVENT_PATH = /^\/e\/([a-z0-9](?:-?[a-z0-9])*)(?=\/|$)/

/** A path with its event taken out, before it is routed. @returns the event's slug and the rest */
export const splitPath = (url: string): { slug?: string; rest: string } => {
  const [found, slug] = EVENT_PATH.exec(url) ?? []
  return found && slug ? { slug, rest: url.slice(found.length) || '/' } : { rest: url }
}

/** The host that a request names, once and well formed. @throws hostMalformed */
export const hostOf = ({ rawHeaders, headers }: Pick<IncomingMessage, 'rawHeaders' | 'headers'>): string => {
  const hosts = rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === 'host').length
  try {
    if (hosts === 1 && headers.host !== undefined) return normaliseHost(headers.host)
  } catch (error) {
    if (!(error instanceof BadHost)) throw error
  }
  throw hostMalformed()
}

/**
 * Finds where a request is.
 * @throws hostMalformed, hostUnknown, tenantNotReady, tenantSuspended, eventUnknown
 */
export const findPlace = async (
  request: IncomingMessage,
  slug: string | undefined,
  directory: Directory,
  platformHost: string,
): Promise<Place> => {
  const host = hostOf(request)
  if (host === platformHost) return { kind: 'platform' }
  const entry = await directory.host(host)
  if (!entry) throw hostUnknown()
  const { tenant, mode: kind, bound } = entry
  if (tenant.status === 'provisioning' || tenant.status === 'failed') throw tenantNotReady({ retryAfter: 5 })
  if (tenant.status === 'deleting') throw hostUnknown()
  if (tenant.status !== 'active') throw tenantSuspended()
  if (slug === undefined) return entry.event ? { kind, tenant, event: entry.event } : { kind, tenant }
  if (bound && entry.event?.slug !== slug) throw eventUnknown()
  const event = await directory.event(tenant.id, slug)
  if (!event) throw eventUnknown()
  return { kind, tenant, event }
}

/** Whether the convention has the service switched on; services without tables of tenants are always there. */
export const hasModule = ({ tenant }: Place, service: string): boolean =>
  tenant === undefined || modulesOf(tenant).includes(service as Module)
