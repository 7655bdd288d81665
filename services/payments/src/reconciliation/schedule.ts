import { setAlarm, type Tx } from '@midsummer/database'
import { insertReconciliation, type Reconciliation, selectBusy, selectTimed } from './queries.ts'

/** How far back a timed comparison looks, in days: what is slow at a provider is slow by days. */
const DAYS = 3
/** The pause between two, in milliseconds: while people pay, and else. */
const OFTEN = 30 * 60_000
const SELDOM = 3 * 60 * 60_000

/** Has an account compared again and again, if it is not yet. */
export const keepReconciling = async (tx: Tx, account: string): Promise<void> => {
  if (await tx.maybeOne(selectTimed(account))) return
  const { busy } = await tx.one(selectBusy(account))
  await plan(tx, account, DAYS, true, new Date(Date.now() + (busy ? OFTEN : SELDOM)).toISOString())
}

/** Has an account compared once, as soon as may be. */
export const wantReconciliation = (tx: Tx, account: string, days: number): Promise<Reconciliation> =>
  plan(tx, account, days, false, new Date().toISOString())

const plan = async (tx: Tx, account: string, days: number, timed: boolean, due: string): Promise<Reconciliation> => {
  const planned = await tx.one(insertReconciliation(account, days, timed, due))
  await setAlarm(tx, due)
  return planned
}
