import { stat } from 'node:fs/promises'
import type { TenantRef } from '@midsummer/contracts'
import { type Database, domainOf, setAlarm, type Tx } from '@midsummer/database'
import { fileTypeFromFile } from 'file-type'
import { fileMissing, fileRefused, fileTypeRefused, fileUnknown, tooManyFiles } from './errors.ts'
import { displayName } from './name.ts'
import {
  countWaiting,
  deleteFiles,
  insertFile,
  lockUploader,
  markLeaving,
  nameFiles,
  noteStored,
  releaseOthers,
  type StoredFile,
  selectFile,
} from './queries.ts'
import type { Scan } from './scan.ts'
import type { FileStore } from './store.ts'

/** What is taken, by content: kinds that can be told from their first bytes. No SVG or HTML, which are programs. */
const KINDS = ['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'application/pdf']

/** Files of one uploader that nothing names. */
const MAX_WAITING = 20
/** Hours for which a file waits to be named. */
const WAIT = 24
/** When a sweep is to look for what waits from now on, in milliseconds: a little later than its time is over. */
const SWEEP = (WAIT + 1) * 60 * 60_000
/** Files that one sweep takes away. */
const BATCH = 100

/** Where files are kept, and who looks into them first. */
export interface Keeping {
  store: FileStore
  scan: Scan
}

type InTenant = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>

export interface SentFile {
  event: string
  tenant: TenantRef
  /** Where its bytes lie, until this is over. */
  path: string
  /** As it was sent: believed in nothing. */
  name: string | undefined
  /** Whose it is until a submission names it. */
  uploader: string
}

/**
 * Keeps a file that was sent, when its content is of a kind that is taken and no harm is found in it. Works between
 * transactions: scanner and store may be slow.
 * @throws fileMissing, fileTypeRefused, fileRefused, scannerAway, tooManyFiles
 */
export const keepFile = async (
  inTenant: InTenant,
  { store, scan }: Keeping,
  { event, tenant, path, name, uploader }: SentFile,
): Promise<StoredFile> => {
  const { size } = await stat(path)
  if (size === 0) throw fileMissing({ detail: 'The file is empty.' })
  const kind = await fileTypeFromFile(path)
  if (!kind || !KINDS.includes(kind.mime)) throw fileTypeRefused({ detail: `Taken are ${KINDS.join(', ')}.` })
  const harm = await scan(path)
  if (harm !== undefined) throw fileRefused({ detail: harm })

  const { file, domain } = await inTenant(async (tx) => {
    await lockUploader(tx, uploader)
    if ((await countWaiting(tx, uploader)).count >= MAX_WAITING) throw tooManyFiles()
    const row = { event, name: displayName(name, kind.ext), type: kind.mime, size, uploader }
    await wantSweep(tx)
    return { file: await insertFile(tx, row), domain: domainOf(tx) }
  })
  await store.put({ tenant, domain, id: file.id }, path, size)
  if (!(await inTenant((tx) => noteStored(tx, file.id)))) throw fileUnknown()
  return file
}

/** @throws fileUnknown */
export const storedFile = async (tx: Tx, event: string, id: string): Promise<StoredFile> => {
  const file = await selectFile(tx, event, id)
  if (!file) throw fileUnknown()
  return file
}

/**
 * Makes files a submission's own, and lets go of those that it had and names no more. What another submission names, and
 * what never arrived whole, is not among the answer.
 */
export const claimFiles = async (
  tx: Tx,
  submission: string,
  ids: string[],
): Promise<ReadonlyMap<string, StoredFile>> => {
  if ((await releaseOthers(tx, submission, ids)).length > 0) await wantSweep(tx)
  return new Map((await nameFiles(tx, submission, ids)).map((file) => [file.id, file]))
}

const wantSweep = (tx: Tx): Promise<void> => setAlarm(tx, new Date(Date.now() + SWEEP).toISOString())

/**
 * Takes away what no submission has named for a day, at most a hundred files; for a loop. After a crash the next sweep
 * goes on.
 * @returns how many are gone
 */
export const sweepFiles = async (database: Database, tenant: TenantRef, store: FileStore): Promise<number> => {
  const { ids, domain } = await database.inTenant(tenant, async (tx) => ({
    ids: (await markLeaving(tx, WAIT, BATCH)).map(({ id }) => id),
    domain: domainOf(tx),
  }))
  for (const id of ids) await store.remove({ tenant, domain, id })
  if (ids.length > 0)
    await database.inTenant(tenant, async (tx) => {
      await deleteFiles(tx, ids)
      if (ids.length === BATCH) await setAlarm(tx, new Date().toISOString())
    })
  return ids.length
}
