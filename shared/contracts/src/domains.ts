/**
 * The domains that keep tables in a tenant's schema: what a tenant may have switched on. The word names the service, its
 * tables, its paths and its messages.
 */
export const MODULES = [
  'accounts',
  'event',
  'register',
  'payments',
  'notifications',
  'vendors',
  'schedule',
  'shop',
  'staff',
] as const
export type Module = (typeof MODULES)[number]

/** The modules that have orders to pay. */
export const SELLERS = ['register', 'vendors', 'shop'] as const satisfies readonly Module[]
export type Seller = (typeof SELLERS)[number]

/** The domains of Midsummer, one service each: the modules, and who makes tenants. */
export const DOMAINS = ['admin', ...MODULES] as const
export type Domain = (typeof DOMAINS)[number]

/** Everything that the gateway passes requests on to: the domains, and the pages, which keep no data. */
export type Service = Domain | 'front'

/** Who logs in to the database: a domain's service, or the gateway, which reads the directory. */
export type Login = Domain | 'gateway'

/** The modules that no tenant is without, whatever it switches on. */
export const ALWAYS: readonly Module[] = ['accounts']

/** A tenant's id as its database roles carry it: the random tail of its UUIDv7, 12 hexadecimal digits. */
export const shortId = (tenantId: string): string => tenantId.replaceAll('-', '').slice(-12)

/** The database role of one service in one tenant. Roles belong to the whole cluster, hence the tenant in the name. */
export const roleOf = (tenantId: string, domain: Login): string => `t_${shortId(tenantId)}_${domain}`
