import type { Actor } from '@midsummer/contracts'
import { closed } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit, inChunks, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { rewardHanded, rewardUnknown } from '../errors.ts'
import { type Hours, hoursOf, workOf } from '../hours/hours.ts'
import { mailTo } from '../people/mail.ts'
import { readPerson } from '../people/people.ts'
import {
  deleteEarned,
  type Earned,
  insertEarned,
  insertReward,
  markHanded,
  type Reward,
  RewardFields,
  selectEarned,
  selectReward,
  selectRewards,
  updateReward,
} from './queries.ts'

export { Earned, Reward } from './queries.ts'

export const NewReward = Type.Object(RewardFields.properties, closed)
export type NewReward = Type.Static<typeof NewReward>

/** What hours earn, the least first. */
export const listRewards = (tx: Tx, event: string) => tx.any(selectRewards(event))

/** What somebody has earned. */
export const earnedBy = (tx: Tx, person: string) => tx.any(selectEarned(person))

/** A new reward: whoever has worked that long already has earned it at once. @throws eventUnknown */
export const addReward = async (tx: Tx, actor: Actor, event: string, input: NewReward): Promise<Reward> => {
  await knownEvent(tx, event)
  const reward = await tx.one(insertReward(event, input))
  await audit(tx, actor, { action: 'reward.added', target: reward.id, after: reward })
  await rewardAll(tx, event)
  return reward
}

/** What was earned before stays earned. @throws rewardUnknown */
export const changeReward = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, ...input }: NewReward & { id: string },
): Promise<Reward> => {
  const before = await tx.maybeOne(selectReward(event, id))
  if (!before) throw rewardUnknown()
  const after = await tx.one(updateReward({ id, ...input }))
  await audit(tx, actor, { action: 'reward.changed', target: id, before, after })
  await rewardAll(tx, event)
  return after
}

/** Gives somebody what their hours have earned, each reward once however often they are counted, and tells them. */
export const rewardHours = async (tx: Tx, event: string, person: string): Promise<void> =>
  give(tx, event, (await workOf(tx, event, person)).total)

/**
 * Takes back what somebody's hours earned before they were corrected, as far as it was not handed out.
 * @param before what their work came to
 */
export const takeBack = async (tx: Tx, actor: Actor, event: string, { id, weighted: before }: Hours): Promise<void> => {
  const { weighted } = (await workOf(tx, event, id)).total
  for (const { name: reward } of await tx.any(deleteEarned(id, weighted, before)))
    await audit(tx, actor, { action: 'reward.taken-back', target: id, before: { reward } })
}

const rewardAll = async (tx: Tx, event: string): Promise<void> => {
  for await (const total of inChunks((page) => hoursOf(tx, event, page))) await give(tx, event, total)
}

const give = async (tx: Tx, event: string, { id, weighted }: Hours): Promise<void> => {
  for (const { name: reward, hours } of await tx.any(insertEarned(event, id, weighted)))
    await mailTo(tx, event, await readPerson(tx, event, id), 'staff.reward', { reward, hours })
}

/** Hands a reward out, once. @throws rewardUnknown when it was not earned, rewardHanded */
export const handReward = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { person, reward }: { person: string; reward: string },
): Promise<readonly Earned[]> => {
  const earned = (await earnedBy(tx, (await readPerson(tx, event, person)).id)).find(({ id }) => id === reward)
  if (!earned) throw rewardUnknown()
  if (!(await tx.maybeOne(markHanded(reward, person)))) throw rewardHanded()
  await audit(tx, actor, { action: 'reward.handed', target: person, after: { reward: earned.name } })
  return earnedBy(tx, person)
}
