import type { TenantRef } from '@midsummer/contracts'
import { type Database, setAlarm, type Tx } from '@midsummer/database'

/** The first pause before something is tried again, and the longest, in milliseconds. */
const FIRST = 5_000
const LONGEST = 6 * 60 * 60_000

/** When something that failed is tried again: twice as late each time, and not all at the same moment. ISO 8601. */
export const laterBy = (tries: number): string => {
  const pause = Math.min(FIRST * 2 ** Math.min(tries, 20), LONGEST)
  return after(pause * (0.75 + Math.random() / 2))
}

/**
 * All that is due, taken by one process at a time, for a lease in milliseconds: a process that dies with something leaves
 * it to be taken again when the lease is over, and the alarm for that.
 * @param take puts off to `until` what it returns
 */
export async function* leased<Row>(
  { database }: { database: Database },
  tenant: TenantRef,
  lease: number,
  take: (tx: Tx, until: string) => Promise<readonly Row[]>,
): AsyncGenerator<Row> {
  for (;;) {
    const until = after(lease)
    const taken = await database.inTenant(tenant, async (tx) => {
      const rows = await take(tx, until)
      if (rows.length > 0) await setAlarm(tx, until)
      return rows
    })
    if (taken.length === 0) return
    yield* taken
  }
}

const after = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString()
