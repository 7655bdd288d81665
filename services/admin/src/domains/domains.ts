import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { BadHost, normaliseHost } from '@midsummer/tenancy'
import { domainManages, domainPrimary, domainUnknown, eventUnknown, hostMalformed, hostTaken } from '../errors.ts'
import { readTenant, tellDirectory } from '../tenants/tenants.ts'
import {
  clearPrimary,
  type Domain,
  deleteDomain,
  insertDomain,
  lockDomains,
  lockHost,
  selectDomains,
  selectEventId,
  selectServing,
  setPrimary,
} from './queries.ts'

export interface NewDomain {
  host: string
  mode?: 'event' | 'tenant'
  /** The slug of the one event that the host serves. */
  event?: string
}

/** @throws tenantUnknown */
export const listDomains = async (tx: Tx, tenant: string): Promise<readonly Domain[]> => {
  await readTenant(tx, tenant)
  return tx.any(selectDomains(tenant))
}

/** @throws tenantUnknown, hostMalformed, hostTaken, eventUnknown */
export const addDomain = async (tx: Tx, actor: Actor, tenant: string, input: NewDomain): Promise<readonly Domain[]> => {
  await readTenant(tx, tenant)
  const host = await freeHost(tx, input.host)
  const event = input.event === undefined ? null : await eventId(tx, tenant, input.event)
  await insertDomain(tx, tenant, host, input.mode ?? 'event', event)
  await audit(tx, actor, { action: 'domain.added', target: tenant, after: { ...input, host } })
  await tellDirectory(tx, tenant)
  return tx.any(selectDomains(tenant))
}

/** @throws domainUnknown, domainPrimary */
export const removeDomain = async (tx: Tx, actor: Actor, tenant: string, host: string): Promise<void> => {
  const domain = await locked(tx, tenant, host)
  if (domain.primary) throw domainPrimary()
  await deleteDomain(tx, host)
  await audit(tx, actor, { action: 'domain.removed', target: tenant, before: domain })
  await tellDirectory(tx, tenant, [host])
}

/** Makes a domain the primary one, and the one before it not. @throws domainUnknown, domainManages */
export const makePrimary = async (tx: Tx, actor: Actor, tenant: string, host: string): Promise<readonly Domain[]> => {
  const domain = await locked(tx, tenant, host)
  if (domain.mode === 'tenant') throw domainManages()
  await clearPrimary(tx, tenant)
  await setPrimary(tx, host)
  await audit(tx, actor, { action: 'domain.primary', target: tenant, after: { host } })
  await tellDirectory(tx, tenant)
  return tx.any(selectDomains(tenant))
}

/** The id of a convention's event. @throws eventUnknown */
export const eventId = async (tx: Tx, tenant: string, slug: string): Promise<string> => {
  const event = await tx.maybeOne(selectEventId(tenant, slug))
  if (!event) throw eventUnknown({ errors: [{ at: 'body/event', message: slug }] })
  return event.id
}

const locked = async (tx: Tx, tenant: string, host: string): Promise<Domain> => {
  const domain = (await tx.any(lockDomains(tenant))).find((one) => one.host === host)
  if (!domain) throw domainUnknown({ detail: host })
  return domain
}

/**
 * Whether a host leads to a convention, whether as a domain or as a custom domain: held until the commit, since what serves
 * in one table is not seen by the keys of the other.
 * @param custom one that does not count: the custom domain that asks
 */
export const serves = async (tx: Tx, host: string, custom: string | null = null): Promise<boolean> => {
  await lockHost(tx, host)
  return (await tx.maybeOne(selectServing(host, custom))) !== null
}

/** @returns the host as the directory spells it @throws hostMalformed, hostTaken */
export const freeHost = async (tx: Tx, text: string): Promise<string> => {
  const host = hostOf(text)
  if (await serves(tx, host)) throw hostTaken({ errors: [{ at: 'body/host', message: host }] })
  return host
}

const hostOf = (text: string): string => {
  try {
    return normaliseHost(text)
  } catch (error) {
    if (error instanceof BadHost) throw hostMalformed({ errors: [{ at: 'body/host', message: text.slice(0, 100) }] })
    throw error
  }
}
