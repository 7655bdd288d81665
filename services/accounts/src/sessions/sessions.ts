import { type Actor, accountsMessages, NO_TENANT, type TenantRef } from '@midsummer/contracts'
import { announceFor, type Tx } from '@midsummer/database'
import { audit, type Secrets } from '@midsummer/service'
import type { SignedIn } from '../access/standing.ts'
import type { Browser } from '../browser.ts'
import { sessionUnknown, signInNeeded } from '../errors.ts'
import { count } from '../metrics.ts'
import { newSecret, sha256 } from '../secret.ts'
import {
  appendMethod,
  deleteOldBrowsers,
  deleteOldSessions,
  deleteProviderSessions,
  end,
  endAll,
  endInTenant,
  endOutside,
  insertSession,
  markSeen,
  offerNext,
  promote,
  type Session,
  selectBrowser,
  selectByCookie,
  selectDue,
  selectSession,
  selectSessions,
  upsertBrowser,
} from './queries.ts'

export type { Session }

/** A session is over after this, however much it is used, in days. */
export const LONGEST = 60
const DAY = 86_400_000
/** A cookie is replaced after this, in hours; the one before is good for this much longer, in seconds: for requests under way. */
const RENEWED = 24
const GRACE = 60

/** How somebody proved who they are, as RFC 8176 spells some of it. */
export type Method = 'password' | 'link' | 'passkey' | 'totp' | 'recovery' | 'mail' | 'outside'

export interface Place {
  /** As the directory spells hosts. */
  host: string
  tenant?: TenantRef | undefined
  /** The session of the platform's host that this one stands on. */
  parent?: string
}

/** Begins a session; the browser's earlier one at this host ends. @returns what its cookie holds, which is kept nowhere */
export const startSession = async (
  tx: Tx,
  user: string,
  methods: readonly Method[] | readonly string[],
  { agent, network, session: earlier }: Browser,
  { host, tenant, parent }: Place,
): Promise<{ session: Session; token: string }> => {
  if (earlier) await endSessions(tx, { kind: 'person', id: user }, [earlier])
  const token = newSecret()
  const session = await tx.one(
    insertSession({
      user,
      methods,
      agent,
      network,
      host,
      parent: parent ?? null,
      tenant: tenant?.id ?? null,
      hash: sha256(token),
      expiresAt: new Date(Date.now() + LONGEST * DAY).toISOString(),
    }),
  )
  const noted = { host, methods, network }
  await audit(tx, { kind: 'person', id: user }, { action: 'session.started', target: session.id, after: noted })
  const way = parent ? 'platform' : count.ways.session.find((one) => one === methods[0])
  if (way) count(tx, 'session', way)
  return { session, token }
}

/** Notes that the person has signed in here. @returns whether it is a new browser of somebody who had one before */
export const meetBrowser = async (tx: Tx, user: string, hash: string): Promise<boolean> => {
  const { known, first } = await tx.one(selectBrowser(user, hash))
  await upsertBrowser(tx, user, hash)
  return !known && !first
}

export const isKnownBrowser = async (tx: Tx, user: string, { hash }: Browser): Promise<boolean> =>
  hash !== undefined && (await tx.one(selectBrowser(user, hash))).known

/** Who a cookie stands for at a host; nobody when it is none, over, or another host's. */
export const findSignedIn = async (tx: Tx, hash: string, host: string): Promise<SignedIn | undefined> => {
  const found = await tx.maybeOne(selectByCookie(hash, host))
  if (!found) return undefined
  const { id: session, user, email, name, locale, staff, methods, cookie } = found
  if (cookie === 'before' && found.replacedFor > GRACE) {
    // Its browser has another one by now: whoever comes with this has taken it from somewhere.
    await endSessions(tx, { kind: 'system', id: 'replay' }, [found.parent ?? session])
    return undefined
  }
  if (cookie === 'next') await promote(tx, session)
  if (found.unseen) await markSeen(tx, session)
  return { session, user, email, name, locale, staff, methods }
}

/** The session of a request, asked of the table itself. @throws signInNeeded */
export const readSession = async (tx: Tx, { kind, session }: Actor): Promise<Session> => {
  const found = kind === 'person' && session ? await tx.maybeOne(selectSession(session)) : undefined
  if (!found) throw signInNeeded()
  return found
}

export const findSession = async (tx: Tx, id: string): Promise<Session | undefined> =>
  (await tx.maybeOne(selectSession(id))) ?? undefined

export const listSessions = (tx: Tx, user: string) => tx.any(selectSessions(user))

/** What is to replace a session's cookie, if it is time: until it has come back the same for all who ask. */
export const renewCookie = async (tx: Tx, secrets: Secrets, id: string): Promise<string | undefined> => {
  const due = await tx.maybeOne(selectDue(id, RENEWED))
  if (!due) return undefined
  const token = secrets.derive(`accounts:cookie:${due.hash}`)
  return (await tx.maybeOne(offerNext(id, due.hash, sha256(token)))) ? token : undefined
}

/** Somebody who is signed in has shown another factor: it counts for the session, and those that stand on it. */
export const addMethod = (tx: Tx, id: string, method: Method) => appendMethod(tx, id, method)

/** Ends sessions with all that stand on them, and tells every gateway. */
export const endSessions = async (tx: Tx, actor: Actor, ids: readonly string[]): Promise<void> =>
  told(tx, actor, await tx.any(end(ids)))

/** @param but a session that stays. */
export const endAllSessions = async (tx: Tx, actor: Actor, user: string, but?: string): Promise<void> =>
  told(tx, actor, await tx.any(endAll(user, but ?? null)))

/** Whoever leaves a convention is signed in there no more. */
export const endTenantSessions = async (tx: Tx, actor: Actor, user: string, tenant: string): Promise<void> =>
  told(tx, actor, await tx.any(endInTenant(user, tenant)))

/** Whom a convention's own provider has signed in there is so no more. */
export const endOutsideSessions = async (
  tx: Tx,
  actor: Actor,
  users: readonly string[],
  tenant: string,
): Promise<void> => told(tx, actor, await tx.any(endOutside(users, tenant)))

const told = async (tx: Tx, actor: Actor, ended: readonly { id: string }[]): Promise<void> => {
  const sessions = ended.map(({ id }) => id)
  if (sessions.length === 0) return
  await deleteProviderSessions(tx, sessions)
  for (const target of sessions) await audit(tx, actor, { action: 'session.ended', target })
  await announceFor(tx, NO_TENANT, accountsMessages.sessionEnded, { sessions })
}

/** Ends one of a person's own sessions. @throws sessionUnknown */
export const endOwnSession = async (tx: Tx, actor: Actor, user: string, id: string): Promise<void> => {
  const session = await tx.maybeOne(selectSession(id))
  if (session?.user !== user) throw sessionUnknown()
  await endSessions(tx, actor, [id])
}

/** Those that have been over for long, and browsers that nobody has come back with. */
export const forgetSessions = async (tx: Tx): Promise<void> => {
  await deleteOldSessions(tx)
  await deleteOldBrowsers(tx)
}
