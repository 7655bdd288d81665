import { randomBytes } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import type { Database, Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { eventId, freeHost, serves } from '../domains/domains.ts'
import { customDomainUnknown } from '../errors.ts'
import { readTenant, tellDirectory } from '../tenants/tenants.ts'
import type { Prover } from './proof.ts'
import {
  type CustomDomain,
  deleteCustomDomain,
  insertCustomDomain,
  selectCustomDomain,
  selectCustomDomains,
  selectUnproven,
  updateStatus,
} from './queries.ts'

/** A host that failed is looked up again after this, in minutes: people take their time with name servers. */
const AGAIN = 10

export interface NewCustomDomain {
  host: string
  /** The slug of the event that the host is for. */
  event: string
}

/** @throws tenantUnknown */
export const listCustomDomains = async (tx: Tx, tenant: string): Promise<readonly CustomDomain[]> => {
  await readTenant(tx, tenant)
  return tx.any(selectCustomDomains(tenant))
}

/**
 * Claims a host that the customer owns. It serves once its owner has set the records that prove it: of several who claim
 * it, whoever's are found first.
 * @throws tenantUnknown, hostMalformed, hostTaken, eventUnknown
 */
export const addCustomDomain = async (
  tx: Tx,
  actor: Actor,
  tenant: string,
  input: NewCustomDomain,
): Promise<CustomDomain> => {
  await readTenant(tx, tenant)
  const host = await freeHost(tx, input.host)
  const event = await eventId(tx, tenant, input.event)
  const token = randomBytes(18).toString('base64url')
  const { id } = await insertCustomDomain(tx, { host, tenant, event, token })
  await audit(tx, actor, { action: 'custom-domain.added', target: tenant, after: { host, event } })
  return tx.one(selectCustomDomain(tenant, id))
}

/** @throws customDomainUnknown */
export const removeCustomDomain = async (tx: Tx, actor: Actor, tenant: string, id: string): Promise<void> => {
  const before = await readCustomDomain(tx, tenant, id)
  await deleteCustomDomain(tx, id)
  await audit(tx, actor, { action: 'custom-domain.removed', target: tenant, before })
  await tellDirectory(tx, tenant, [before.host])
}

/** @throws customDomainUnknown */
export const readCustomDomain = async (tx: Tx, tenant: string, id: string): Promise<CustomDomain> => {
  const domain = await tx.maybeOne(selectCustomDomain(tenant, id))
  if (!domain) throw customDomainUnknown()
  return domain
}

/**
 * Looks a host up, outside any transaction, and notes what was found: active, or failed with the reason. Certificates
 * come later; until then a host whose records are right is active at once.
 */
export const proveCustomDomain = async ({ shared }: Database, prover: Prover, domain: CustomDomain): Promise<void> => {
  const found = await prover.fault(domain.host, domain.token)
  await shared(async (tx) => {
    const fault =
      found ?? ((await serves(tx, domain.host, domain.id)) ? `${domain.host} leads to a convention already` : undefined)
    await updateStatus(tx, domain.id, fault === undefined ? 'active' : 'failed', fault ?? null)
    await tellDirectory(tx, domain.tenant)
  })
}

/** Looks up every host that is not proven yet and due. */
export const proveDue = async (database: Database, prover: Prover): Promise<void> => {
  const due = await database.shared((tx) => tx.any(selectUnproven(AGAIN)))
  for (const domain of due) await proveCustomDomain(database, prover, domain)
}
