import { type Actor, ALWAYS, MODULES, tenantsMessages } from '@midsummer/contracts'
import { closed, Email, Name, Slug } from '@midsummer/contracts/shapes'
import { announceFor, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { nameNotRepeated, nothingToRetry, stateRefused, tenantUnknown, valueUnknown } from '../errors.ts'
import { MANAGE, schemaOf, slugOf } from './names.ts'
import {
  deleteRest,
  forgetFailures,
  insertDomain,
  insertEvent,
  insertModules,
  insertTenant,
  lockTenant,
  type Status,
  selectBirth,
  selectHosts,
  selectModules,
  selectOverdue,
  selectRetry,
  selectTenant,
  selectTenantBySlug,
  selectTenants,
  type Tenant,
  updateStatus,
} from './queries.ts'

export type { Tenant }

export const NewTenant = Type.Object(
  {
    slug: Type.String({ maxLength: 200, description: 'the name in addresses' }),
    name: Name,
    ownerEmail: Email,
    timeZone: Type.String({ default: 'UTC', description: 'IANA, as Europe/Berlin' }),
    currency: Type.String({ default: 'EUR', description: 'ISO 4217' }),
    locale: Type.String({ default: 'en', description: 'BCP 47' }),
    modules: Type.Array(Type.Enum([...MODULES]), { default: [...MODULES], uniqueItems: true, minItems: 1 }),
    sandbox: Type.Boolean({ default: false }),
    event: Type.Object(
      {
        slug: Slug,
        name: Name,
      },
      closed,
    ),
  },
  closed,
)
export type NewTenant = Type.Static<typeof NewTenant>

/** How long a deleted convention can be brought back, in days. */
export const GRACE_DAYS = 7

/**
 * Asks for a convention: everything that makes it is written at once, and made by those who are told.
 * @throws nameTooLong, nameMalformed, nameReserved, nameTaken, nameUsed, hostTaken, valueUnknown
 */
export const requestTenant = async (tx: Tx, actor: Actor, baseDomain: string, input: NewTenant): Promise<Tenant> => {
  const { event, ...fields } = {
    ...input,
    modules: MODULES.filter((one) => [...ALWAYS, ...input.modules].includes(one)),
  }
  checkValues(fields)
  const slug = slugOf(input.slug)
  const tenant = await insertTenant(tx, { ...fields, slug, schema: schemaOf(slug) })
  await insertModules(tx, tenant.id, tenant.modules)
  const { id: eventId } = await insertEvent(tx, tenant.id, event.slug, event.name)
  await insertDomain(tx, tenant.id, `${slug}.${baseDomain}`, 'event', true)
  const host = `${slug}${MANAGE}.${baseDomain}`
  await insertDomain(tx, tenant.id, host, 'tenant', false)
  await announceFor(tx, tenant.id, tenantsMessages.tenantRequested, {
    tenant: { id: tenant.id, schema: tenant.schema, placement: tenant.placement },
    name: tenant.name,
    slug,
    timeZone: tenant.timeZone,
    currency: tenant.currency,
    locale: tenant.locale,
    modules: tenant.modules,
    event: { id: eventId, ...event },
    owner: { email: tenant.ownerEmail, host },
  })
  await audit(tx, actor, { action: 'tenant.requested', target: tenant.id, after: tenant })
  await tellDirectory(tx, tenant.id)
  return tenant
}

const checkValues = ({ timeZone, currency, locale }: Pick<NewTenant, 'timeZone' | 'currency' | 'locale'>): void => {
  const known = (at: string, value: string, test: () => unknown) => {
    try {
      if (test()) return []
    } catch {
      // Intl throws for what it does not know.
    }
    return [{ at: `body/${at}`, message: `${value.slice(0, 40)} is not known` }]
  }
  const errors = [
    ...known('timeZone', timeZone, () => new Intl.DateTimeFormat('en', { timeZone })),
    ...known('currency', currency, () => Intl.supportedValuesOf('currency').includes(currency)),
    ...known('locale', locale, () => Intl.getCanonicalLocales(locale).length === 1),
  ]
  if (errors.length > 0) throw valueUnknown({ errors })
}

/** Tells every gateway and service to forget what it knows of a tenant's hosts. */
export const tellDirectory = async (tx: Tx, id: string, gone: string[] = []): Promise<void> => {
  const hosts = (await tx.any(selectHosts(id))).map(({ host }) => host)
  await announceFor(tx, id, tenantsMessages.directoryChanged, { hosts: [...hosts, ...gone] })
}

export const listTenants = (tx: Tx, after: string | undefined, limit: number) =>
  tx.any(selectTenants(after ?? null, limit))

/** @throws tenantUnknown */
export const readTenant = async (tx: Tx, id: string): Promise<Tenant> => {
  const tenant = await tx.maybeOne(selectTenant(id))
  if (!tenant) throw tenantUnknown()
  return tenant
}

/** @throws tenantUnknown */
export const tenantBySlug = async (tx: Tx, slug: string): Promise<Tenant> => {
  const tenant = await tx.maybeOne(selectTenantBySlug(slug))
  if (!tenant) throw tenantUnknown({ detail: slug })
  return tenant
}

/** How far a birth has come, module by module. @throws tenantUnknown */
export const readProgress = async (tx: Tx, id: string) => {
  const { status, reason, schema } = await readTenant(tx, id)
  const { at: retryAt } = await tx.one(selectRetry(schema))
  return { status, reason, retryAt, modules: [...(await tx.any(selectModules(id)))] }
}

const move = async (
  tx: Tx,
  actor: Actor,
  id: string,
  {
    from,
    to,
    reason = null,
    deleteAfter = null,
  }: { from: Status[]; to: Status; reason?: string | null; deleteAfter?: string | null },
): Promise<Tenant> => {
  const before = await tx.maybeOne(lockTenant(id))
  if (!before) throw tenantUnknown()
  const gone = await tx.maybeOne(selectOverdue(id))
  if (gone) throw stateRefused({ detail: 'its days of grace are over' })
  if (!from.includes(before.status)) throw stateRefused({ detail: `it is ${before.status}` })
  const after = await tx.one(updateStatus(id, to, reason, deleteAfter))
  await audit(tx, actor, { action: `tenant.${to}`, target: id, before, after })
  await tellDirectory(tx, id)
  return after
}

/** Closes a convention to everybody until it is resumed. @throws tenantUnknown, stateRefused */
export const suspend = (tx: Tx, actor: Actor, id: string, reason: string) =>
  move(tx, actor, id, { from: ['active'], to: 'suspended', reason })

/**
 * Opens a suspended convention, or one that is being deleted and still can be saved; its birth goes on if it was not over.
 * @throws tenantUnknown, stateRefused
 */
export const resume = async (tx: Tx, actor: Actor, id: string): Promise<Tenant> => {
  const born = (await tx.any(selectModules(id))).every(({ state }) => state === 'ready')
  return move(tx, actor, id, { from: ['suspended', 'deleting'], to: born ? 'active' : 'provisioning' })
}

/** Has a birth that failed tried again at once. @throws tenantUnknown, nothingToRetry */
export const retry = async (tx: Tx, actor: Actor, id: string): Promise<Tenant> => {
  const { status, schema } = await readTenant(tx, id)
  if (status !== 'failed') throw nothingToRetry({ detail: `it is ${status}` })
  const tenant = await move(tx, actor, id, { from: ['failed'], to: 'provisioning' })
  await forgetFailures(tx, id, schema)
  const { birth } = await tx.one(selectBirth(id))
  await announceFor(tx, id, tenantsMessages.tenantRequested, birth)
  return tenant
}

/**
 * Stops a convention's traffic at once, and takes its data away when the days of grace are over.
 * @throws tenantUnknown, stateRefused, nameNotRepeated
 */
export const remove = async (
  tx: Tx,
  actor: Actor,
  id: string,
  name: string,
  graceDays = GRACE_DAYS,
): Promise<Tenant> => {
  const { slug } = await readTenant(tx, id)
  if (name !== slug) throw nameNotRepeated({ errors: [{ at: 'body/name', message: `is not ${slug}` }] })
  const deleteAfter = new Date(Date.now() + graceDays * 86_400_000).toISOString()
  return move(tx, actor, id, { from: ['active', 'suspended', 'failed', 'provisioning'], to: 'deleting', deleteAfter })
}

/** Those whose data is to go, since their days of grace are over. */
export const overdueTenants = (tx: Tx) => tx.any(selectOverdue())

/** Nothing of the tenant is left on its cluster: its row stays, so that its schema's name is never used again. */
export const finishRemoval = async (tx: Tx, id: string): Promise<void> => {
  await tellDirectory(tx, id)
  await deleteRest(tx, id)
  await tx.any(updateStatus(id, 'deleted', null, null))
}
