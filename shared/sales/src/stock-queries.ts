import { orNull } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Part = Type.Object({
  part: Type.Integer(),
  capacity: orNull(Type.Integer()),
  taken: Type.Integer(),
})
export type Part = Type.Static<typeof Part>

const part = row(Part)
const stock = (tx: Tx) => sql.identifier([`${domainOf(tx)}_stock`])

/** Takes from a part that nobody else holds right now and that has enough left; a random one, so that a rush spreads. */
export const takeFree = (tx: Tx, pool: string, quantity: number) =>
  tx.maybeOne(sql.type(part)`
  update ${stock(tx)} set taken = taken + ${quantity}
  where (pool, part) = (
    select pool, part from ${stock(tx)}
    where pool = ${pool} and (capacity is null or taken + ${quantity} <= capacity)
    order by random() limit 1 for update skip locked)
  returning part, capacity, taken`)

/** Every part, locked in one order, so that two who want all of them do not wait for each other. */
export const lockParts = (tx: Tx, pool: string) =>
  tx.any(sql.type(part)`
    select part, capacity, taken from ${stock(tx)} where pool = ${pool} order by part for update`)

export const takeFrom = (tx: Tx, pool: string, { part }: Part, quantity: number) =>
  tx.query(sql.unsafe`update ${stock(tx)} set taken = taken + ${quantity} where pool = ${pool} and part = ${part}`)

/** Writes parts anew: after `lockParts` nobody else changes them. */
export const replaceParts = async (tx: Tx, pool: string, parts: readonly Part[]): Promise<void> => {
  await tx.query(sql.unsafe`delete from ${stock(tx)} where pool = ${pool}`)
  await tx.query(sql.unsafe`
    insert into ${stock(tx)} (pool, part, capacity, taken)
    select ${pool}, * from ${sql.unnest(
      parts.map(({ part, capacity, taken }) => [part, capacity, taken]),
      ['int4', 'int4', 'int4'],
    )}
    on conflict (pool, part) do nothing`)
}

const Count = orNull(Type.Integer())
const Taken = row(Type.Object({ pool: Type.String(), capacity: Count, taken: Type.Integer() }))

export const selectPools = (tx: Tx, pools: readonly string[]) =>
  tx.any(sql.type(Taken)`
  select pool, sum(capacity)::integer as capacity, sum(taken)::integer as taken from ${stock(tx)}
  where pool = any(${sql.array([...pools], 'text')}) group by pool`)
