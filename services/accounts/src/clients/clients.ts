import { randomUUID } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, type Secrets } from '@midsummer/service'
import { clientUnknown, redirectRefused } from '../errors.ts'
import { newSecret } from '../secret.ts'
import {
  type Client,
  deleteClient,
  insertClient,
  selectClients,
  selectRegistered,
  updateClient,
  updateSecret,
} from './queries.ts'

export interface ClientFields {
  name: string
  redirectUris: string[]
}

/** An application as the OpenID provider wants to know it. */
export interface Registered {
  name: string
  /** The convention's name, which stands beside it wherever it asks for consent. */
  tenant: string
  tenantId: string
  redirectUris: string[]
  secret: string | undefined
}

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']
const ownerOf = (id: string): string => `accounts:client:${id}`

/** @throws redirectRefused naming each that is wrong */
const checkRedirects = (uris: readonly string[]): void => {
  const errors = uris.flatMap((uri, index) => {
    const parsed = URL.parse(uri)
    const safe = parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && LOOPBACK.includes(parsed.hostname))
    const plain = parsed && parsed.hash === '' && parsed.username === '' && parsed.password === ''
    return safe && plain ? [] : [{ at: `body/redirectUris/${index}`, message: 'is not an address to return to' }]
  })
  if (errors.length > 0) throw redirectRefused({ errors })
}

/** @returns with its secret, shown this once, unless it is one that cannot keep any. @throws redirectRefused */
export const createClient = async (
  tx: Tx,
  actor: Actor,
  secrets: Secrets,
  tenant: string,
  { confidential, ...fields }: ClientFields & { confidential: boolean },
): Promise<Client & { secret: string | null }> => {
  checkRedirects(fields.redirectUris)
  const id = randomUUID()
  const secret = confidential ? newSecret() : null
  const client = await tx.one(
    insertClient(tenant, { id, ...fields, secret: secret && secrets.seal(secret, ownerOf(id)) }),
  )
  await audit(tx, actor, { action: 'client.created', target: id, tenant, after: client })
  return { ...client, secret }
}

export const listClients = (tx: Tx, tenant: string) => tx.any(selectClients(tenant))

/** @throws clientUnknown, redirectRefused */
export const changeClient = async (tx: Tx, actor: Actor, tenant: string, id: string, fields: ClientFields) => {
  checkRedirects(fields.redirectUris)
  const client = await tx.maybeOne(updateClient(tenant, id, fields))
  if (!client) throw clientUnknown()
  await audit(tx, actor, { action: 'client.changed', target: id, tenant, after: client })
  return client
}

/** Replaces its secret at once. @returns with the new one, shown this once. @throws clientUnknown */
export const replaceSecret = async (tx: Tx, actor: Actor, secrets: Secrets, tenant: string, id: string) => {
  const secret = newSecret()
  const client = await tx.maybeOne(updateSecret(tenant, id, secrets.seal(secret, ownerOf(id))))
  if (!client) throw clientUnknown()
  await audit(tx, actor, { action: 'client.secret', target: id, tenant })
  return { ...client, secret }
}

/** @throws clientUnknown */
export const removeClient = async (tx: Tx, actor: Actor, tenant: string, id: string): Promise<void> => {
  const before = await tx.maybeOne(deleteClient(tenant, id))
  if (!before) throw clientUnknown()
  await audit(tx, actor, { action: 'client.removed', target: id, tenant, before })
}

/** An application of a convention that is open, whichever it is. */
export const findRegistered = async (tx: Tx, secrets: Secrets, id: string): Promise<Registered | undefined> => {
  const found = await tx.maybeOne(selectRegistered(id))
  if (!found) return undefined
  return { ...found, secret: found.secret === null ? undefined : secrets.open(found.secret, ownerOf(id)) }
}
