import { randomUUID } from 'node:crypto'
import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, type Secrets } from '@midsummer/service'
import { identityTaken, outsiderUnknown } from '../errors.ts'
import {
  deleteOutsider,
  insertIdentity,
  insertOutsider,
  type NewOutsider,
  Outsider,
  selectIdentity,
  selectOutsider,
  selectOutsiders,
} from './queries.ts'

export { Outsider }

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
  await audit(tx, actor, { action: 'outside.added', target: id, after: { ...added, tenant } })
  return added
}

export const listOutsiders = (tx: Tx, tenant: string) => tx.any(selectOutsiders(tenant))

/** With its secret. @throws outsiderUnknown */
export const openOutsider = async (tx: Tx, secrets: Secrets, tenant: string, id: string) => {
  const found = await tx.maybeOne(selectOutsider(tenant, id))
  if (!found) throw outsiderUnknown()
  return { ...found, secret: secrets.open(found.secret, ownerOf(id)) }
}

/** @throws outsiderUnknown */
export const removeOutsider = async (tx: Tx, actor: Actor, tenant: string, id: string): Promise<void> => {
  const before = await tx.maybeOne(deleteOutsider(tenant, id))
  if (!before) throw outsiderUnknown()
  await audit(tx, actor, { action: 'outside.removed', target: id, before })
}

/** Who somebody of a provider is here, if they have said so. */
export const findIdentity = async (tx: Tx, outside: string, subject: string): Promise<string | undefined> =>
  (await tx.maybeOne(selectIdentity(outside, subject)))?.user

/** Somebody who is signed in says that they are this one there. @throws identityTaken */
export const joinIdentity = async (tx: Tx, user: string, outside: string, subject: string): Promise<void> => {
  if (!(await tx.maybeOne(insertIdentity(outside, subject, user)))) throw identityTaken()
  await audit(tx, { kind: 'person', id: user }, { action: 'user.identity', target: user, after: { outside, subject } })
}
