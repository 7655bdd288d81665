import Type from 'typebox'
import { message } from '../message.ts'
import { instant, orNull, uuid } from '../shapes.ts'

/** How money moves: in, back, taken by a disputing bank, and returned by it. */
export const MOVEMENTS = ['payment', 'refund', 'dispute', 'dispute-won'] as const

/**
 * Money moved for something that a domain sells. What is still owed is the domain's own dues less the sum of all
 * amounts: a payment counts up, a refund or a lost dispute down.
 */
export const entrySettled = message(
  'payments.entry.settled',
  Type.Object({
    event: uuid,
    entry: Type.Object({
      id: uuid,
      kind: Type.Unsafe<(typeof MOVEMENTS)[number]>(Type.Enum([...MOVEMENTS])),
      /** Whose it is, and what it is for: `register`, and the order's id. */
      domain: Type.String(),
      reference: uuid,
      /** Minor units, signed. */
      amount: Type.Integer(),
      currency: Type.String(),
      /** `stripe`, `test`, `cash` */
      provider: Type.String(),
      at: instant,
    }),
  }),
  ({ entry }) => entry.kind,
)

/** Somebody tried to pay, and did not: declined, or out of time. */
export const attemptEnded = message(
  'payments.attempt.ended',
  Type.Object({
    event: uuid,
    attempt: Type.Object({
      id: uuid,
      domain: Type.String(),
      reference: uuid,
      state: Type.Enum(['declined', 'expired']),
    }),
  }),
  ({ attempt }) => attempt.state,
)

/** Somebody told their bank that a payment was wrong, and the bank asks: staff answer at the provider, in time. */
export const disputeOpened = message(
  'payments.dispute.opened',
  Type.Object({
    event: uuid,
    dispute: Type.Object({
      id: uuid,
      /** What the payment was for; null for money that nobody expected. */
      domain: orNull(Type.String()),
      reference: orNull(uuid),
      /** Minor units, above zero. */
      amount: Type.Integer(),
      currency: Type.String(),
      /** In the provider's word. */
      reason: Type.String(),
      answerBy: orNull(instant),
    }),
  }),
)

/** Staff say what money was for that nobody expected: whose order it would be answers whether there is such. */
export const claimMade = message(
  'payments.claim.made',
  Type.Object({ event: uuid, claim: Type.Object({ entry: uuid, domain: Type.String(), reference: uuid }) }),
)
