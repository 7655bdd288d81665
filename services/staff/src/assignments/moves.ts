import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { REFUSALS } from '../errors.ts'
import { count } from '../metrics.ts'
import { holdPerson } from '../people/people.ts'
import { rulesOf } from '../rules/rules.ts'
import type { Override } from '../shapes.ts'
import { type Placed, selectPlacedOf, selectPlacedOn, updateLifted } from './queries.ts'
import { type Span, strainsOf } from './refusals.ts'

/** Holds everybody on a shift, before the shift itself as where somebody takes a place, and in one order. */
export const holdPlaced = async (tx: Tx, event: string, shift: string): Promise<void> => {
  const placed = await tx.any(selectPlacedOn([shift]))
  for (const person of placed.map(({ personId }) => personId).toSorted()) await holdPerson(tx, event, person)
}

/**
 * What stands against somebody on a shift at its new time is refused unless it is set aside, or was for them before; it
 * stays marked.
 * @throws restShort, stretchLong, with whose it is
 */
export const requireRest = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...span }: Span & { id: string },
  { lift, reason }: Override,
): Promise<void> => {
  const rules = await rulesOf(tx, event)
  const strained = []
  for (const placed of await assignedOn(tx, id)) {
    const others = (await tx.any(selectPlacedOf(placed.personId))).filter(
      (other) => other.state === 'assigned' && other.id !== placed.id,
    )
    const against = strainsOf(span, others, rules).filter((one) => !placed.lifted.includes(one))
    if (against.length > 0) strained.push({ placed, against })
  }
  const refusal = strained.flatMap(({ against }) => against).find((one) => !lift.includes(one))
  if (refusal) {
    const whose = strained.filter(({ against }) => against.includes(refusal)).map(({ placed }) => placed.name)
    throw REFUSALS[refusal]({ detail: whose.join(', ') })
  }
  for (const { placed, against } of strained) {
    const lifted = [...placed.lifted, ...against]
    await tx.one(updateLifted(placed.id, lifted, reason))
    count(tx, 'assignment', 'overridden')
    const after = { ...placed, lifted, reason }
    await audit(tx, actor, { action: 'assignment.moved', target: placed.personId, before: placed, after })
  }
}

const assignedOn = async (tx: Tx, shift: string): Promise<Placed[]> =>
  (await tx.any(selectPlacedOn([shift]))).filter(({ state }) => state === 'assigned')
