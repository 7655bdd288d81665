import type { Actor } from '@midsummer/contracts'
import { codeOf, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import { placedOf } from '../assignments/assignments.ts'
import { clockBackwards, clockEarly, clockOverlaps, clockRunning, clockStopped } from '../errors.ts'
import { readWorked, type Worked, workOf } from '../hours/hours.ts'
import { count } from '../metrics.ts'
import { readPerson } from '../people/people.ts'
import { rewardHours, takeBack } from '../rewards/rewards.ts'
import { deleteWorked, insertWorked, stopClock, updateWorked } from './queries.ts'

/** How long before their shift people can clock in by themselves, in minutes. */
const EARLY = 30

/** Somebody says that they are there for their shift. @throws clockEarly without one that is now or soon, clockRunning */
export const clockInOwn = async (tx: Tx, event: string, person: string): Promise<Worked> => {
  const shift = await shiftNow(tx, person)
  if (!shift) throw clockEarly()
  return start(tx, event, person, shift)
}

/** Staff say that somebody is there, also without a shift. @throws personUnknown, clockRunning */
export const clockIn = async (tx: Tx, actor: Actor, event: string, person: string): Promise<Worked> => {
  await readPerson(tx, event, person)
  const worked = await start(tx, event, person, await shiftNow(tx, person))
  await audit(tx, actor, { action: 'clock.in', target: person, after: worked })
  return worked
}

/** Somebody goes; what their hours have earned is theirs. @throws clockStopped */
export const clockOutOwn = async (tx: Tx, event: string, person: string): Promise<Worked> => {
  const stopped = await tx.maybeOne(stopClock(event, person))
  if (!stopped) throw clockStopped()
  count(tx, 'clock', 'out')
  await rewardHours(tx, event, person)
  return readWorked(tx, event, stopped.id)
}

/** Staff say that somebody has gone. @throws personUnknown, clockStopped */
export const clockOut = async (tx: Tx, actor: Actor, event: string, person: string): Promise<Worked> => {
  await readPerson(tx, event, person)
  const worked = await clockOutOwn(tx, event, person)
  await audit(tx, actor, { action: 'clock.out', target: person, after: worked })
  return worked
}

/** Staff note work that the clock has not seen. @throws personUnknown, clockBackwards, clockOverlaps */
export const addWorked = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { person, startsAt, endsAt, reason }: { person: string; startsAt: string; endsAt: string; reason: string },
): Promise<Worked> => {
  checkTimes(startsAt, endsAt)
  await readPerson(tx, event, person)
  const { id } = await tx
    .one(insertWorked(event, { person, assignment: null, startsAt, endsAt }))
    .catch(onOverlap(clockOverlaps))
  const worked = await readWorked(tx, event, id)
  await audit(tx, actor, { action: 'clock.added', target: person, after: { ...worked, reason } })
  await rewardHours(tx, event, person)
  return worked
}

/**
 * Staff correct what the clock says, also while it runs; what is not earned any more is taken back.
 * @throws clockUnknown, clockBackwards, clockOverlaps
 */
export const correctWorked = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, startsAt, endsAt, reason }: { id: string; startsAt: string; endsAt: string; reason: string },
): Promise<Worked> => {
  checkTimes(startsAt, endsAt)
  const before = await readWorked(tx, event, id)
  const { total } = await workOf(tx, event, before.personId)
  await tx.one(updateWorked(id, startsAt, endsAt)).catch(onOverlap(clockOverlaps))
  const after = await readWorked(tx, event, id)
  await audit(tx, actor, { action: 'clock.corrected', target: before.personId, before, after: { ...after, reason } })
  await takeBack(tx, actor, event, total)
  await rewardHours(tx, event, before.personId)
  return after
}

/** Staff take away what was no work, and what it had earned. @throws clockUnknown */
export const removeWorked = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, reason }: { id: string; reason: string },
): Promise<void> => {
  const before = await readWorked(tx, event, id)
  const { total } = await workOf(tx, event, before.personId)
  await deleteWorked(tx, id)
  await audit(tx, actor, { action: 'clock.removed', target: before.personId, before, after: { reason } })
  await takeBack(tx, actor, event, total)
}

/** The assignment whose shift is now, or soon. */
const shiftNow = async (tx: Tx, person: string): Promise<string | null> => {
  const now = Date.now()
  const here = (await placedOf(tx, person)).find(
    ({ state, startsAt, endsAt }) =>
      state === 'assigned' && Date.parse(startsAt) - EARLY * 60_000 <= now && now < Date.parse(endsAt),
  )
  return here?.id ?? null
}

const start = async (tx: Tx, event: string, person: string, assignment: string | null): Promise<Worked> => {
  const startsAt = new Date().toISOString()
  const { id } = await tx
    .one(insertWorked(event, { person, assignment, startsAt, endsAt: null }))
    .catch(onOverlap(clockRunning))
  count(tx, 'clock', 'in')
  return readWorked(tx, event, id)
}

const checkTimes = (startsAt: string, endsAt: string): void => {
  if (Date.parse(endsAt) <= Date.parse(startsAt))
    throw clockBackwards({ errors: [{ at: 'body/endsAt', message: 'is not after startsAt' }] })
  if (Date.parse(endsAt) > Date.now())
    throw clockBackwards({ errors: [{ at: 'body/endsAt', message: 'is in the future' }] })
}

/** 23P01: nobody works twice at once. */
const onOverlap =
  (named: () => Error) =>
  (error: unknown): never => {
    throw codeOf(error) === '23P01' ? named() : error
  }
