import type { Login } from '@midsummer/contracts'
import type { Tx } from './bounds.ts'
import type { Counted } from './counts.ts'

/** What is known of an open transaction and its parts: whose it is, and what is due with its commit. */
export interface Note {
  domain: Login
  tenant: string | undefined
  /** Whether a message may leave. */
  announced: boolean
  /** Whether an alarm is to ring at once. */
  rings: boolean
  counted: Counted[]
}

const notes = new WeakMap<Tx, Note>()

/** Notes a transaction, or a part of it. @returns what takes back what is counted from here on, when the part fails */
export const begun = (tx: Tx, note: Note): (() => void) => {
  notes.set(tx, note)
  const before = note.counted.length
  return () => void note.counted.splice(before)
}

export const noteOf = (tx: Tx): Note => {
  const note = notes.get(tx)
  if (!note) throw new Error('this transaction was not opened by inTenant or shared')
  return note
}

export const domainOf = (tx: Tx): Login => noteOf(tx).domain

/** Whether a transaction is one on shared tables. */
export const isShared = (tx: Tx): boolean => noteOf(tx).tenant === undefined
