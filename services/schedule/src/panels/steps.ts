import { type Actor, scheduleMessages } from '@midsummer/contracts'
import { announce, type Tx } from '@midsummer/database'
import type { Speaker } from '@midsummer/proofs'
import { audit } from '@midsummer/service'
import { alreadyCheckedIn, panelElsewhere, panelistUnknown, panelNotChangeable } from '../errors.ts'
import { tidied } from '../intervals.ts'
import { count } from '../metrics.ts'
import type { Interval } from '../shapes.ts'
import { decisionMails } from './mail.ts'
import { holdPanel, opened, type WholePanel } from './panels.ts'
import {
  type Panel,
  type Panelist,
  type PanelState,
  selectCheckedIn,
  updateCheckedIn,
  updatePanelist,
  updatePanelState,
} from './queries.ts'

/** Where a panel can go by an organiser's decision. What is placed, and what is not any more, the grid says. */
const STEPS: Record<PanelState, readonly PanelState[]> = {
  submitted: ['accepted', 'rejected', 'waitlisted', 'archived'],
  waitlisted: ['accepted', 'rejected', 'archived'],
  rejected: ['accepted', 'waitlisted', 'archived'],
  accepted: ['confirmed', 'rejected', 'waitlisted', 'archived'],
  confirmed: ['archived'],
  placed: ['archived'],
  archived: ['submitted'],
}

/** The decisions that panelists are told of. */
const TOLD: readonly PanelState[] = ['accepted', 'rejected', 'waitlisted', 'archived']

/**
 * A panelist says that they come, and when they can. When all have, the panel is confirmed.
 * @throws panelUnknown, panelNotChangeable while it is not accepted, timesWrong
 */
export const confirm = async (
  tx: Tx,
  event: string,
  { id, speaker, available }: { id: string; speaker: Speaker; available?: readonly Interval[] | undefined },
): Promise<WholePanel & { me: Panelist }> => {
  const { panel, panelists, me } = await opened(tx, await holdPanel(tx, event, id), speaker)
  if (!['accepted', 'confirmed', 'placed'].includes(panel.state)) throw panelNotChangeable()
  const mine = await tx.one(
    updatePanelist(me.id, { available: available ? tidied(available, 'body/available') : me.available }),
  )
  const all = panelists.map((one) => (one.id === mine.id ? mine : one))
  const complete = panel.state === 'accepted' && all.every(({ confirmedAt }) => confirmedAt !== null)
  return {
    panel: complete ? await move(tx, id, 'confirmed', panel.reason) : panel,
    panelists: all,
    me: mine,
  }
}

/**
 * A panelist takes the panel back, and all of them are told. What stands in the grid stays there, with a warning: the next
 * version is without it.
 * @throws panelUnknown, panelNotChangeable when it is over already
 */
export const withdraw = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, speaker, reason }: { id: string; speaker: Speaker; reason: string },
): Promise<WholePanel & { me: Panelist }> => {
  const whole = await opened(tx, await holdPanel(tx, event, id), speaker)
  if (whole.panel.state === 'archived') throw panelNotChangeable()
  const panel = await move(tx, id, 'archived', reason)
  await audit(tx, actor, {
    action: 'panel.withdrawn',
    target: id,
    before: { state: whole.panel.state },
    after: { panelist: whole.me.id, reason },
  })
  await decisionMails(tx, event, panel, whole.panelists, whole.me.name)
  return { ...whole, panel }
}

/** Decides, notes who did, and tells the panelists. @throws panelUnknown, panelElsewhere */
export const decide = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, state, reason }: { id: string; state: PanelState; reason: string },
): Promise<WholePanel> => {
  const { panel: before, panelists } = await holdPanel(tx, event, id)
  if (!STEPS[before.state].includes(state)) {
    throw panelElsewhere({ detail: `It is ${before.state}; from there it becomes ${STEPS[before.state].join(', ')}.` })
  }
  const panel = await move(tx, id, state, reason)
  await audit(tx, actor, {
    action: 'panel.decided',
    target: id,
    before: { state: before.state, reason: before.reason },
    after: { state, reason },
  })
  // Who was rejected has been told that it is over.
  const known = before.state === 'rejected' && state === 'archived'
  if (TOLD.includes(state) && !known) await decisionMails(tx, event, panel, panelists)
  return { panel, panelists }
}

const move = (tx: Tx, id: string, state: PanelState, reason: string): Promise<Panel> => {
  count(tx, 'panel', state)
  return tx.one(updatePanelState(id, state, reason))
}

/** @throws panelElsewhere for one that is not confirmed */
export const requirePlaceable = ({ state }: Panel): void => {
  if (state !== 'confirmed' && state !== 'placed') {
    throw panelElsewhere({ detail: `It is ${state}; what is confirmed can be placed.` })
  }
}

/** The panel stands in the grid, or no more. What is not confirmed stays as it is. */
export const place = async (tx: Tx, { id, state, reason }: Panel, inGrid: boolean): Promise<void> => {
  if (inGrid && state === 'confirmed') await move(tx, id, 'placed', reason)
  if (!inGrid && state === 'placed') await move(tx, id, 'confirmed', reason)
}

/**
 * Checks a panelist in, once: of two desks the second is told when the first was.
 * @throws panelUnknown, panelistUnknown, panelElsewhere, alreadyCheckedIn
 */
export const checkIn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { id, panelist }: { id: string; panelist: string },
): Promise<WholePanel> => {
  const { panel, panelists } = await holdPanel(tx, event, id)
  if (panel.state !== 'placed') throw panelElsewhere({ detail: `It is ${panel.state}; who holds a placed one comes.` })
  const known = panelists.find((one) => one.id === panelist)
  if (!known) throw panelistUnknown()
  const here = await tx.maybeOne(updateCheckedIn(id, panelist))
  if (!here) throw alreadyCheckedIn({ detail: `since ${known.checkedInAt}` })
  await audit(tx, actor, { action: 'panelist.checked-in', target: panelist, after: { at: here.checkedInAt } })
  await announce(tx, scheduleMessages.panelistCheckedIn, { event, panelist: { id: panelist, panel: id } })
  return { panel, panelists: panelists.map((one) => (one.id === panelist ? here : one)) }
}

/** Everybody who is checked in. */
export const checkedIn = (tx: Tx, event: string) => tx.any(selectCheckedIn(event))
