import { paymentsMessages } from '@midsummer/contracts'
import { announce, setAlarm, type Tx } from '@midsummer/database'
import { knownEvent } from '@midsummer/service'
import { activeAccount } from '../accounts/reach.ts'
import { linesWrong, notReady } from '../errors.ts'
import { count } from '../metrics.ts'
import {
  type Attempt,
  insertAttempt,
  type Line,
  moveAttempt,
  selectAttemptOf,
  selectUnderWay,
  selectUnderWayAt,
} from './queries.ts'

export type { Attempt } from './queries.ts'

export interface NewCheckout {
  event: string
  /** Who sells it, and what it is for there. */
  domain: string
  reference: string
  email: string
  locale: string
  currency: string
  lines: Line[]
  returnUrl: string
  /** Until when the domain holds what is sold. */
  expiresAt: string
}

/** What all lines come to, in minor units. @throws linesWrong when that is nothing, or less, or too much */
export const totalOf = (lines: readonly Line[]): number => {
  const total = lines.reduce((sum, { quantity, unitAmount }) => sum + quantity * unitAmount, 0)
  if (total < 1 || total > 99_999_999) throw linesWrong({ errors: [{ at: 'body/lines', message: `come to ${total}` }] })
  return total
}

/**
 * The attempt that is under way for a reference, or a new one. Of two who begin at once both get the same.
 * @returns also the account that takes the event's checkouts now
 * @throws notReady
 */
export const beginAttempt = async (tx: Tx, input: NewCheckout): Promise<{ attempt: Attempt; account: string }> => {
  await knownEvent(tx, input.event)
  const account = await activeAccount(tx, input.event)
  if (!account) throw notReady()
  for (;;) {
    const underWay = await tx.maybeOne(selectUnderWay(input.domain, input.reference))
    if (underWay) return { attempt: underWay, account: account.id }
    const begun = await tx.maybeOne(insertAttempt({ ...input, account: account.id, total: totalOf(input.lines) }))
    if (!begun) continue
    await setAlarm(tx, begun.expiresAt)
    count(tx, 'attempt', 'begun')
    return { attempt: begun, account: account.id }
  }
}

/** Whether an attempt is for what is asked now: it can then be paid as it is. */
export const fits = (attempt: Attempt, input: NewCheckout): boolean =>
  attempt.total === totalOf(input.lines) &&
  attempt.currency === input.currency &&
  Date.parse(attempt.expiresAt) > Date.now()

/** Notes how an attempt ended, once; whoever sells is told when nobody paid. */
export const endAttempt = async (
  tx: Tx,
  { id }: Pick<Attempt, 'id'>,
  state: 'paid' | 'declined' | 'expired',
  checkout: string | null = null,
): Promise<void> => {
  const ended = await tx.maybeOne(moveAttempt(id, state, checkout))
  if (!ended) return
  count(tx, 'attempt', state)
  if (state === 'paid') return
  const { event, domain, reference } = ended
  await announce(tx, paymentsMessages.attemptEnded, { event, attempt: { id, domain, reference, state } })
}

/** The attempt that a payment at an account is of, held until the end of the transaction. */
export const attemptOf = (
  tx: Tx,
  account: string,
  { attempt, checkout }: { attempt: string | undefined; checkout: string | undefined },
): Promise<Attempt | null> => tx.maybeOne(selectAttemptOf(account, attempt ?? null, checkout ?? null))

/** The checkouts that could be paid at an account at this moment, by the provider's names. */
export const checkoutsUnderWay = async (tx: Tx, account: string): Promise<string[]> =>
  (await tx.any(selectUnderWayAt(account))).flatMap(({ checkout }) => checkout ?? [])
