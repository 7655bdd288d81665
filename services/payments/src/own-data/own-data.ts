import type { Holding } from '@midsummer/service'
import { forgetAttempts, selectAttemptsOf } from './queries.ts'

/** What payments holds about somebody: by name, only what they tried to pay. */
export const holdings: readonly Holding[] = [
  { what: 'attempts', read: selectAttemptsOf, erase: (ids) => [forgetAttempts(ids)] },
]
