import type { Holding } from '@midsummer/service'
import { deleteAccount, selectAccountHeld } from './account-queries.ts'
import { deleteProofs, selectProofsOf } from './queries.ts'

/** The addresses that people have shown to be theirs, in every domain that asks for it. */
export const proofsHeld: Holding = {
  what: 'proofs',
  read: (owner, tx) => selectProofsOf(tx, owner),
  erase: (ids, _owner, tx) => [deleteProofs(tx, ids)],
}

/** Who somebody is, as accounts has told it. */
export const accountHeld: Holding = {
  what: 'account',
  read: ({ user }, tx) => selectAccountHeld(tx, user),
  erase: (_ids, { user }, tx) => [deleteAccount(tx, user)],
}
