import { forgetSubmissions } from '@midsummer/forms/server'
import { accountHeld, proofsHeld } from '@midsummer/proofs'
import type { Holding } from '@midsummer/service'
import {
  deleteAttendees,
  deleteFavourites,
  forgetPanelists,
  forgetPublished,
  freePlaces,
  selectAnswersOf,
  selectAttendeesOf,
  selectPanelistsOf,
} from './queries.ts'

/** What the schedule holds about somebody. Answers come first: they are found by the panel that they belong to. */
export const holdings: readonly Holding[] = [
  {
    what: 'answers',
    read: selectAnswersOf,
    erase: (ids, _owner, tx) => forgetSubmissions(tx, ids),
  },
  {
    what: 'panels',
    read: selectPanelistsOf,
    erase: (ids) => [forgetPublished(ids), forgetPanelists(ids)],
  },
  {
    what: 'favourites',
    read: selectAttendeesOf,
    erase: (ids) => [freePlaces(ids), deleteFavourites(ids), deleteAttendees(ids)],
  },
  proofsHeld,
  accountHeld,
]
