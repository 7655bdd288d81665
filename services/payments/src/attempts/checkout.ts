import type { TenantRef } from '@midsummer/contracts'
import { setAlarm } from '@midsummer/database'
import { ProblemError } from '@midsummer/service'
import { accountById, isFinal, isRefusedKey, type Reach, reach } from '../accounts/reach.ts'
import { lookAgain } from '../entries/settling.ts'
import { attemptUnknown, notReady, paidMeanwhile, providerAway, tooLate } from '../errors.ts'
import { beginAttempt, endAttempt, fits, type NewCheckout } from './attempts.ts'
import { type Attempt, openAttempt, selectAttempt, selectOver } from './queries.ts'

/** Tries of finding an attempt that can be paid, before somebody else is said to be in the way. */
const ATTEMPTS = 3
/** A checkout that could not be ended, or is still being worked on at the provider, is looked at again after this, in milliseconds. */
const PAUSE = 5 * 60_000

interface Begun {
  attempt: string
  /** The provider's page. */
  url: string
  expiresAt: string
}

/**
 * Where something can be paid: at the checkout that is under way for it, or at a new one when there is none or it was
 * for another amount; that one is then ended first, so that nobody pays both. Written down before the provider is asked
 * and asked by the attempt's own id: whatever crashes, the next call goes on with the same checkout.
 * @throws notReady, linesWrong, tooLate, paidMeanwhile, providerAway, providerRefused
 */
export const checkout = (reaches: Reach, tenant: TenantRef, input: NewCheckout): Promise<Begun> =>
  begin(reaches, tenant, input).catch((error: unknown) => {
    throw isRefusedKey(error) ? notReady({ detail: 'The provider no longer knows this event’s key.' }) : error
  })

const begin = async (reaches: Reach, tenant: TenantRef, input: NewCheckout): Promise<Begun> => {
  for (let tried = 0; tried < ATTEMPTS; tried += 1) {
    if (Date.parse(input.expiresAt) <= Date.now()) throw tooLate()
    const { attempt, account } = await reaches.database.inTenant(tenant, (tx) => beginAttempt(tx, input))
    const usable = (one: Attempt) => one.account === account && fits(one, input)
    const state =
      attempt.state === 'new' || usable(attempt)
        ? await stateOf(reaches, tenant, attempt)
        : await end(reaches, tenant, attempt)
    if (state === 'paid') throw paidMeanwhile()
    if (state !== 'open') continue
    const made = await attemptById(reaches, tenant, attempt.id)
    if (made.url && usable(made)) return { attempt: made.id, url: made.url, expiresAt: made.expiresAt }
    // It was written down by a call that crashed, for another amount.
    if ((await end(reaches, tenant, made)) === 'paid') throw paidMeanwhile()
  }
  throw providerAway({ detail: 'A payment of this is still being worked on.', retryAfter: 5 })
}

/** How an attempt stands at the provider; one that is only written down is made there. */
export const stateOf = async (reaches: Reach, tenant: TenantRef, attempt: Attempt): Promise<Attempt['state']> => {
  if (attempt.state === 'new') {
    await open(reaches, tenant, attempt)
  } else if (attempt.state === 'open' && attempt.checkout) {
    await lookAgain(reaches, tenant, attempt.account, { checkout: attempt.checkout })
  }
  return (await attemptById(reaches, tenant, attempt.id)).state
}

/** @throws attemptUnknown */
export const attemptById = async ({ database }: Reach, tenant: TenantRef, id: string): Promise<Attempt> => {
  const [attempt] = await database.read(tenant, selectAttempt(id))
  if (!attempt) throw attemptUnknown()
  return attempt
}

/** Ends what can no longer be sold. What the provider says is what counts: it may be paid in this very moment. */
export const endOver = async (reaches: Reach, tenant: TenantRef): Promise<void> => {
  const { database } = reaches
  let left = false
  const faults: unknown[] = []
  for (const attempt of await database.read(tenant, selectOver)) {
    const state = await end(reaches, tenant, attempt).catch((error: unknown) => {
      if (!(error instanceof ProblemError)) faults.push(error)
    })
    left ||= state === undefined || state === 'open'
  }
  if (left) await database.inTenant(tenant, (tx) => setAlarm(tx, new Date(Date.now() + PAUSE).toISOString()))
  if (faults.length > 0) throw new AggregateError(faults, 'not every checkout that is over could be ended')
}

const open = async (reaches: Reach, tenant: TenantRef, attempt: Attempt): Promise<void> => {
  const { database } = reaches
  const account = await database.inTenant(tenant, (tx) => accountById(tx, attempt.account))
  const returnUrl = new URL(attempt.returnUrl)
  returnUrl.searchParams.set('attempt', attempt.id)
  try {
    const made = await reach(reaches, tenant, account, (provider, key) =>
      provider.create(key, { ...attempt, attempt: attempt.id, returnUrl: returnUrl.href }),
    )
    await database.inTenant(tenant, (tx) => tx.maybeOne(openAttempt(attempt.id, made.checkout, made.url)))
  } catch (error) {
    // It would be refused again: the next call begins anew.
    if (isFinal(error) || isRefusedKey(error))
      await database.inTenant(tenant, (tx) => endAttempt(tx, attempt, 'declined'))
    throw error
  }
}

const end = async (reaches: Reach, tenant: TenantRef, attempt: Attempt): Promise<Attempt['state']> => {
  const { database } = reaches
  // Perhaps it was made before something crashed: only who has made it knows its name.
  if (attempt.state === 'new') await open(reaches, tenant, attempt)
  const { checkout: made, account } = await attemptById(reaches, tenant, attempt.id)
  if (made) {
    const row = await database.inTenant(tenant, (tx) => accountById(tx, account))
    try {
      await reach(reaches, tenant, row, (provider, key) => provider.expire(key, made))
      await lookAgain(reaches, tenant, account, { checkout: made })
    } catch (error) {
      // Nobody can ask there any more. Money that comes all the same is found as soon as there is a key again.
      if (!isRefusedKey(error)) throw error
      await database.inTenant(tenant, (tx) => endAttempt(tx, attempt, 'expired'))
    }
  }
  return (await attemptById(reaches, tenant, attempt.id)).state
}
