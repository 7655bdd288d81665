import type { Actor } from '@midsummer/contracts'
import type { Query, Tx } from '@midsummer/database'
import { claimFiles } from '@midsummer/files'
import { actorName, audit } from '@midsummer/service'
import { Value } from 'typebox/value'
import { type Answers, checkAnswers, shownFields, visibleAnswers } from '../answers.ts'
import { type Definition, fieldsOf, keptDays, VIEWERS, type Viewer } from '../definition.ts'
import { answersWrong, formChanged, submissionUnknown } from './errors.ts'
import { latestForm } from './forms.ts'
import {
  deleteSubmissions,
  insertSubmission,
  lockSubmission,
  type PublishedForm,
  type StoredSubmission,
  selectSubmission,
  selectSubmissionIds,
  selectSubmissionsOf,
  updateSubmission,
} from './queries.ts'

export interface Submitted {
  event: string
  /** The form's key, or the form itself, as it was read in this transaction. */
  form: string | PublishedForm
  /** The version that was on the page; another one may have other prices. */
  version?: number
  /** What it is asked for: a registration's id. */
  reference: string
  answers: Answers
  /** Where the answers stand in the input, for errors. */
  at?: string
}

/**
 * Keeps answers with the version that they answer.
 * @returns the submission's id, and the form, which prices what was chosen (`optionsChosen`)
 * @throws formUnknown, formChanged, answersWrong, submissionTaken
 */
export const submit = async (
  tx: Tx,
  actor: Actor,
  { event, form: key, version, reference, answers, at = 'body/answers' }: Submitted,
): Promise<{ id: string; form: PublishedForm }> => {
  const form = typeof key === 'string' ? await latestForm(tx, event, key) : key
  if (version !== undefined && version !== form.version) throw formChanged()
  const errors = checkAnswers(form.definition, answers, { at })
  if (errors.length > 0) throw answersWrong({ errors })
  const signed = signatures(form.definition, answers)
  const { id } = await insertSubmission(tx, { form, reference, answers, signed, actor: actorName(actor) })
  await takeFiles(tx, form.definition, answers, id, at)
  return { id, form }
}

/** @throws submissionUnknown */
export const readSubmission = async (
  tx: Tx,
  { event, id, viewer }: { event: string; id: string; viewer: Viewer },
): Promise<StoredSubmission> => {
  const found = await selectSubmission(tx, event, id)
  if (!found) throw submissionUnknown()
  return seenBy(found, viewer)
}

/** All that was answered for one reference, oldest first. */
export const submissionsOf = async (
  tx: Tx,
  { event, reference, viewer }: { event: string; reference: string; viewer: Viewer },
): Promise<StoredSubmission[]> =>
  (await selectSubmissionsOf(tx, event, reference)).map((found) => seenBy(found, viewer))

/** A submission without what this viewer may not see. */
export const seenBy = (found: StoredSubmission, viewer: Viewer): StoredSubmission => {
  const answers = visibleAnswers(found.definition, found.answers, viewer)
  const signed = Object.fromEntries(Object.entries(found.signed).filter(([key]) => Object.hasOwn(answers, key)))
  return { ...found, answers, signed }
}

export interface Correction {
  event: string
  id: string
  /** Who corrects: what they may not see they cannot change. */
  viewer: Viewer
  /** New answers by field; null takes one away. */
  changes: Answers
  at?: string
}

/**
 * Corrects a submission by the version that it answers, and notes who did. Answers that are not asked any more after the
 * change go with it.
 * @throws submissionUnknown, answersWrong
 */
export const correctSubmission = async (
  tx: Tx,
  actor: Actor,
  { event, id, viewer, changes, at = 'body/changes' }: Correction,
): Promise<StoredSubmission> => {
  const before = await lockSubmission(tx, event, id)
  if (!before) throw submissionUnknown()
  const { definition } = before
  const unseen = fieldsOf(definition).filter(
    ({ key, seenBy = VIEWERS }) => !seenBy.includes(viewer) && Object.hasOwn(changes, key),
  )
  if (unseen.length > 0)
    throw answersWrong({ errors: unseen.map(({ key }) => ({ at: `${at}/${key}`, message: 'is not yours to change' })) })

  const wanted = Object.fromEntries(
    Object.entries({ ...before.answers, ...changes }).filter(([, answer]) => answer !== null),
  )
  const shown = new Set(shownFields(definition, wanted).map(({ key }) => key))
  const answers = Object.fromEntries(
    Object.entries(wanted).filter(([key]) => shown.has(key) || Object.hasOwn(changes, key)),
  )
  const errors = checkAnswers(definition, answers, { at })
  if (errors.length > 0) throw answersWrong({ errors })
  await takeFiles(tx, definition, answers, id, at)

  const signed = signatures(definition, answers, before)
  await updateSubmission(tx, id, answers, signed)
  const changed = [...new Set([...Object.keys(before.answers), ...Object.keys(answers)])].filter(
    (key) => !Value.Equal(before.answers[key], answers[key]),
  )
  await audit(tx, actor, {
    action: 'submission.corrected',
    target: id,
    before: lasting(definition, changed, before.answers),
    after: lasting(definition, changed, answers),
  })
  return seenBy({ ...before, answers, signed }, viewer)
}

/**
 * Lets go of submissions and of their files, which are swept away. For `ownData`.
 * @returns what is left to be done
 */
export const forgetSubmissions = async (tx: Tx, ids: readonly string[]): Promise<Query[]> => {
  for (const id of ids) await claimFiles(tx, id, [])
  return [deleteSubmissions(tx, ids)]
}

/** As `forgetSubmissions`, for all that was answered for references, or was begun to be. */
export const forgetAnswersFor = async (tx: Tx, references: readonly string[]): Promise<Query[]> => {
  for (const reference of references) await claimFiles(tx, reference, [])
  const submissions = await tx.any(selectSubmissionIds(tx, references))
  return forgetSubmissions(
    tx,
    submissions.map(({ id }) => id),
  )
}

/** What an audit, which cannot forget, may be told: of answers that are to be forgotten, only that they changed. */
const lasting = (definition: Definition, changed: string[], answers: Answers): Answers => {
  const kept = new Map(fieldsOf(definition).map((field) => [field.key, keptDays(definition, field) === undefined]))
  return Object.fromEntries(changed.map((key) => [key, kept.get(key) ? (answers[key] ?? null) : '…']))
}

/** The moment of each consent: now, or as before when nothing about it changed. */
const signatures = (
  definition: Definition,
  answers: Answers,
  before?: Pick<StoredSubmission, 'answers' | 'signed'>,
): Record<string, string> => {
  const now = new Date().toISOString()
  const given = fieldsOf(definition).filter(({ key, type }) => type === 'consent' && Object.hasOwn(answers, key))
  return Object.fromEntries(
    given.map(({ key }) => [
      key,
      before && Value.Equal(before.answers[key], answers[key]) ? (before.signed[key] ?? now) : now,
    ]),
  )
}

/** The files that answers name. */
export const filesIn = (definition: Definition, answers: Answers): string[] =>
  fieldsOf(definition).flatMap(({ key, type }) => {
    const answer = type === 'file' && Object.hasOwn(answers, key) ? answers[key] : []
    return Array.isArray(answer) ? answer.map(String) : []
  })

const takeFiles = async (
  tx: Tx,
  definition: Definition,
  answers: Answers,
  submission: string,
  at: string,
): Promise<void> => {
  if (!fieldsOf(definition).some(({ type }) => type === 'file')) return
  const files = await claimFiles(tx, submission, filesIn(definition, answers))
  const errors = checkAnswers(definition, answers, { files, at })
  if (errors.length > 0) throw answersWrong({ errors })
}
