import type { TenantRef } from '@midsummer/contracts'
import { setAlarm } from '@midsummer/database'
import { ProblemError } from '@midsummer/service'
import { type AccountRow, accountById, noteWell, type Reach, reach, reasonOf } from '../accounts/reach.ts'
import { checkoutsUnderWay } from '../attempts/attempts.ts'
import { lookAgain } from '../entries/settling.ts'
import { laterBy, leased } from '../leases.ts'
import { count } from '../metrics.ts'
import {
  deleteStray,
  endReconciliation,
  insertStray,
  type Movement,
  putOff,
  type Reconciliation,
  selectMissing,
  selectMovements,
  takeDue,
} from './queries.ts'
import { keepReconciling } from './schedule.ts'

/** How long one process works on what it took, at most, in milliseconds; a year's sale takes about a minute. */
const LEASE = 10 * 60_000
const DAY = 24 * 60 * 60_000
/** Movements of the ledger that are looked at in one go. */
const CHUNK = 1_000

/** Compares what is due to be compared. */
export const reconcileDue = async (reaches: Reach, tenant: TenantRef): Promise<void> => {
  const { database } = reaches
  for await (const due of leased(reaches, tenant, LEASE, (tx, until) => tx.any(takeDue(until)))) {
    try {
      await reconcile(reaches, tenant, due)
    } catch (error) {
      const later = laterBy(due.tries)
      await database.inTenant(tenant, async (tx) => {
        await putOff(tx, due.id, later, reasonOf(error))
        await setAlarm(tx, later)
        count(tx, 'reconciliation', 'failed')
      })
      if (!(error instanceof ProblemError)) throw error
    }
  }
}

/**
 * Compares the ledger with the provider's own list, in both directions: what moved there and is unknown here is settled;
 * what stands here and is not there cannot be taken back, and is noted as stray. Repeatable, also by two at once.
 */
export const reconcile = async (
  reaches: Reach,
  tenant: TenantRef,
  { id, account: accountId, days, timed }: Reconciliation,
): Promise<Reconciliation> => {
  const { database } = reaches
  const since = new Date(Date.now() - days * DAY)
  const account = await database.inTenant(tenant, (tx) => accountById(tx, accountId))
  for (const checkout of await database.inTenant(tenant, (tx) => checkoutsUnderWay(tx, accountId))) {
    await lookAgain(reaches, tenant, accountId, { checkout })
  }
  const { payments, listed, repaired } = await compareTheirs(reaches, tenant, account, since)
  await compareOurs(reaches, tenant, account, since, listed)
  return database.inTenant(tenant, async (tx) => {
    await noteWell(tx, accountId)
    count(tx, 'reconciliation', 'repaired', repaired)
    const ended = await tx.one(endReconciliation(id, payments, repaired))
    if (timed) await keepReconciling(tx, accountId)
    return ended
  })
}

/** Settles what the provider lists and the ledger does not have. @returns also every movement that was listed */
const compareTheirs = (reaches: Reach, tenant: TenantRef, account: AccountRow, since: Date) =>
  reach(reaches, tenant, account, async (provider, key) => {
    const payments = new Set<string>()
    const listed = new Set<string>()
    let repaired = 0
    for await (const page of provider.list(key, since)) {
      const movements = page.flatMap((one) => one.movements)
      const rows = await reaches.database.read(tenant, selectMissing(account.id, movements))
      const missing = new Set(rows.map(({ movement }) => movement))
      for (const one of page) {
        payments.add(one.payment)
        for (const movement of one.movements) listed.add(movement)
        if (!one.movements.some((movement) => missing.has(movement))) continue
        repaired += (await lookAgain(reaches, tenant, account.id, { payment: one.payment }))?.length ?? 0
      }
    }
    return { payments: payments.size, listed, repaired }
  })

/** Notes what the ledger has and the provider does not: asked for by name, since a list may leave something out. */
const compareOurs = async (
  reaches: Reach,
  tenant: TenantRef,
  account: AccountRow,
  since: Date,
  listed: ReadonlySet<string>,
): Promise<void> => {
  const { database } = reaches
  for (let after: string | null = null; ; ) {
    const chunk: readonly Movement[] = await database.read(
      tenant,
      selectMovements(account.id, since.toISOString(), after, CHUNK),
    )
    // What is listed needs no asking; unless it was stray, and is there again.
    const unlisted = Map.groupBy(
      chunk.filter(({ movement, stray }) => stray || !listed.has(movement)),
      ({ payment }) => payment,
    )
    for (const [payment, ours] of unlisted) {
      const theirs = await reach(reaches, tenant, account, (provider, key) => provider.find(key, { payment }))
      const there = new Set(theirs?.movements.map(({ ref }) => ref))
      await database.inTenant(tenant, async (tx) => {
        for (const { id, movement } of ours) {
          if (there.has(movement)) await deleteStray(tx, id)
          else count(tx, 'reconciliation', 'stray', (await insertStray(tx, id)).rowCount)
        }
      })
    }
    after = chunk.at(-1)?.id ?? null
    if (chunk.length < CHUNK) return
  }
}
