import { allows } from '@midsummer/access'
import type { Module } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { claimFiles, type FileRules, fileRoutes } from '@midsummer/files'
import { eventOf } from '@midsummer/service'
import type { FastifyRequest } from 'fastify'
import { type Answers, checkAnswer } from '../answers.ts'
import { type Definition, fieldsOf, type Viewer } from '../definition.ts'
import { publishedForm } from './forms.ts'
import { selectSubmission } from './queries.ts'
import { filesIn, seenBy } from './submissions.ts'

export interface AnsweredFileRules extends Omit<FileRules, 'mayRead'> {
  /** As whom somebody who does not work for the module sees what was answered for a reference; nothing for a stranger. */
  viewerOf?: (tx: Tx, request: FastifyRequest, reference: string) => Promise<Viewer | undefined>
}

/**
 * The files of a module's forms: sent by who answers, and read by whoever sees the answers that name them; those of answers
 * that are not finished, by who writes them.
 */
export const answeredFiles = (module: Module, { viewerOf = async () => undefined, ...rules }: AnsweredFileRules) =>
  fileRoutes(module, {
    ...rules,
    mayRead: async (tx, request, { id, submission }) => {
      if (submission === null) return false
      const found = await selectSubmission(tx, eventOf(request), submission)
      if (!found) return (await viewerOf(tx, request, submission)) === 'person'
      const viewer = allows(request.context, module, 'staff') ? 'staff' : await viewerOf(tx, request, found.reference)
      return viewer !== undefined && filesIn(found.definition, seenBy(found, viewer).answers).includes(id)
    },
  })

/**
 * Keeps the files that unfinished answers name from being swept away, under the id of what the answers are for; those that
 * they name no more are let go of.
 */
export const holdFiles = async (
  tx: Tx,
  { event, form: key, reference, answers }: { event: string; form: string | null; reference: string; answers: Answers },
): Promise<void> => {
  const form = key === null ? undefined : await publishedForm(tx, event, key)
  await claimFiles(tx, reference, form ? filesIn(form.definition, sound(form.definition, answers)) : [])
}

/** The answers to files that are right of themselves, in what nobody has checked yet. */
const sound = (definition: Definition, answers: Answers): Answers =>
  Object.fromEntries(
    fieldsOf(definition)
      .filter((field) => field.type === 'file' && Object.hasOwn(answers, field.key))
      .filter((field) => checkAnswer(field, answers[field.key], field.key).length === 0)
      .map(({ key }) => [key, answers[key]]),
  )
