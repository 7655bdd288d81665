import type { Actor } from '@midsummer/contracts'
import type { Tx } from '@midsummer/database'
import { audit, inChunks } from '@midsummer/service'
import { hoursOf } from '../hours/hours.ts'
import { mailTo } from '../people/mail.ts'
import { readPerson } from '../people/people.ts'
import { earnedBy } from '../rewards/rewards.ts'
import { markThanked } from './queries.ts'

/** Thanks everybody who has worked and was not thanked yet: their hours, and what they earned. @returns how many */
export const thankAll = async (tx: Tx, actor: Actor, event: string): Promise<number> => {
  let thanked = 0
  for await (const { id, hours } of inChunks((page) => hoursOf(tx, event, page))) {
    if (!(await tx.maybeOne(markThanked(id)))) continue
    const rewards = (await earnedBy(tx, id)).map(({ name }) => name)
    await mailTo(tx, event, await readPerson(tx, event, id), 'staff.thanks', { hours, rewards })
    thanked += 1
  }
  await audit(tx, actor, { action: 'people.thanked', target: event, after: { thanked } })
  return thanked
}
