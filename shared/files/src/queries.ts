import { orNull, uuid } from '@midsummer/contracts/shapes'
import { domainOf, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const Id = uuid

export const StoredFile = Type.Object({
  id: Id,
  name: Type.String(),
  /** Its media type, by its content. */
  type: Type.String(),
  /** Bytes. */
  size: Type.Integer(),
  /** Whose it is until a submission names it. */
  uploader: Type.String(),
  /** The submission that names it. */
  submission: orNull(Id),
})
export type StoredFile = Type.Static<typeof StoredFile>

const file = row(StoredFile)
const columns = sql.fragment`id, name, type, size, uploader, submission_id as submission`
const onlyId = row(Type.Object({ id: Id }))
const table = (tx: Tx) => sql.identifier([`${domainOf(tx)}_file`])

export interface NewFile {
  event: string
  name: string
  type: string
  size: number
  uploader: string
}

/** Waits for others who count the files of the same uploader. */
export const lockUploader = (tx: Tx, uploader: string) =>
  tx.query(sql.unsafe`select pg_advisory_xact_lock(hashtextextended(current_schema() || ${uploader}, 0))`)

const Count = Type.Object({ count: Type.Integer() })

export const countWaiting = (tx: Tx, uploader: string) =>
  tx.one(sql.type(row(Count))`
    select count(*) as count from ${table(tx)} where submission_id is null and uploader = ${uploader}`)

export const insertFile = (tx: Tx, { event, name, type, size, uploader }: NewFile) =>
  tx.one(sql.type(file)`
    insert into ${table(tx)} (event_id, name, type, size, uploader) values (${event}, ${name}, ${type}, ${size}, ${uploader})
    returning ${columns}`)

/** @returns nothing when the file was given up meanwhile */
export const noteStored = (tx: Tx, id: string) =>
  tx.maybeOne(
    sql.type(onlyId)`update ${table(tx)} set state = 'stored' where id = ${id} and state = 'arriving' returning id`,
  )

export const selectFile = (tx: Tx, event: string, id: string) =>
  tx.maybeOne(
    sql.type(file)`select ${columns} from ${table(tx)} where event_id = ${event} and id = ${id} and state = 'stored'`,
  )

/** Only what is nobody’s becomes somebody’s. */
export const nameFiles = (tx: Tx, submission: string, ids: string[]) =>
  tx.any(sql.type(file)`
    update ${table(tx)} set submission_id = ${submission}
    where id = any(${sql.array(ids, 'uuid')}) and state = 'stored' and (submission_id is null or submission_id = ${submission})
    returning ${columns}`)

export const releaseOthers = (tx: Tx, submission: string, ids: string[]) =>
  tx.any(sql.type(onlyId)`
    update ${table(tx)} set submission_id = null, waiting_since = now()
    where submission_id = ${submission} and not (id = any(${sql.array(ids, 'uuid')}))
    returning id`)

/** Takes files out of reach that nothing has named for so long; those that a crash left on their way out are among them. */
export const markLeaving = (tx: Tx, hours: number, most: number) =>
  tx.any(sql.type(onlyId)`
    update ${table(tx)} set state = 'leaving' where id in (
      select id from ${table(tx)}
      where submission_id is null and waiting_since < now() - make_interval(hours => ${hours})
      order by waiting_since limit ${most} for update skip locked)
    returning id`)

export const deleteFiles = (tx: Tx, ids: string[]) =>
  tx.query(sql.unsafe`delete from ${table(tx)} where id = any(${sql.array(ids, 'uuid')}) and state = 'leaving'`)
