import { Envelope, EventRef, MODULES, type Module, tenantsMessages } from '@midsummer/contracts'
import type { Database } from '@midsummer/database'
import type { Redis } from 'ioredis'
import type { Msg, NatsConnection, Subscription } from 'nats'
import { Compile } from 'typebox/compile'
import { openLayers } from './layers.ts'
import { ApiToken, findEvent, findHost, findTenant, findToken, HostEntry, TenantEntry } from './queries.ts'

/**
 * Which hosts, tenants, events and tokens there are, from the nearest place that knows: this process, Redis,
 * PostgreSQL. An answer is at most 30 s old, and a change that is announced is seen at once.
 */
export interface Directory {
  /** @param host as `normaliseHost` spells it */
  host: (host: string) => Promise<HostEntry | undefined>
  /** The event of a tenant that a path names. */
  event: (tenantId: string, slug: string) => Promise<EventRef | undefined>
  tenant: (id: string) => Promise<TenantEntry | undefined>
  /** @param hash SHA-256 of the token, hexadecimal */
  token: (hash: string) => Promise<ApiToken | undefined>
  /** Something about a tenant changed, and these hosts: what was known of them is forgotten. */
  changed: (tenantId: string, hosts: readonly string[]) => void
  /** Hears of changes from here on, and tells when there was one: for who starts before NATS does. */
  listen: (nats: NatsConnection, tell?: () => void) => void
  close: () => void
}

export interface DirectoryOptions {
  database: Database
  redis?: Redis | undefined
  nats?: NatsConnection | undefined
  /** How old an answer may be when nobody can tell of changes, in milliseconds; 30 s by itself. */
  fresh?: number
}

const SLASH = '/'

export const openDirectory = ({ database, redis, nats, ...age }: DirectoryOptions): Directory => {
  const hosts = openLayers({
    ...age,
    name: 'directory:host',
    shape: HostEntry,
    redis,
    find: (host) => database.shared((tx) => findHost(tx, host)),
  })
  const tenants = openLayers({
    ...age,
    name: 'directory:tenant',
    shape: TenantEntry,
    redis,
    find: (id) => database.shared((tx) => findTenant(tx, id)),
  })
  const events = openLayers({
    ...age,
    name: 'directory:event',
    shape: EventRef,
    find: (key) => {
      const [tenant = '', slug = ''] = key.split(SLASH)
      return database.shared((tx) => findEvent(tx, tenant, slug))
    },
  })
  // A token's hash leaves this process for nowhere: a store that is read by others must not tell who may do what.
  const tokens = openLayers({
    ...age,
    name: 'directory:token',
    shape: ApiToken,
    find: (hash) => database.shared((tx) => findToken(tx, hash)),
  })

  const changed = (tenant: string, named: readonly string[]) => {
    hosts.forget(named, (_host, entry) => entry?.tenant.id === tenant)
    tenants.forget([tenant], () => false)
    events.forget([], (key) => key.startsWith(tenant + SLASH))
    // A token of the platform has no tenant: whichever tenant's change this is, it may be about one.
    tokens.forget([], (_hash, entry) => entry === undefined || entry.tenant === tenant || entry.tenant === null)
  }
  const subscriptions: Subscription[] = []
  const listen = (connection: NatsConnection, tell?: () => void) => {
    const subject = `${tenantsMessages.directoryChanged.subject}.*`
    const callback = (error: Error | null, message: Msg) => {
      const change = error ? undefined : read(message)
      if (!change) return
      changed(change.tenant, change.hosts)
      tell?.()
    }
    subscriptions.push(connection.subscribe(subject, { callback }))
  }
  if (nats) listen(nats)

  return {
    host: hosts.ask,
    event: (tenant, slug) => events.ask(tenant + SLASH + slug),
    tenant: tenants.ask,
    token: tokens.ask,
    changed,
    listen,
    close: () => {
      for (const subscription of subscriptions) subscription.unsubscribe()
    },
  }
}

const envelope = Compile(Envelope)
const change = Compile(tenantsMessages.directoryChanged.data)

/** What a message says has changed; nothing when it breaks its contract. */
const read = (message: Msg): { tenant: string; hosts: string[] } | undefined => {
  try {
    const said: unknown = message.json()
    if (!envelope.Check(said) || !change.Check(said.data)) return undefined
    return { tenant: said.tenant, hosts: said.data.hosts }
  } catch {
    return undefined
  }
}

/** The modules that a tenant has switched on, of those that this version knows. */
export const modulesOf = ({ modules }: Pick<TenantEntry, 'modules'>): Module[] =>
  MODULES.filter((module) => modules.includes(module))
