import Type from 'typebox'
import { TenantRef } from '../context.ts'
import { message } from '../message.ts'
import { uuid } from '../shapes.ts'

/** What a new tenant's services need to know to seed their defaults. */
const Birth = Type.Object({
  tenant: TenantRef,
  name: Type.String(),
  slug: Type.String(),
  timeZone: Type.String(),
  currency: Type.String(),
  locale: Type.String(),
  modules: Type.Array(Type.String()),
  /** The first event, as the directory knows it. */
  event: Type.Object({ id: uuid, slug: Type.String(), name: Type.String() }),
  /** Who asked for it, and the host where its organisers work: accounts invites them there. */
  owner: Type.Optional(Type.Object({ email: Type.String(), host: Type.String() })),
})

/** From admin: a convention was asked for; the provisioner makes its schema and roles. */
export const tenantRequested = message('tenants.tenant.requested', Birth)
/** From the provisioner: schema and roles stand; each service brings its own tables. */
export const schemaCreated = message('tenants.schema.created', Birth)
/** From a service's migrator: its tables stand in the tenant's schema, its defaults are seeded. */
export const moduleReady = message(
  'tenants.module.ready',
  Type.Object({ module: Type.String(), version: Type.Integer() }),
)
/** From a service's migrator: it failed, and will try again. */
export const moduleFailed = message(
  'tenants.module.failed',
  Type.Object({ module: Type.String(), reason: Type.String(), attempt: Type.Integer() }),
)
/** From admin: anything in the directory about this tenant changed (status, hosts, events, tokens): forget what is cached. */
export const directoryChanged = message('tenants.directory.changed', Type.Object({ hosts: Type.Array(Type.String()) }))
