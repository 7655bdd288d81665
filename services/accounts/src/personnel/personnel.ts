import { hasRight } from '@midsummer/access'
import type { Actor, Context, Right } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { notYours } from '../errors.ts'
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

/** The fields that somebody may not see, whoever's they are. */
export const restrictedFor = (context: Pick<Context, 'rights'>): Field[] =>
  Object.entries(RESTRICTED).flatMap(([field, right]) =>
    hasRight(context, right) ? [] : Object.keys(EMPTY).filter((one): one is Field => one === field),
  )

/** Reads somebody's file; that it was read, and which of it, is in the audit. @throws memberUnknown */
export const readFile = async (
  tx: Tx,
  actor: Actor,
  user: string,
  restricted: readonly Field[],
): Promise<FileFields> => {
  await readMember(tx, user)
  const file = without((await tx.maybeOne(selectFile(user))) ?? EMPTY, restricted)
  const fields = Object.keys(file).filter((field) => !restricted.some((one) => one === field))
  await audit(tx, actor, { action: 'personnel.read', target: user, after: { fields } })
  return file
}

/**
 * Writes into somebody's file. The audit names the fields alone: it is read by more people than the file.
 * @throws memberUnknown; notYours for fields that the writer may not see
 */
export const writeFile = async (
  tx: Tx,
  actor: Actor,
  user: string,
  restricted: readonly Field[],
  changes: Partial<FileFields>,
): Promise<FileFields> => {
  await readMember(tx, user)
  const foreign = restricted.filter((field) => field in changes)
  if (foreign.length > 0) throw notYours({ errors: foreign.map((field) => ({ at: 'body', message: field })) })
  const file = { ...((await tx.maybeOne(lockFile(user))) ?? EMPTY), ...changes }
  await upsertFile(tx, user, file)
  await audit(tx, actor, { action: 'personnel.changed', target: user, after: { fields: Object.keys(changes) } })
  return without(file, restricted)
}

/** A person's own file. */
export const ownFile = async (tx: Tx, user: string): Promise<FileFields> =>
  (await tx.maybeOne(selectFile(user))) ?? EMPTY

const without = (file: FileFields, fields: readonly Field[]): FileFields => ({
  ...file,
  ...Object.fromEntries(fields.map((field) => [field, null])),
})
