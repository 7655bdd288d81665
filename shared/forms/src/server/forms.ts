import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { actorName, audit, knownEvent } from '@midsummer/service'
import { Value } from 'typebox/value'
import { checkDefinition, isDefinition } from '../check-definition.ts'
import type { Problem } from '../faults.ts'
import { formUnknown, formWrong } from './errors.ts'
import {
  type DraftForm,
  insertVersion,
  lockDraft,
  type PublishedForm,
  selectDraft,
  selectPublished,
  selectPublishedKeys,
  selectVersion,
  writeDraft,
} from './queries.ts'
import { planErasing } from './retention.ts'

/** The version that is asked now, or nothing. */
export const publishedForm = async (tx: Tx, event: string, key: string): Promise<PublishedForm | undefined> =>
  (await selectPublished(tx, event, key)) ?? undefined

/** The version that is asked now. @throws formUnknown while nothing is published */
export const latestForm = async (tx: Tx, event: string, key: string): Promise<PublishedForm> => {
  const form = await publishedForm(tx, event, key)
  if (!form) throw formUnknown()
  return form
}

/** The keys of the forms that can be asked now. */
export const publishedKeys = async (tx: Tx, event: string): Promise<ReadonlySet<string>> =>
  new Set((await selectPublishedKeys(tx, event)).map(({ key }) => key))

/** For what is to ask a form: there is one by that name, were it a draft. @throws formUnknown */
export const knownForm = async (tx: Tx, event: string, key: string | null | undefined): Promise<void> => {
  if (!key || (await selectDraft(tx, event, key))) return
  throw formUnknown({ errors: [{ at: 'body/form', message: 'is no form of this event' }] })
}

/** @throws formUnknown */
export const formVersion = async (tx: Tx, event: string, key: string, version: number): Promise<PublishedForm> => {
  const form = await selectVersion(tx, event, key, version)
  if (!form) throw formUnknown()
  return form
}

/** @throws formUnknown */
export const draftOf = async (tx: Tx, event: string, key: string): Promise<DraftForm> => {
  const form = await selectDraft(tx, event, key)
  if (!form) throw formUnknown()
  return form
}

/**
 * Keeps a draft, finished or not.
 * @returns it, with what would have to change before it can be published
 * @throws formWrong when it does not have the shape of a definition
 */
export const saveDraft = async (
  tx: Tx,
  { event, key, definition }: { event: string; key: string; definition: unknown },
): Promise<DraftForm & { problems: Problem[] }> => {
  const problems = checkDefinition(definition)
  if (!isDefinition(definition)) throw formWrong({ errors: problems })
  await knownEvent(tx, event)
  return { ...(await writeDraft(tx, event, key, definition)), problems }
}

/**
 * Makes the draft the version that is asked from now on. A draft that is published already makes no other version.
 * @throws formUnknown, formWrong
 */
export const publishForm = async (
  tx: Tx,
  actor: Actor,
  { event, key }: { event: string; key: string },
): Promise<PublishedForm> => {
  const draft = await lockDraft(tx, event, key)
  if (!draft) throw formUnknown()
  const errors = checkDefinition(draft.definition)
  if (errors.length > 0) throw formWrong({ errors })
  const before = await selectPublished(tx, event, key)
  if (before && Value.Equal(before.definition, draft.definition)) return before
  const version = (before?.version ?? 0) + 1
  await insertVersion(tx, draft, version, actorName(actor))
  await planErasing(tx, event)
  await audit(tx, actor, { action: 'form.published', target: draft.id, after: { key, version } })
  return { id: draft.id, key, version, definition: draft.definition }
}
