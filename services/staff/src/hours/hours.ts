import type { Tx } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import { clockUnknown } from '../errors.ts'
import { readPerson } from '../people/people.ts'
import { rulesOf } from '../rules/rules.ts'
import { type Hours, selectHours, selectRunning, selectWorked, selectWorkedOf, type Worked } from './queries.ts'

export { Hours, Worked } from './queries.ts'

// What hours are worth stands in the rules, which are written when they are first asked for.

/** Who is there now. */
export const whoIsThere = async (tx: Tx, event: string) => {
  await rulesOf(tx, event)
  return tx.any(selectRunning(event))
}

/** When somebody has worked, and what it comes to. */
export const workOf = async (tx: Tx, event: string, person: string): Promise<{ times: Worked[]; total: Hours }> => {
  await rulesOf(tx, event)
  const { id, name } = await readPerson(tx, event, person)
  const [total = { id, name, hours: 0, weighted: 0 }] = await tx.any(
    selectHours(event, { person, after: undefined, limit: 1 }),
  )
  return { times: [...(await tx.any(selectWorkedOf(person)))], total }
}

/** Everybody's hours, a page at a time. */
export const hoursOf = async (tx: Tx, event: string, page: Cursor) => {
  await rulesOf(tx, event)
  return tx.any(selectHours(event, page))
}

/** @throws clockUnknown */
export const readWorked = async (tx: Tx, event: string, id: string): Promise<Worked> => {
  await rulesOf(tx, event)
  const worked = await tx.maybeOne(selectWorked(event, id))
  if (!worked) throw clockUnknown()
  return worked
}
