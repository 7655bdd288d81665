import type { Tx } from './bounds.ts'
import { noteOf } from './notes.ts'

/** Something that happened, as it is counted: `register.order`, and in which way. */
export interface Counted {
  tenant: string | undefined
  what: string
  way: string
  times: number
}

/**
 * What a domain counts besides its messages, which are counted by themselves: things, and the ways in which each of them
 * may go, all of them known, or there would be series without end. It counts once the transaction commits.
 */
export const counting = <const Ways extends Record<string, readonly string[]>>(ways: Ways) => {
  const count = <What extends keyof Ways & string>(tx: Tx, what: What, way: Ways[What][number], times = 1): void => {
    const { domain, tenant, counted } = noteOf(tx)
    if (times > 0) counted.push({ tenant, what: `${domain}.${what}`, way, times })
  }
  return Object.assign(count, { ways })
}
