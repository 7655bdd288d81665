import type { TenantRef } from '@midsummer/contracts'
import { setAlarm, type Tx } from '@midsummer/database'
import { ProblemError } from '@midsummer/service'
import { accountById, isFinal, type Reach, reach, reasonOf } from '../accounts/reach.ts'
import { lookAgain } from '../entries/settling.ts'
import { providerRefused } from '../errors.ts'
import { laterBy, leased } from '../leases.ts'
import { count } from '../metrics.ts'
import { type DueRefund, failRefund, putOff, selectRefund, takeDue } from './queries.ts'
import { keyOf } from './refunds.ts'

/** How long one process works on what it took, at most, in milliseconds. */
const LEASE = 5 * 60_000

/** Asks the providers for what is to go back, and how it stands. */
export const sendDue = async (reaches: Reach, tenant: TenantRef): Promise<void> => {
  const due = leased(reaches, tenant, LEASE, (tx, until) => tx.any(takeDue(until)))
  for await (const refund of due) await send(reaches, tenant, refund)
}

const send = async (reaches: Reach, tenant: TenantRef, refund: DueRefund): Promise<void> => {
  const { database } = reaches
  const { id, account, paymentRef: payment, amount, currency, tries } = refund
  try {
    // Perhaps it was asked for before something crashed, longer ago than the provider remembers its keys.
    const known = await lookAgain(reaches, tenant, account, { payment })
    if (known === undefined) throw providerRefused({ detail: 'It knows no such payment.' })
    if ((await stateOf(reaches, tenant, id)) === 'wanted') {
      const row = await database.inTenant(tenant, (tx) => accountById(tx, account))
      const key = keyOf(refund)
      await reach(reaches, tenant, row, (provider, secret) =>
        provider.refund(secret, { key, payment, amount, currency }),
      )
      await lookAgain(reaches, tenant, account, { payment })
    }
    // Some take days at the provider: it tells us, and we look now and then.
    await later(reaches, tenant, id, laterBy(tries), null)
  } catch (error) {
    if (isFinal(error)) await database.inTenant(tenant, (tx) => fail(tx, id, reasonOf(error)))
    else await later(reaches, tenant, id, laterBy(tries), reasonOf(error))
    if (!(error instanceof ProblemError)) throw error
  }
}

const fail = async (tx: Tx, id: string, reason: string): Promise<void> => {
  count(tx, 'refund', 'failed', (await failRefund(tx, id, reason)).rowCount)
}

const stateOf = async ({ database }: Reach, tenant: TenantRef, id: string) =>
  (await database.inTenant(tenant, (tx) => tx.one(selectRefund(id)))).state

/** Looks again later, unless it is over. */
const later = ({ database }: Reach, tenant: TenantRef, id: string, due: string, fault: string | null) =>
  database.inTenant(tenant, async (tx) => {
    const { state } = await tx.one(selectRefund(id))
    if (state !== 'wanted' && state !== 'asked') return
    await putOff(tx, id, due, fault)
    await setAlarm(tx, due)
  })
