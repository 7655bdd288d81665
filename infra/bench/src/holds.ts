import { Client } from 'pg'
import { openConvention } from './convention.ts'
import { interleave, median, perSecond, ratio } from './measure.ts'
import { type Running, startRunning } from './running.ts'
import type { Row, Stage } from './stage.ts'
import { type Finding, rate } from './table.ts'

const AT_ONCE = 32
/** Of one place, in minor units: it is held until it is paid. */
const PRICE = 5_000
/** Counters that a level's capacity is split over. */
const PARTS = 16

export const holds: Row = {
  title: 'Places of one level, taken by everybody at once: through the gateway, and by the statements alone',
  run: async (stage, { quick, tell }) => [
    await throughTheGateway(await startRunning(stage), quick ? 50 : 3_000, tell),
    ...(await byStatements(stage, quick, tell)),
  ],
}

/** A level of so many places, and a tenth more people. */
const throughTheGateway = async (
  running: Running,
  capacity: number,
  tell: (line: string) => void,
): Promise<Finding> => {
  const { level, take } = await openConvention(running, 'rush')
  const warm = await level('warm', capacity, PRICE)
  await perSecond({ at: AT_ONCE, milliseconds: 3_000, count: capacity }, () => take(warm))

  tell(`${capacity} places, ${AT_ONCE} people at a time …`)
  const rush = await level('rush', capacity, PRICE)
  const count = capacity + Math.ceil(capacity / 10)
  let [asked, taken] = [0, 0]
  const each = await perSecond({ at: AT_ONCE, milliseconds: 60_000, count }, async () => {
    if (await take(rush)) taken += 1
    asked += 1
  })
  const wrong = taken - Math.min(asked, capacity)
  return {
    what: `holds through the gateway, ${taken} of ${capacity} places taken by ${asked} people`,
    ours: rate(each),
    rival: 'EMF’s busiest second, published: 134/s',
    goal: wrong === 0 ? '1,000/s; none oversold, none undersold: so it is' : `1,000/s; WRONG BY ${wrong}`,
  }
}

const TABLES = `
  create schema hold;
  create table hold.level (id integer primary key, capacity integer not null, taken integer not null check (taken <= capacity));
  create table hold.part (level_id integer, part integer, capacity integer not null, taken integer not null default 0 check (taken <= capacity),
    primary key (level_id, part)) with (fillfactor = 50);
  create table hold.registration (id uuid primary key default uuidv7(), level_id integer not null, part integer, submission jsonb not null);
  create table hold.outbox (id uuid primary key default uuidv7(), subject text not null, data jsonb not null, at timestamptz not null default now())`

/** The registration, and the message that leaves with it. */
const REGISTER = `
  with one as (insert into hold.registration (level_id, part, submission) values ($1, $2, $3) returning id)
  insert into hold.outbox (subject, data) select 'register.registration.created', jsonb_build_object('id', id) from one`

/** The counter of the whole level comes last, since it stays locked until the commit. */
const ONE = 'update hold.level set taken = taken + 1 where id = $1 and taken < capacity returning id'
/** The first counter that has room and that nobody holds, from a different one on each time. */
const SPLIT = `
  update hold.part set taken = taken + 1
  where level_id = $1 and part = (
    select part from hold.part where level_id = $1 and taken < capacity
    order by (part + $2) % ${PARTS} limit 1 for no key update skip locked)
  returning part`
/**
 * All with room are held by somebody: waits for them, in one order, from a transaction that holds none itself. In any
 * other order, or behind a `SPLIT` that found nothing (it keeps its lock on what has filled up meanwhile), two that
 * wait for each other end in a deadlock.
 */
const WAITING = `
  update hold.part set taken = taken + 1
  where level_id = $1 and part = (
    select part from hold.part where level_id = $1 and taken < capacity
    order by part limit 1 for no key update)
  returning part`
/** Only when this finds nothing the level is full. */
const ROOM = 'select from hold.part where level_id = $1 and taken < capacity limit 1'

/** Without a gateway, a service or conventions: what PostgreSQL can do with one counter, and with the capacity split. */
const byStatements = async (stage: Stage, quick: boolean, tell: (line: string) => void): Promise<Finding[]> => {
  const [rounds, milliseconds] = quick ? [1, 300] : [5, 2_000]
  await stage.database.query(TABLES)
  const submission = JSON.stringify({ answers: 'x'.repeat(1_000) })
  const findings: Finding[] = []
  let levels = 0

  const makeLevel = async (capacity: number): Promise<number> => {
    levels += 1
    await stage.database.query('insert into hold.level values ($1, $2, 0)', [levels, capacity])
    await stage.database.query(
      `insert into hold.part (level_id, part, capacity)
       select $1, part, $2::integer / ${PARTS} + (part < $2::integer % ${PARTS})::integer from generate_series(0, ${PARTS - 1}) part`,
      [levels, capacity],
    )
    return levels
  }
  const inTransaction = async (client: Client, work: () => Promise<boolean>): Promise<boolean> => {
    await client.query('begin')
    const done = await work()
    await client.query(done ? 'commit' : 'rollback')
    return done
  }
  const byCounter = (client: Client, level: number) =>
    inTransaction(client, async () => {
      await client.query({ name: 'register', text: REGISTER, values: [level, null, submission] })
      return (await client.query({ name: 'one', text: ONE, values: [level] })).rowCount === 1
    })
  const claim = (client: Client, name: string, text: string, values: [level: number, start?: number]) =>
    inTransaction(client, async () => {
      const [place] = (await client.query<{ part: number }>({ name, text, values })).rows
      if (!place) return false
      await client.query({ name: 'register', text: REGISTER, values: [values[0], place.part, submission] })
      return true
    })
  const byParts = async (client: Client, level: number) => {
    let taken = await claim(client, 'split', SPLIT, [level, Math.floor(Math.random() * PARTS)])
    while (!taken && (await client.query({ name: 'room', text: ROOM, values: [level] })).rowCount === 1)
      taken = await claim(client, 'waiting', WAITING, [level])
    return taken
  }

  for (const at of [8, 32]) {
    tell(`the statements alone, ${at} at a time, ${rounds} rounds …`)
    const clients = await Promise.all(
      Array.from({ length: at }, async () => {
        const client = new Client({ connectionString: stage.database.url() })
        await client.connect()
        stage.life.teardown(() => client.end())
        return client
      }),
    )
    const load = (take: (client: Client, level: number) => Promise<boolean>) => async () => {
      const level = await makeLevel(1_000_000)
      const free = [...clients]
      return perSecond({ at, milliseconds }, async () => {
        const client = free.pop()
        if (!client) throw new Error('more at once than there are connections')
        await take(client, level)
        free.push(client)
      })
    }
    const figures = await interleave(rounds, { counter: load(byCounter), parts: load(byParts) })

    // The last places: as many as there are and not one more, with everybody at once.
    const capacity = quick ? 100 : 1_000
    const level = await makeLevel(capacity)
    let taken = 0
    await Promise.all(
      clients.map(async (client) => {
        while (await byParts(client, level)) taken += 1
      }),
    )
    findings.push({
      what: `statements alone, ${at} at a time, capacity split over ${PARTS} counters; ${taken} of ${capacity} places taken`,
      ours: rate(median(figures.parts)),
      rival: `one counter ${rate(median(figures.counter))}`,
      ratio: ratio(figures.parts, figures.counter),
      goal: 'shown',
    })
  }
  return findings
}
