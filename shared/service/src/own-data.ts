import { accountsMessages } from '@midsummer/contracts'
import { orNull } from '@midsummer/contracts/shapes'
import { announce, domainOf, type Query, row, sql, type Tx } from '@midsummer/database'
import { on, type Subscription } from '@midsummer/messages'
import Type from 'typebox'
import { audit } from './audit.ts'

export type DataOwner = accountsMessages.DataOwner

type Fragment = ReturnType<typeof sql.fragment>

/** Whether an address is its owner's, or was when it was written down. @param at when that was */
export const isTheirs = ({ email: present, earlier = [] }: DataOwner, email: Fragment, at: Fragment) =>
  // Named as no column is: a bare `email` given to it has to mean the table's.
  sql.fragment`exists (
    select from jsonb_array_elements(${JSON.stringify([{ email: present }, ...earlier])}::jsonb) as address (of_owner)
    where lower(of_owner ->> 'email') = lower(${email})
      and (of_owner -> 'until' is null or ${at} < (of_owner ->> 'until')::timestamptz))`

/** One thing that is held of somebody: what it is named by, and why it stays if they want it gone; null when it goes. */
export const Held = { id: Type.String(), keptFor: orNull(accountsMessages.KeptFor) }
const held = row(Type.Object(Held))

/** One kind of what a domain keeps about people. */
export interface Holding {
  /** As pages name it: `registrations`. */
  what: string
  /** What is held of somebody, as it is shown to them: rows of `Held` and more. */
  read: (owner: DataOwner, tx: Tx) => Query<typeof held>
  /** Takes away those that nothing keeps. */
  erase?: (ids: readonly string[], owner: DataOwner, tx: Tx) => readonly Query[] | Promise<readonly Query[]>
}

/** Rows in one part of an answer: a message has room for a megabyte, and few rows are longer than some kilobytes. */
const PART = 100

const Noted = row(Type.Object({ ...Held, at: Type.String(), action: Type.String(), target: Type.String() }))

/** What somebody did as staff, and what was done to them. */
const noted: Holding = {
  what: 'audit',
  read: ({ user }, tx) => sql.type(Noted)`
    select id, 'audit' as "keptFor", at, action, target from ${sql.identifier([`${domainOf(tx)}_audit`])}
    where target = ${user} or actor = ${`person:${user}`} or actor like ${`person:${user} by %`}
      or actor like ${`% by person:${user}`}
    order by id`,
}

/** Answers a person who wants to have what this domain holds about them in a convention, or wants it gone. */
export const ownData = (holdings: readonly Holding[]): Subscription =>
  on(accountsMessages.dataWanted, async (tx, { data: { request, kind, owner } }) => {
    const things: accountsMessages.DataThing[] = []
    for (const holding of [...holdings, noted])
      things.push(...(kind === 'export' ? await tell(tx, owner, holding) : await erase(tx, owner, holding)))
    if (things.some(({ erased = 0 }) => erased > 0)) {
      const { user } = owner
      await audit(tx, { kind: 'person', id: user }, { action: 'own-data.erased', target: user, after: things })
    }
    const parts = things.length > 0 ? things.map((thing) => [thing]) : [[]]
    for (const [index, part] of parts.entries())
      await announce(tx, accountsMessages.dataTold(domainOf(tx)), {
        request,
        part: index + 1,
        parts: parts.length,
        things: part,
      })
  })

const tell = async (tx: Tx, owner: DataOwner, { what, read }: Holding): Promise<accountsMessages.DataThing[]> => {
  const rows = await tx.any(read(owner, tx))
  const slices = Array.from({ length: Math.ceil(rows.length / PART) }, (_, at) =>
    rows.slice(at * PART, (at + 1) * PART),
  )
  return slices.map((slice) => ({ what, rows: slice }))
}

const erase = async (tx: Tx, owner: DataOwner, holding: Holding): Promise<accountsMessages.DataThing[]> => {
  const rows = await tx.any(holding.read(owner, tx))
  if (rows.length === 0) return []
  const free = rows.filter(({ keptFor }) => keptFor === null).map(({ id }) => id)
  if (free.length > 0) for (const statement of (await holding.erase?.(free, owner, tx)) ?? []) await tx.query(statement)
  const kept = accountsMessages.KEPT_FOR.map((why) => ({
    why,
    count: rows.filter((one) => one.keptFor === why).length,
  }))
  return [{ what: holding.what, erased: free.length, kept: kept.filter(({ count }) => count > 0) }]
}
