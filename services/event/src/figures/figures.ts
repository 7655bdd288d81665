import type { Tx } from '@midsummer/database'
import { type Figures, noteRegistration, selectFigures } from './queries.ts'

export type RegistrationState = 'registered' | 'checked-in' | 'cancelled'

export const readFigures = (tx: Tx, event: string): Promise<Figures> => tx.one(selectFigures(event))

/** Counts a registration, or what became of it. */
export const countRegistration = (tx: Tx, event: string, registration: string, state: RegistrationState) =>
  noteRegistration(tx, event, registration, state)
