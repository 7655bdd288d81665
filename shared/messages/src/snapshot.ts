import { Envelope, type Message, type TenantRef } from '@midsummer/contracts'
import { row, sql, type Tx } from '@midsummer/database'
import type { Static, TObject } from 'typebox'
import Type from 'typebox'

/** A message that a domain's present state would lead to. */
export interface Stated {
  subject: string
  data: unknown
}

export const stated = <Data extends TObject>({ subject }: Message<Data>, data: Static<Data>): Stated => ({
  subject,
  data,
})

/** All that a domain would tell of a tenant's present state, whoever has forgotten what was told. */
export type Snapshot = (tx: Tx) => Promise<readonly Stated[]>

export const SnapshotPage = Type.Object({ messages: Type.Array(Envelope) })

const Minted = row(Type.Object({ id: Type.String(), at: Type.String() }))

/**
 * A snapshot as messages. Their ids are a minute old, longer than any transaction runs: what is told while the snapshot
 * is read is newer, and stays.
 */
export const takeSnapshot = async (tx: Tx, tenant: TenantRef, snapshot: Snapshot) => {
  const all = await snapshot(tx)
  const minted = await tx.any(sql.type(Minted)`
    select uuidv7(interval '-1 minute') as id, now() as at from generate_series(1, ${all.length})`)
  return {
    messages: minted.map(({ id, at }, index) => ({
      id,
      at,
      tenant: tenant.id,
      ...(all[index] ?? { subject: '', data: null }),
    })),
  }
}
