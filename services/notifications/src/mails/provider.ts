import { instant } from '@midsummer/contracts/shapes'
import { type Database, row, sql } from '@midsummer/database'
import Type from 'typebox'

const Leave = Type.Object({
  granted: Type.Integer(),
  /** When to ask for the rest. */
  again: instant,
  /** Refusals in a row until now. */
  refusals: Type.Integer(),
})
export type Leave = Type.Static<typeof Leave>

/** Whom we hand things to, as all our processes see it: not faster than it likes, and not while it takes nothing. */
export interface Provider {
  /** Asks to hand over some. What is urgent may run ahead of the pace for a while. */
  ask: (wanted: number, urgent: boolean) => Promise<Leave>
  /** It took something: whatever was wrong is over. */
  took: () => Promise<void>
  /** It takes nothing from anybody; several that were under way at once count as one. @returns when it may be tried again */
  refused: (leave: Leave) => Promise<string>
}

/** The rest after a refusal, doubled by each more in a row, in seconds; then one thing is tried, and all waits for that. */
const REST = 5
const LONGEST_REST = 600
/** A try of which nobody tells the end is over after this, in seconds. */
const TRY = 60
/** What may leave at once after a pause: seconds of the pace. */
const AHEAD = { urgent: 10, usual: 1 }

const leave = row(Leave)
const again = row(Type.Pick(Leave, ['again']))

/** @param perMinute what the provider takes from all our processes together */
export const openProvider = (database: Database, name: string, perMinute: number): Provider => {
  const own = sql.fragment`domain = ${database.domain} and name = ${name}`
  const gap = 60 / perMinute
  return {
    ask: (wanted, urgent) => {
      const ahead = Math.max(urgent ? AHEAD.urgent : AHEAD.usual, gap)
      return database.shared(async (tx) => {
        await tx.query(sql.unsafe`
          insert into platform.providers (domain, name) values (${database.domain}, ${name}) on conflict do nothing`)
        return tx.one(sql.type(leave)`
          with answer as (
            select greatest(next_at, now()) as next_at, case
              when rests_until > now() then 0
              when refusals > 0 then 1
              else least(${wanted}, greatest(0, floor(
                extract(epoch from now() + make_interval(secs => ${ahead}) - greatest(next_at, now())) / ${gap})))::integer
            end as granted
            from platform.providers where ${own} for update)
          update platform.providers p set
            next_at = answer.next_at + answer.granted * make_interval(secs => ${gap}),
            rests_until = case when p.refusals > 0 and answer.granted > 0
              then now() + make_interval(secs => ${TRY}) else p.rests_until end
          from answer where ${own}
          returning answer.granted, p.refusals, greatest(p.rests_until,
            p.next_at + make_interval(secs => ${gap - ahead}), now() + interval '100 milliseconds') as again`)
      })
    },
    took: () =>
      database.shared(async (tx) => {
        await tx.query(sql.unsafe`
          update platform.providers set refusals = 0, rests_until = '-infinity' where ${own} and refusals > 0`)
      }),
    refused: async ({ refusals }) => {
      const rest = Math.min(LONGEST_REST, REST * 2 ** Math.min(refusals, 10))
      const row = await database.shared((tx) =>
        tx.one(sql.type(again)`
          update platform.providers set
            refusals = case when refusals = ${refusals} then refusals + 1 else refusals end,
            rests_until = case when refusals = ${refusals} then now() + make_interval(secs => ${rest}) else rests_until end
          where ${own} returning greatest(rests_until, now() + interval '1 second') as again`),
      )
      return row.again
    },
  }
}
