import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { claimFiles } from '@midsummer/files'
import { audit } from '@midsummer/service'
import { fieldsOf, keptDays } from '../definition.ts'
import { deleteAnswers, lockDue, selectAllVersions } from './queries.ts'
import { DAY, planErasing } from './retention.ts'
import { filesIn } from './submissions.ts'

const KEEPER = { kind: 'system', id: 'retention' } as const

/**
 * Erases, in every event, what was to be kept until now and no longer. Repeatable; for whoever the alarm rings for.
 * @returns how many submissions lost an answer
 */
export const eraseDue = async (tx: Tx): Promise<number> => {
  const now = Date.now()
  let erased = 0
  for (const { event, endsAt } of await lockDue(tx)) {
    erased += await eraseAnswers(tx, KEEPER, { event, ended: new Date(endsAt), now })
    await planErasing(tx, event, now)
  }
  return erased
}

/**
 * Erases the answers of an event that were to be kept no longer than until now. Repeatable.
 * @param ended the instant at which the event ended, from which days are counted
 * @returns how many submissions lost an answer
 */
export const eraseAnswers = async (
  tx: Tx,
  actor: Actor,
  { event, ended, now }: { event: string; ended: Date; now: number },
): Promise<number> => {
  const days = (now - ended.getTime()) / DAY
  let erased = 0
  for (const { id, key, version, definition } of await selectAllVersions(tx, event)) {
    const over = fieldsOf(definition).filter(
      (field) => days >= (keptDays(definition, field) ?? Number.POSITIVE_INFINITY),
    )
    if (over.length === 0) continue
    const fields = over.map((field) => field.key)
    const left = await deleteAnswers(tx, id, version, fields)
    if (left.length === 0) continue
    if (over.some(({ type }) => type === 'file'))
      for (const submission of left) await claimFiles(tx, submission.id, filesIn(definition, submission.answers))
    await audit(tx, actor, {
      action: 'answers.erased',
      target: id,
      after: { key, version, fields, submissions: left.length },
    })
    erased += left.length
  }
  return erased
}
