import { type Actor, scheduleMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { actorName, audit, knownEvent } from '@midsummer/service'
import { releaseNothing } from '../errors.ts'
import { count } from '../metrics.ts'
import { type Plan, readPlan } from '../slots/plan.ts'
import { vacate } from '../slots/slots.ts'
import { warningsOf } from '../slots/warnings.ts'
import { listTracks } from '../tracks/tracks.ts'
import { type Change, compare, type Entry, entriesOf } from './entries.ts'
import { changeMails } from './mail.ts'
import { insertRelease, lockReleases, type Release, selectEntry, selectLatest, selectVersions } from './queries.ts'

/** The version that the public sees; nothing before the first. */
export const latestRelease = async (tx: Tx, event: string): Promise<Release | undefined> =>
  (await tx.maybeOne(selectLatest(event))) ?? undefined

/** A slot as the public sees it; nothing when it does not. */
export const publicEntry = async (tx: Tx, event: string, slot: string): Promise<Entry | undefined> =>
  (await tx.maybeOne(selectEntry(event, slot)))?.entry

export const listVersions = (
  tx: Tx,
  event: string,
  { before, limit }: { before?: number | undefined; limit: number },
) => tx.any(selectVersions(event, before, limit))

/** What publishing the draft would change for the public. @throws eventUnknown */
export const pendingChanges = async (tx: Tx, event: string): Promise<Change[]> =>
  compare((await latestRelease(tx, event))?.grid ?? [], (await draft(tx, event)).grid)

const draft = async (tx: Tx, event: string): Promise<{ plan: Plan; grid: Entry[] }> => {
  const plan = await readPlan(tx, event)
  return { plan, grid: entriesOf(plan, await listTracks(tx, event)) }
}

/**
 * Shows the draft to the public, and tells those alone whom a change concerns.
 * @throws eventUnknown, releaseNothing
 */
export const publish = async (tx: Tx, actor: Actor, event: string, note: string): Promise<Release> => {
  const release = await freeze(tx, actor, event, note)
  await changeMails(tx, event, release)
  await vacate(
    tx,
    event,
    release.grid.map(({ slot }) => slot),
  )
  return release
}

/** Shows the draft to the public, without a mail to anybody. @throws eventUnknown, releaseNothing */
export const freeze = async (tx: Tx, actor: Actor, event: string, note: string): Promise<Release> => {
  const { id } = await knownEvent(tx, event)
  await lockReleases(tx, event)
  const last = await latestRelease(tx, event)
  const { plan, grid } = await draft(tx, event)
  const changes = compare(last?.grid ?? [], grid)
  if (changes.length === 0) throw releaseNothing()
  const release = await tx.one(
    insertRelease(event, { number: (last?.number ?? 0) + 1, actor: actorName(actor), note, grid, changes }),
  )
  await audit(tx, actor, {
    action: 'release.published',
    target: id,
    after: { number: release.number, note, changes: changes.length },
  })
  for (const { kind } of warningsOf(plan)) count(tx, 'warning', kind)
  await announce(tx, scheduleMessages.releasePublished, { event, release: { id: release.id, number: release.number } })
  return release
}
