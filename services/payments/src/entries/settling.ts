import type { TenantRef } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { type AccountRow, accountById, type Reach, reach } from '../accounts/reach.ts'
import { type Attempt, attemptOf, endAttempt } from '../attempts/attempts.ts'
import { noteDisputes } from '../disputes/disputes.ts'
import type { Movement, Payment } from '../providers/provider.ts'
import { noteRefunds } from '../refunds/refunds.ts'
import { type Entry, record } from './ledger.ts'
import { lockPayment, selectPayment } from './queries.ts'

/**
 * Asks the provider how a checkout or a payment stands, and settles it. Whoever hints that something happened, a
 * webhook, a person who comes back, a timer, ends here; nothing is settled from a hint's own words.
 * @returns the entries that are new; nothing when the provider knows none such
 */
export const lookAgain = async (
  reaches: Reach,
  tenant: TenantRef,
  accountId: string,
  what: { checkout: string } | { payment: string },
): Promise<readonly Entry[] | undefined> => {
  const { database } = reaches
  const account = await database.inTenant(tenant, (tx) => accountById(tx, accountId))
  const payment = await reach(reaches, tenant, account, (provider, key) => provider.find(key, what))
  return payment && database.inTenant(tenant, (tx) => settle(tx, account, payment))
}

/**
 * Brings the ledger up to what a provider tells of one payment: every movement that is not in it yet becomes an entry,
 * and is announced, in this transaction. What is there stays, so any order, any delay and any repetition end alike.
 * @returns the entries that are new
 */
export const settle = async (tx: Tx, account: AccountRow, told: Payment): Promise<readonly Entry[]> => {
  // One Stripe account may serve several events, and each is told of all payments.
  if (told.account !== undefined && told.account !== account.id) return []
  if (told.payment) await tx.query(lockPayment(account.id, told.payment))
  const attempt = await attemptOf(tx, account.id, told)
  const settled: Entry[] = []
  for (const movement of told.movements) {
    const entry = told.payment && (await enter(tx, account, attempt, told.payment, movement))
    if (entry) settled.push(entry)
  }
  await noteRefunds(tx, told)
  await noteDisputes(tx, account, told)
  if (attempt && told.state !== 'open') await endAttempt(tx, attempt, told.state, told.checkout ?? null)
  return settled
}

const enter = async (
  tx: Tx,
  account: AccountRow,
  attempt: Attempt | null,
  payment: string,
  { kind, ref, amount, currency, at }: Movement,
): Promise<Entry | null> => {
  const { domain, reference, remark } =
    kind === 'payment' ? purposeOf(attempt, amount, currency) : await purposeOfPayment(tx, account, payment)
  return record(tx, {
    event: account.event,
    account: account.id,
    provider: account.provider,
    live: account.live,
    kind,
    domain,
    reference,
    attempt: attempt?.id ?? null,
    amount,
    currency,
    payment,
    movement: ref,
    remark,
    at,
  })
}

type Purpose = Pick<Entry, 'domain' | 'reference' | 'remark'>

/** What a payment is for, and what is odd about it. Money in another currency cannot count for what was asked. */
const purposeOf = (attempt: Attempt | null, amount: number, currency: string): Purpose => {
  if (!attempt) return { domain: null, reference: null, remark: 'unknown' }
  if (attempt.currency !== currency) return { domain: null, reference: null, remark: 'currency' }
  const { domain, reference, state, total, expiresAt } = attempt
  // A slow payment is open at the provider, and so here, beyond the end of what it is for.
  const late = state === 'expired' || state === 'declined' || Date.parse(expiresAt) <= Date.now()
  return { domain, reference, remark: amount !== total ? 'amount' : late ? 'late' : null }
}

const purposeOfPayment = async (tx: Tx, account: AccountRow, payment: string): Promise<Purpose> => {
  const paid = await tx.maybeOne(selectPayment(account.id, payment))
  return { domain: paid?.domain ?? null, reference: paid?.reference ?? null, remark: null }
}
