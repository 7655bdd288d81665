import Type from 'typebox'
import { type Message, message } from '../message.ts'
import { uuid } from '../shapes.ts'

const Refund = Type.Object({
  event: uuid,
  refund: Type.Object({
    /** The same for every delivery: money goes back once. */
    id: uuid,
    reference: uuid,
    /** Minor units, above zero. */
    amount: Type.Integer({ minimum: 1 }),
    currency: Type.String(),
    reason: Type.String(),
  }),
})

/** A domain owes somebody money that was paid for one of its references: `register.refund.wanted`. */
export const refundWanted = <Domain extends string>(domain: Domain): Message<typeof Refund> =>
  message(`${domain}.refund.wanted`, Refund)

const ClaimAnswered = Type.Object({
  event: uuid,
  claim: Type.Object({ entry: uuid, reference: uuid, known: Type.Boolean() }),
})

/** Whether a domain has the order that money is said to be for: `register.claim.answered`. */
export const claimAnswered = <Domain extends string>(domain: Domain): Message<typeof ClaimAnswered> =>
  message(`${domain}.claim.answered`, ClaimAnswered)

const Credit = Type.Object({ event: uuid, credit: Type.Object({ entry: uuid, reference: uuid }) })

/** A payment was more than a domain was owed for its reference, as when that was cancelled meanwhile: `register.credit.arisen`. */
export const creditArisen = <Domain extends string>(domain: Domain): Message<typeof Credit> =>
  message(`${domain}.credit.arisen`, Credit)
