import { hasRight, resolve } from '@midsummer/access'
import type { Actor, Context, Right } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { factsOf, knownOf } from '../access/access.ts'
import { isStaff } from '../departments/departments.ts'
import { fileRefused, notYours } from '../errors.ts'
import { readMember } from '../memberships/memberships.ts'
import { type FileFields, lockFile, selectFile, upsertFile } from './queries.ts'

type Field = keyof FileFields

/** What the right to the file alone does not open. */
const RESTRICTED: Partial<Record<Field, Right>> = { legalName: 'legal-name', medicalNotes: 'medical-notes' }
const EMPTY: FileFields = {
  legalName: null,
  birthDate: null,
  phone: null,
  emergencyContact: null,
  medicalNotes: null,
  notes: null,
}

/** Who asks for a file, and where. */
export interface Asking {
  actor: Actor
  context: Pick<Context, 'rights'>
  event: { id: string } | undefined
}

/**
 * The rights that somebody has over a person: what they have in an event counts for its staff alone, and for everybody
 * else what they have in the whole convention.
 */
const rightsOver = async (
  tx: Tx,
  { actor, context, event }: Asking,
  user: string,
): Promise<Pick<Context, 'rights'>> => {
  const person = actor.kind === 'person' ? actor.id : undefined
  if (!event || !person || (await isStaff(tx, event.id, user))) return context
  const everywhere = resolve(factsOf(await knownOf(tx, person, null)))
  return { rights: everywhere.rights.map(({ right }) => right).filter((right) => hasRight(context, right)) }
}

/** The fields of a person's file that somebody may not see. @throws fileRefused */
const restrictedOf = async (tx: Tx, asking: Asking, user: string): Promise<Field[]> => {
  const rights = await rightsOver(tx, asking, user)
  if (!hasRight(rights, 'personnel-file')) throw fileRefused()
  return Object.entries(RESTRICTED).flatMap(([field, right]) =>
    hasRight(rights, right) ? [] : Object.keys(EMPTY).filter((one): one is Field => one === field),
  )
}

/** A file as somebody may see it, and the fields that they may not. */
type Shown = FileFields & { restricted: Field[] }

/** Reads somebody's file; that it was read, and which of it, is in the audit. @throws memberUnknown, fileRefused */
export const readFile = async (tx: Tx, asking: Asking, user: string): Promise<Shown> => {
  await readMember(tx, user)
  const restricted = await restrictedOf(tx, asking, user)
  const file = without((await tx.maybeOne(selectFile(user))) ?? EMPTY, restricted)
  const fields = Object.keys(file).filter((field) => !restricted.some((one) => one === field))
  await audit(tx, asking.actor, { action: 'personnel.read', target: user, after: { fields } })
  return { ...file, restricted }
}

/** Writes into somebody's file. @throws memberUnknown, fileRefused; notYours for fields that the writer may not see */
export const writeFile = async (tx: Tx, asking: Asking, user: string, changes: Partial<FileFields>): Promise<Shown> => {
  await readMember(tx, user)
  const restricted = await restrictedOf(tx, asking, user)
  const foreign = restricted.filter((field) => field in changes)
  if (foreign.length > 0) throw notYours({ errors: foreign.map((field) => ({ at: 'body', message: field })) })
  return { ...without(await change(tx, asking.actor, user, changes), restricted), restricted }
}

/** A person's own file. */
export const ownFile = async (tx: Tx, user: string): Promise<FileFields> =>
  (await tx.maybeOne(selectFile(user))) ?? EMPTY

/** Writes into one's own file. @throws memberUnknown */
export const writeOwnFile = async (
  tx: Tx,
  actor: Actor,
  user: string,
  changes: Partial<FileFields>,
): Promise<FileFields> => {
  await readMember(tx, user)
  return change(tx, actor, user, changes)
}

/** The audit names the fields alone: it is read by more people than the file. */
const change = async (tx: Tx, actor: Actor, user: string, changes: Partial<FileFields>): Promise<FileFields> => {
  const file = { ...((await tx.maybeOne(lockFile(user))) ?? EMPTY), ...changes }
  await upsertFile(tx, user, file)
  await audit(tx, actor, { action: 'personnel.changed', target: user, after: { fields: Object.keys(changes) } })
  return file
}

const without = (file: FileFields, fields: readonly Field[]): FileFields => ({
  ...file,
  ...Object.fromEntries(fields.map((field) => [field, null])),
})
