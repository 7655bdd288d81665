import type { Tx } from '@midsummer/database'
import { panelNotPublic } from '../errors.ts'
import { latestRelease } from '../releases/releases.ts'
import { deleteFavourite, insertFavourite, selectFavourites, selectInterest } from './queries.ts'

/** Marks a panel that the public sees. Repeatable. @throws panelNotPublic */
export const mark = async (tx: Tx, event: string, attendee: string, panel: string): Promise<void> => {
  const release = await latestRelease(tx, event)
  if (!release?.grid.some((entry) => entry.panel === panel)) throw panelNotPublic()
  await insertFavourite(tx, attendee, panel)
}

/** Repeatable. */
export const unmark = (tx: Tx, attendee: string, panel: string) => deleteFavourite(tx, attendee, panel)

/** The panels that somebody marked. */
export const favouritesOf = async (tx: Tx, attendee: string): Promise<string[]> =>
  (await tx.any(selectFavourites(attendee))).map(({ id }) => id)

/** How many people marked each of these panels. */
export const interestOf = async (tx: Tx, panels: readonly string[]): Promise<Map<string, number>> =>
  new Map((await tx.any(selectInterest(panels))).map(({ id, people }) => [id, people]))
