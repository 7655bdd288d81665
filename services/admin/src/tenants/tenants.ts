import { type Actor, MODULES, tenantsMessages } from '@midsummer/contracts'
import { announceFor, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { nameNotRepeated, stateRefused, tenantUnknown, valueUnknown } from '../errors.ts'
import { MANAGE, schemaOf, slugOf } from './names.ts'
import {
  deleteRest,
  insertDomain,
  insertEvent,
  insertModules,
  insertTenant,
  lockOverdue,
  lockTenant,
  type Status,
  selectHosts,
  selectModules,
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
    name: Type.String({ minLength: 1, maxLength: 80 }),
    ownerEmail: Type.String({ format: 'email', maxLength: 254 }),
    timeZone: Type.String({ default: 'UTC', description: 'IANA, as Europe/Berlin' }),
    currency: Type.String({ default: 'EUR', description: 'ISO 4217' }),
    locale: Type.String({ default: 'en', description: 'BCP 47' }),
    modules: Type.Array(Type.Enum([...MODULES]), { default: [...MODULES], uniqueItems: true, minItems: 1 }),
    sandbox: Type.Boolean({ default: false }),
    event: Type.Object(
      {
        slug: Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 }),
        name: Type.String({ minLength: 1, maxLength: 80 }),
      },
      { additionalProperties: false },
    ),
  },
  { additionalProperties: false },
)
export type NewTenant = Type.Static<typeof NewTenant>

/** How long a deleted convention can be brought back, in days. */
export const GRACE_DAYS = 7

/**
 * Asks for a convention: everything that makes it is written at once, and made by those who are told.
 * @throws nameTooLong, nameMalformed, nameReserved, nameTaken, nameUsed, hostTaken, valueUnknown
 */
export const requestTenant = async (tx: Tx, actor: Actor, baseDomain: string, input: NewTenant): Promise<Tenant> => {
  const { event, ...fields } = input
  checkValues(fields)
  const slug = slugOf(input.slug)
  const tenant = await insertTenant(tx, { ...fields, slug, schema: schemaOf(slug) })
  await insertModules(tx, tenant.id, tenant.modules)
  const { id: eventId } = await insertEvent(tx, tenant.id, event.slug, event.name)
  await insertDomain(tx, tenant.id, `${slug}.${baseDomain}`, 'event', true)
  await insertDomain(tx, tenant.id, `${slug}${MANAGE}.${baseDomain}`, 'tenant', false)
  await announceFor(tx, tenant.id, tenantsMessages.tenantRequested, {
    tenant: { id: tenant.id, schema: tenant.schema, placement: tenant.placement },
    name: tenant.name,
    slug,
    timeZone: tenant.timeZone,
    currency: tenant.currency,
    locale: tenant.locale,
    modules: tenant.modules,
    event: { id: eventId, ...event },
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
  const { status, reason } = await readTenant(tx, id)
  return { status, reason, modules: [...(await tx.any(selectModules(id)))] }
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
  if (!from.includes(before.status)) throw stateRefused({ detail: `it is ${before.status}` })
  const after = await tx.one(updateStatus(id, to, reason, deleteAfter))
  await audit(tx, actor, { action: `tenant.${to}`, target: id, before, after })
  await tellDirectory(tx, id)
  return after
}

/** Closes a convention to everybody until it is resumed. @throws tenantUnknown, stateRefused */
export const suspend = (tx: Tx, actor: Actor, id: string, reason: string) =>
  move(tx, actor, id, { from: ['active'], to: 'suspended', reason })

/** Opens a suspended convention, or one that is being deleted and still can be saved. @throws tenantUnknown, stateRefused */
export const resume = (tx: Tx, actor: Actor, id: string) =>
  move(tx, actor, id, { from: ['suspended', 'deleting'], to: 'active' })

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

/** Has the data of those taken away whose days of grace are over. Telling it twice does no harm. */
export const removeOverdue = async (tx: Tx): Promise<void> => {
  for (const { id, schema, placement } of await tx.any(lockOverdue())) {
    await announceFor(tx, id, tenantsMessages.tenantRemoved, { tenant: { id, schema, placement } })
  }
}

/** Nothing of the tenant is left on its cluster: its row stays, so that its schema's name is never used again. */
export const finishRemoval = async (tx: Tx, id: string): Promise<void> => {
  await tellDirectory(tx, id)
  await deleteRest(tx, id)
  await tx.any(updateStatus(id, 'deleted', null, null))
}
