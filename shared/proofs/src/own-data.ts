import type { Holding } from '@midsummer/service'
import { deleteProofs, selectProofsOf } from './queries.ts'

/** The addresses that people have shown to be theirs, in every domain that asks for it. */
export const proofsHeld: Holding = {
  what: 'proofs',
  read: ({ email }, tx) => selectProofsOf(tx, email),
  erase: (ids, _owner, tx) => [deleteProofs(tx, ids)],
}
