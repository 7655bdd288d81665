import { randomUUID } from 'node:crypto'
import { holds } from '@midsummer/access'
import { type Actor, mailWanted } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import { actorName, audit, knownEvents } from '@midsummer/service'
import { invitationRefused, invitationUnknown, notYours } from '../errors.ts'
import { changeMember, join, type Member, meet, readMember, type Who } from '../memberships/memberships.ts'
import { type Giver, giveRoles, mayGive } from '../roles/roles.ts'
import { inMinutes, newSecret, sha256 } from '../secret.ts'
import { accept, type Invitation, insertInvitation, selectInvitations, selectOwned, withdraw } from './queries.ts'

/** How long an invitation is good for, in minutes: two weeks. */
const GOOD = 14 * 24 * 60

export interface Invited {
  email: string
  locale: string
  superuser: boolean
  developer: boolean
  /** Where the roles hold; null for every event. */
  event: string | null
  roles: readonly string[]
}

/** @throws roleUnknown, notYours for what the giver does not hold there */
const mayOffer = (
  giver: Giver,
  { event, roles, superuser, developer }: Pick<Invited, 'event' | 'roles' | 'superuser' | 'developer'>,
): void => {
  mayGive(giver, event, roles)
  if (!holds(giver.holds, { superuser, developer })) throw notYours()
}

/**
 * Invites somebody by mail to what is offered.
 * @param origin of the pages where it is accepted
 */
const invite = async (tx: Tx, actor: Actor, invited: Invited, origin: string): Promise<Invitation> => {
  const token = newSecret()
  const expiresAt = inMinutes(GOOD)
  const invitation = await tx.one(
    insertInvitation({ ...invited, hash: sha256(token), invitedBy: actorName(actor), expiresAt }),
  )
  await audit(tx, actor, { action: 'invitation.sent', target: invitation.id, after: invitation })
  const events = await knownEvents(tx)
  const event = invited.event ?? events.at(-1)?.id
  // Mail belongs to an event, for its look; a convention is born with one.
  if (event === undefined) throw invitationRefused({ detail: 'The convention has no event yet.' })
  await announce(tx, mailWanted('accounts'), {
    event,
    mail: {
      id: randomUUID(),
      template: 'accounts.invitation',
      to: invited.email,
      locale: invited.locale,
      data: { link: `${origin}/invitation#${token}`, roles: invited.roles, superuser: invited.superuser },
      until: expiresAt,
    },
  })
  return invitation
}

/** As `invite`, by somebody. @throws roleUnknown, notYours */
export const inviteBy = (tx: Tx, giver: Giver, invited: Invited, origin: string): Promise<Invitation> => {
  mayOffer(giver, invited)
  return invite(tx, giver.actor, invited, origin)
}

/** The owner of a convention that is born becomes its first superuser. Repeatable: whoever owns it already is not asked again. */
export const inviteOwner = async (tx: Tx, email: string, locale: string, origin: string): Promise<void> => {
  if ((await tx.one(selectOwned)).owned) return
  const invited = { email, locale, superuser: true, developer: false, event: null, roles: [] }
  await invite(tx, { kind: 'system', id: 'birth' }, invited, origin)
}

export const listInvitations = (tx: Tx) => tx.any(selectInvitations)

/** By whoever could have offered it. @throws invitationUnknown, notYours */
export const withdrawInvitation = async (tx: Tx, giver: Giver, id: string): Promise<void> => {
  const invitation = await tx.maybeOne(withdraw(id))
  if (!invitation) throw invitationUnknown()
  mayOffer(giver, invitation)
  await audit(tx, giver.actor, { action: 'invitation.withdrawn', target: id, after: invitation })
}

/**
 * Somebody who is signed in takes what a mail offered: whoever has the mail was meant, whatever address they sign in with.
 * @throws invitationRefused
 */
export const acceptInvitation = async (tx: Tx, actor: Actor, who: Who, token: string): Promise<Member> => {
  const { user } = who
  const invitation = await tx.maybeOne(accept(sha256(token)))
  if (!invitation) throw invitationRefused()
  const { id, superuser, developer, event, roles } = invitation
  await audit(tx, actor, { action: 'invitation.accepted', target: id, after: { user, email: invitation.email } })
  // Who runs the platform may have come here without becoming known.
  await meet(tx, who)
  await join(tx, user)
  await giveRoles(tx, actor, user, event, roles, invitation.invitedBy)
  if (!superuser && !developer) return readMember(tx, user)
  return changeMember(tx, actor, user, { ...(superuser && { superuser }), ...(developer && { developer }) })
}
