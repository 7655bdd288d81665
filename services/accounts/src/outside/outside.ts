import { randomUUID } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, type Secrets } from '@midsummer/service'
import { identityTaken, identityUnknown, outsiderUnknown } from '../errors.ts'
import { endOutsideSessions, endTenantSessions } from '../sessions/sessions.ts'
import {
  deleteAllIdentities,
  deleteIdentities,
  deleteOutsider,
  Identity,
  insertIdentity,
  insertOutsider,
  type NewOutsider,
  Outsider,
  selectIdentities,
  selectIdentity,
  selectOutsider,
  selectOutsiders,
  updateOutsider,
} from './queries.ts'

export { Identity, Outsider }

const ownerOf = (id: string): string => `accounts:outside:${id}`

/** A convention accepts sign-ins from a provider, at its own hosts alone. */
export const addOutsider = async (
  tx: Tx,
  actor: Actor,
  secrets: Secrets,
  tenant: string,
  { secret, ...fields }: Omit<NewOutsider, 'id'>,
): Promise<Outsider> => {
  const id = randomUUID()
  const added = await tx.one(insertOutsider(tenant, { ...fields, id, secret: secrets.seal(secret, ownerOf(id)) }))
  await audit(tx, actor, { action: 'outside.added', target: id, tenant, after: added })
  return added
}

export const listOutsiders = (tx: Tx, tenant: string) => tx.any(selectOutsiders(tenant))

/** With its secret. @throws outsiderUnknown */
export const openOutsider = async (tx: Tx, secrets: Secrets, tenant: string, id: string) => {
  const found = await tx.maybeOne(selectOutsider(tenant, id))
  if (!found) throw outsiderUnknown()
  return { ...found, secret: secrets.open(found.secret, ownerOf(id)) }
}

/** @param fields whose secret is kept as it is when none is named. @throws outsiderUnknown */
export const changeOutsider = async (
  tx: Tx,
  actor: Actor,
  secrets: Secrets,
  tenant: string,
  { secret, ...fields }: Omit<NewOutsider, 'secret'> & { secret?: string | undefined },
): Promise<Outsider> => {
  const before = await tx.maybeOne(selectOutsider(tenant, fields.id))
  // A subject is somebody at one issuer alone.
  if (before && before.issuer !== fields.issuer) await forgetAllIdentities(tx, actor, tenant, fields.id)
  const sealed = secret === undefined ? null : secrets.seal(secret, ownerOf(fields.id))
  const changed = await tx.maybeOne(updateOutsider(tenant, { ...fields, secret: sealed }))
  if (!changed) throw outsiderUnknown()
  const after = { ...changed, secretReplaced: secret !== undefined }
  await audit(tx, actor, { action: 'outside.changed', target: fields.id, tenant, after })
  return changed
}

/** A provider has nobody here any more, and those that it signed in are out. */
const forgetAllIdentities = async (tx: Tx, actor: Actor, tenant: string, id: string): Promise<void> => {
  const gone = await tx.any(deleteAllIdentities(tenant, id))
  await endOutsideSessions(
    tx,
    actor,
    gone.map(({ user }) => user),
    tenant,
  )
}

/** @throws outsiderUnknown */
export const removeOutsider = async (tx: Tx, actor: Actor, tenant: string, id: string): Promise<void> => {
  await forgetAllIdentities(tx, actor, tenant, id)
  const before = await tx.maybeOne(deleteOutsider(tenant, id))
  if (!before) throw outsiderUnknown()
  await audit(tx, actor, { action: 'outside.removed', target: id, tenant, before })
}

/** Who somebody of a provider is here, if they have said so. */
export const findIdentity = async (tx: Tx, outside: string, subject: string): Promise<string | undefined> =>
  (await tx.maybeOne(selectIdentity(outside, subject)))?.user

/** Somebody who is signed in says that they are this one there. @throws identityTaken */
export const joinIdentity = async (tx: Tx, user: string, outside: string, subject: string): Promise<void> => {
  if (!(await tx.maybeOne(insertIdentity(outside, subject, user)))) throw identityTaken()
  await audit(tx, { kind: 'person', id: user }, { action: 'user.identity', target: user, after: { outside, subject } })
}

/** The providers where somebody has said who they are. */
export const identitiesOf = (tx: Tx, user: string) => tx.any(selectIdentities(user))

/** A provider signs somebody in no more, and those that it may have signed in are out. @throws identityUnknown */
export const forgetIdentity = async (tx: Tx, user: string, outside: string): Promise<void> => {
  const gone = await tx.any(deleteIdentities(user, outside))
  const [first] = gone
  if (!first) throw identityUnknown()
  const actor: Actor = { kind: 'person', id: user }
  const before = { outside, subjects: gone.map(({ subject }) => subject) }
  await audit(tx, actor, { action: 'user.identity', target: user, before })
  await endTenantSessions(tx, actor, user, first.tenant)
}
