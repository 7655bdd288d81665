import type { Actor } from '@midsummer/contracts'
import { onUnique, type Tx } from '@midsummer/database'
import { audit, inputInvalid, knownEvent } from '@midsummer/service'
import { titleInUse, titleTaken, titleUnknown } from '../errors.ts'
import {
  deleteTitle,
  insertTitle,
  lockTitle,
  selectTitle,
  selectTitles,
  selectUse,
  shareTitle,
  type Title,
  updateTitle,
} from './queries.ts'

export { Title } from './queries.ts'

/** The catalogue of titles that members have and slots ask for. */
export const listTitles = (tx: Tx, event: string) => tx.any(selectTitles(event))

/** @throws inputInvalid for a title that there is not */
export const checkTitle = async (tx: Tx, event: string, titleId: string | null): Promise<void> => {
  if (titleId && !(await tx.maybeOne(shareTitle(event, titleId))))
    throw inputInvalid({ errors: [{ at: 'body/titleId', message: 'is no title of this event' }] })
}

/** @throws eventUnknown, titleTaken */
export const addTitle = async (tx: Tx, actor: Actor, event: string, name: string): Promise<Title> => {
  await knownEvent(tx, event)
  const title = await tx.one(insertTitle(event, name)).catch(onUnique('staff_title_name_key', titleTaken))
  await audit(tx, actor, { action: 'title.added', target: title.id, after: title })
  return title
}

/** Whoever has the title has it by its new name. @throws titleUnknown, titleTaken */
export const renameTitle = async (tx: Tx, actor: Actor, event: string, { id, name }: Title): Promise<Title> => {
  const before = await tx.maybeOne(selectTitle(event, id))
  if (!before) throw titleUnknown()
  const after = await tx.one(updateTitle({ id, name })).catch(onUnique('staff_title_name_key', titleTaken))
  await audit(tx, actor, { action: 'title.changed', target: id, before, after })
  return after
}

/** Takes a title out of the catalogue that nobody has and nothing asks for. @throws titleUnknown, titleInUse */
export const removeTitle = async (tx: Tx, actor: Actor, event: string, id: string): Promise<void> => {
  const before = await tx.maybeOne(lockTitle(event, id))
  if (!before) throw titleUnknown()
  if (await tx.maybeOne(selectUse(id))) throw titleInUse()
  await deleteTitle(tx, id)
  await audit(tx, actor, { action: 'title.removed', target: id, before })
}
