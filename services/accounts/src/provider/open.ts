import type { Database, Tx } from '@midsummer/database'
import type { Secrets } from '@midsummer/service'
import type { Directory } from '@midsummer/tenancy'
import type { AdapterPayload, Provider } from 'oidc-provider'
import { roleNames } from '../access/names.ts'
import { findRegistered } from '../clients/clients.ts'
import { findUser } from '../users/users.ts'
import { openAdapter } from './adapter.ts'
import { readSigningKeys } from './keys.ts'
import { buildProvider, CLIENT_SCOPE, HOST_CLIENT, HOST_SCOPE } from './provider.ts'
import { deleteOldKept } from './queries.ts'

/** How long keys are used before it is looked whether there are others, in milliseconds. */
const LOOK = 60_000
const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

export interface OpenProviderDeps {
  database: Database
  secrets: Secrets
  directory: Directory
  origin: string
}

/** The provider with the keys of the moment; it is built anew when they change. */
export const openProvider = ({ database, secrets, directory, origin }: OpenProviderDeps): (() => Promise<Provider>) => {
  const { shared } = database

  const hostClient = async (id: string): Promise<AdapterPayload | undefined> => {
    const entry = await directory.host(id.slice(HOST_CLIENT.length))
    if (entry?.tenant.status !== 'active') return undefined
    const callback = Object.assign(new URL('/api/session/callback', origin), { hostname: entry.host })
    return {
      client_id: id,
      client_name: entry.tenant.name,
      redirect_uris: [callback.href],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'none',
      scope: HOST_SCOPE,
    }
  }

  const findClient = async (id: string): Promise<AdapterPayload | undefined> => {
    if (id.startsWith(HOST_CLIENT)) return hostClient(id)
    const client = UUID.test(id) ? await shared((tx) => findRegistered(tx, secrets, id)) : undefined
    if (!client) return undefined
    return {
      client_id: id,
      client_name: client.name,
      redirect_uris: client.redirectUris,
      response_types: ['code'],
      grant_types: ['authorization_code', 'refresh_token'],
      scope: CLIENT_SCOPE,
      ...(client.secret === undefined
        ? { token_endpoint_auth_method: 'none' }
        : { token_endpoint_auth_method: 'client_secret_basic', client_secret: client.secret }),
    }
  }

  /** What somebody is in the convention of an application: it learns nothing of others. */
  const rolesAt = async (user: string, client: string): Promise<string[]> => {
    const registered = UUID.test(client) ? await shared((tx) => findRegistered(tx, secrets, client)) : undefined
    const tenant = registered && (await directory.tenant(registered.tenantId))
    return tenant ? database.inTenant(tenant, (tx) => roleNames(tx, user)) : []
  }

  const adapter = openAdapter(database, findClient)
  const build = async (standing: typeof built) => {
    const keys = await readSigningKeys(database, secrets)
    const ids = keys.jwks.map(({ kid }) => kid).join()
    const before = await standing?.catch(() => undefined)
    if (before?.ids === ids) return before
    const provider = buildProvider({
      database,
      origin,
      keys,
      adapter,
      findUser: (id) => shared((tx) => findUser(tx, id)),
      rolesAt,
    })
    return { provider, ids }
  }
  let built: Promise<{ provider: Provider; ids: string }> | undefined
  let looked = 0

  return async () => {
    if (Date.now() - looked > LOOK) {
      looked = Date.now()
      const building = build(built)
      // One that stands goes on until the next does.
      if (built)
        building.then(
          () => (built = building),
          () => undefined,
        )
      else built = building
      building.catch(() => {
        looked = 0
        if (built === building) built = undefined
      })
    }
    if (!built) throw new Error('the provider has no keys')
    return (await built).provider
  }
}

export const forgetKept = (tx: Tx) => deleteOldKept(tx)
