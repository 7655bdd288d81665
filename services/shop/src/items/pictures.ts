import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { pictureUnknown } from '../errors.ts'
import { type CountedItem, countedOne, holdItem } from './items.ts'
import { selectPicture, updatePicture } from './queries.ts'

/** A small picture, as a page makes it. */
export const Picture = Type.String({
  pattern: '^data:image/(png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$',
  maxLength: 400_000,
  description: 'as `data:image/jpeg;base64,…`',
})

/** Gives an item another picture, or none. @throws itemUnknown */
export const changePicture = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  picture: string | null,
): Promise<CountedItem> => {
  const before = await holdItem(tx, event, id)
  const after = await tx.one(updatePicture(id, picture))
  await audit(tx, actor, {
    action: 'item.changed',
    target: id,
    before: { picture: before.picture },
    after: { picture: after.picture },
  })
  return countedOne(tx, after)
}

/** An item's picture: its type, and its bytes. @throws pictureUnknown */
export const readPicture = async (tx: Tx, event: string, id: string): Promise<{ type: string; bytes: Buffer }> => {
  const [, type, text] =
    /^data:(.*?);base64,(.*)$/.exec((await tx.maybeOne(selectPicture(event, id)))?.picture ?? '') ?? []
  if (!type || !text) throw pictureUnknown()
  return { type, bytes: Buffer.from(text, 'base64') }
}
