import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { pageUnknown } from '../errors.ts'
import { copyRows, deletePage, type Page, selectPage, selectPages, upsertPage } from './queries.ts'

export const listPages = (tx: Tx, event: string) => tx.any(selectPages(event))

/** Writes the page of this slug, new or not. */
export const writePage = async (tx: Tx, actor: Actor, event: string, page: Page): Promise<Page> => {
  const before = await tx.maybeOne(selectPage(event, page.slug))
  const after = await tx.one(upsertPage(event, page))
  await audit(tx, actor, { action: 'page.written', target: event, before, after })
  return after
}

/** @throws pageUnknown */
export const removePage = async (tx: Tx, actor: Actor, event: string, slug: string): Promise<void> => {
  const before = await tx.maybeOne(deletePage(event, slug))
  if (!before) throw pageUnknown()
  await audit(tx, actor, { action: 'page.removed', target: event, before })
}

export const copyAllPages = (tx: Tx, from: string, to: string) => copyRows(tx, from, to)
