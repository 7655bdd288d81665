import type { Holding } from '@midsummer/service'
import {
  deleteActs,
  deleteFile,
  deleteRoles,
  forgetInvitations,
  forgetMembership,
  selectActs,
  selectFileOf,
  selectInvitationsTo,
  selectMembershipOf,
  selectRolesOf,
} from './queries.ts'

/** What accounts holds about somebody in one convention. The membership goes last: the others stand on it. */
export const holdings: readonly Holding[] = [
  { what: 'roles', read: ({ user }) => selectRolesOf(user), erase: (_ids, { user }) => [deleteRoles(user)] },
  { what: 'file', read: ({ user }) => selectFileOf(user), erase: (_ids, { user }) => [deleteFile(user)] },
  { what: 'invitations', read: selectInvitationsTo, erase: (ids) => [forgetInvitations(ids)] },
  { what: 'acts', read: selectActs, erase: (ids) => [deleteActs(ids)] },
  {
    what: 'membership',
    read: ({ user }) => selectMembershipOf(user),
    erase: (_ids, { user }) => [forgetMembership(user)],
  },
]
