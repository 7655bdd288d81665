import { instant, Name, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const RewardFields = Type.Object({
  name: Name,
  /** How many weighted hours it takes. */
  hours: Type.Number({ exclusiveMinimum: 0, maximum: 1000 }),
})
export type RewardFields = Type.Static<typeof RewardFields>

export const Reward = Type.Object({ id: uuid, ...RewardFields.properties })
export type Reward = Type.Static<typeof Reward>

/** What somebody's hours have earned. */
export const Earned = Type.Object({ ...Reward.properties, at: instant, handedAt: orNull(instant) })
export type Earned = Type.Static<typeof Earned>

const reward = row(Reward)
const earned = row(Earned)
const columns = sql.fragment`id, name, hours::float8 as hours`

export const selectRewards = (event: string) =>
  sql.type(reward)`select ${columns} from staff_reward where event_id = ${event} order by staff_reward.hours, id`

export const selectReward = (event: string, one: string) =>
  sql.type(reward)`select ${columns} from staff_reward where event_id = ${event} and id = ${one}`

export const insertReward = (event: string, { name, hours }: RewardFields) =>
  sql.type(
    reward,
  )`insert into staff_reward (event_id, name, hours) values (${event}, ${name}, ${hours}) returning ${columns}`

export const updateReward = ({ id, name, hours }: Reward) =>
  sql.type(reward)`update staff_reward set name = ${name}, hours = ${hours} where id = ${id} returning ${columns}`

const select = sql.fragment`
  select r.id, r.name, r.hours::float8 as hours, e.at, e.handed_at as "handedAt"
  from staff_earned e join staff_reward r on r.id = e.reward_id`

export const selectEarned = (person: string) =>
  sql.type(earned)`${select} where e.person_id = ${person} order by e.at, r.hours`

/** Those that so many weighted hours earn and that were not earned before. The primary key has the last word. */
export const insertEarned = (event: string, person: string, weighted: number) => sql.type(reward)`
  with news as (
    insert into staff_earned (reward_id, person_id)
    select id, ${person} from staff_reward where event_id = ${event} and hours <= ${weighted}
    on conflict (reward_id, person_id) do nothing returning reward_id)
  select ${columns} from staff_reward where id in (select reward_id from news) order by staff_reward.hours`

/** Those that so many weighted hours do not earn, as far as more of them did and nobody has handed them out. */
export const deleteEarned = (person: string, weighted: number, more: number) => sql.type(reward)`
  delete from staff_earned e using staff_reward r
  where r.id = e.reward_id and e.person_id = ${person} and e.handed_at is null
    and r.hours > ${weighted} and r.hours <= ${more}
  returning r.id, r.name, r.hours::float8 as hours`

/** One row when it is handed out now, none when it was before. */
export const markHanded = (one: string, person: string) => sql.type(row(Type.Object({ id: uuid })))`
  update staff_earned set handed_at = now() where reward_id = ${one} and person_id = ${person} and handed_at is null
  returning reward_id as id`
