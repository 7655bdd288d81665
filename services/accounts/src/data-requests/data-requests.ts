import { accountsMessages } from '@midsummer/contracts'
import { announceFor, type Database, type Tx } from '@midsummer/database'
import { audit, type Secrets } from '@midsummer/service'
import { attempt } from '../attempts/attempts.ts'
import { dataRequestUnknown } from '../errors.ts'
import { wantMail } from '../mails/mails.ts'
import { endAllSessions } from '../sessions/sessions.ts'
import { holdUser, removeUser, type User } from '../users/users.ts'
import {
  DataRequest,
  deleteOldAnswers,
  insertAnswer,
  insertAsked,
  insertRequest,
  lockOpen,
  markEnded,
  type Part,
  selectAnswer,
  selectAnswers,
  selectEarlier,
  selectOwn,
  selectParts,
  selectRequest,
  selectRequests,
  selectWaiting,
  type Told,
} from './queries.ts'

export { DataRequest }

/** Everybody is asked, so nobody asks without end: in a day. */
const MOST = 3
const DAY = 24 * 60

type Things = accountsMessages.DataThing[]

/** @throws tooManyAttempts */
export const mayAsk = (database: Database, user: string): Promise<void> =>
  attempt(database, [{ key: `data:${user}`, most: MOST, minutes: DAY }])

/** Asks every domain of every convention what it holds of somebody, or to let go of it. */
export const askForData = async (tx: Tx, { id, email }: User, kind: DataRequest['kind']): Promise<DataRequest> => {
  const { id: request } = await tx.one(insertRequest(id, kind))
  await audit(tx, { kind: 'person', id }, { action: `user.data.${kind}`, target: id, after: { request } })
  const owner = { user: id, email, earlier: [...(await tx.any(selectEarlier(id)))] }
  for (const { tenant } of await tx.any(insertAsked(request)))
    await announceFor(tx, tenant, accountsMessages.dataWanted, { request, kind, owner })
  return readRequest(tx, id, request)
}

export const listRequests = (tx: Tx, user: string) => tx.any(selectRequests(user))

/** @throws dataRequestUnknown */
export const readRequest = async (tx: Tx, user: string, id: string): Promise<DataRequest> => {
  const found = await tx.maybeOne(selectRequest(user, id))
  if (!found) throw dataRequestUnknown()
  return found
}

const ownerOf = ({ request, tenant, module, part }: Omit<Part, 'things' | 'parts'>): string =>
  `accounts:data:${request}:${tenant}:${module}:${part}`

/** Takes a part of a domain's answer. With the last one the request ends: its person is told, or their account is no more. */
export const takeAnswer = async (
  tx: Tx,
  { secrets, origin }: { secrets: Secrets; origin: string },
  { things, ...part }: Omit<Part, 'things'> & { things: Things },
): Promise<void> => {
  const open = await tx.maybeOne(lockOpen(part.request))
  if (!open) return
  await insertAnswer(tx, { ...part, things: secrets.seal(JSON.stringify(things), ownerOf(part)) })
  if ((await tx.one(selectWaiting(part.request))).waiting) return
  await markEnded(tx, part.request)
  if (!open.user) return
  const user = await holdUser(tx, open.user)
  if (open.kind === 'export') {
    const said = { link: `${origin}/account/data` }
    await wantMail(tx, secrets, { to: user.email, locale: user.locale, template: 'data-ready', said })
  } else await endAccount(tx, secrets, user, await answersOf(tx, secrets, part.request))
}

/** What was told of a request, convention by convention. */
export const answersOf = async (tx: Tx, secrets: Secrets, request: string) =>
  (await tx.any(selectAnswers(request))).map((told) => ({
    tenant: told.tenant,
    module: told.module,
    things: openThings(secrets, request, told),
  }))

/**
 * Everything that was told of an export, as JSON, part by part: however much that is, one part of it is in memory.
 * @param own what accounts itself holds
 */
export async function* fileOf(
  { database: { shared }, secrets }: { database: Database; secrets: Secrets },
  request: string,
  own: object,
): AsyncGenerator<string> {
  yield `${JSON.stringify(own, null, 2).replace(/\n\}$/, '')},\n  "conventions": [`
  const parts = await shared((tx) => tx.any(selectParts(request)))
  for (const [at, part] of parts.entries()) {
    const told = await shared(async (tx) => tx.one(selectAnswer(request, part)))
    const { tenant, module } = told
    yield `${at === 0 ? '' : ','}\n${JSON.stringify({ tenant, module, things: openThings(secrets, request, told) }, null, 2)}`
  }
  yield '\n  ]\n}\n'
}

const openThings = (secrets: Secrets, request: string, { tenantId: tenant, module, part, things }: Told): Things =>
  JSON.parse(secrets.open(things, ownerOf({ request, tenant, module, part })))

/** Nothing of the account is left but the audit, unless a convention would be without a superuser. */
const endAccount = async (
  tx: Tx,
  secrets: Secrets,
  user: User,
  answers: Awaited<ReturnType<typeof answersOf>>,
): Promise<void> => {
  const kept = answers.flatMap(({ tenant, module, things }) =>
    things.flatMap(({ what, kept = [] }) => kept.map(({ why, count }) => ({ tenant, module, what, why, count }))),
  )
  const owns = kept.filter(({ module, what }) => module === 'accounts' && what === 'membership')
  const said = {
    kept: kept.map(({ module, what, ...more }) => ({ ...more, what: `${module}.${what}` })),
    owns: owns.map(({ tenant }) => tenant),
  }
  const { email: to, locale } = user
  await wantMail(tx, secrets, { to, locale, template: owns.length > 0 ? 'erasure-waits' : 'erased', said })
  if (owns.length > 0) return
  await endAllSessions(tx, { kind: 'person', id: user.id }, user.id)
  await removeUser(tx, user)
}

/** What accounts itself holds of somebody, of no convention. */
export const ownOf = async (tx: Tx, user: string): Promise<object> => (await tx.one(selectOwn(user))).own

export const forgetAnswers = (tx: Tx) => deleteOldAnswers(tx)
