import { type Answer, resolve } from '@midsummer/access'
import type { Tx } from '@midsummer/database'
import { factsOf, knownOf } from './access.ts'

export interface Question {
  user: string
  /** Without one: in the convention, of no event. */
  event: string | null
  /** Runs the platform. */
  staff?: boolean
  /** As if nobody led or belonged to a department. */
  withoutLeadership?: boolean
}

/** What somebody may do, and why. */
export const explain = async (
  tx: Tx,
  { user, event, staff = false, withoutLeadership = false }: Question,
): Promise<Answer> => {
  const facts = factsOf(await knownOf(tx, user, event))
  return resolve({ ...facts, platformStaff: staff, ...(withoutLeadership && { departments: [] }) })
}

/** The modules that somebody finds in their menu. */
export const menuOf = ({ modules }: Answer): string[] =>
  modules.filter(({ level }) => level !== 'none').map(({ module }) => module)
