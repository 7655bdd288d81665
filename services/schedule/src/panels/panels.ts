import { randomBytes } from 'node:crypto'
import { type Actor, personActed } from '@midsummer/contracts'
import { closed, Email, Name, orNull, Text, uuid } from '@midsummer/contracts/shapes'
import { announce, type Tx } from '@midsummer/database'
import type { Answers, Viewer } from '@midsummer/forms'
import { correctSubmission, type StoredSubmission, submissionsOf, submit } from '@midsummer/forms/server'
import { accountOf, addressOf, type Speaker } from '@midsummer/proofs'
import { sameCode } from '@midsummer/sales'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { openCall } from '../calls/calls.ts'
import { panelNotChangeable, panelUnknown, panelWrong, trackUnknown } from '../errors.ts'
import { tidied } from '../intervals.ts'
import { count } from '../metrics.ts'
import { Features, type Interval } from '../shapes.ts'
import { listTracks } from '../tracks/tracks.ts'
import { proposalMails } from './mail.ts'
import {
  type Change,
  insertPanel,
  insertPanelists,
  lockPanel,
  type Panel,
  type PanelFields,
  type Panelist,
  type Search,
  selectHistory,
  selectPanel,
  selectPanelIdsOf,
  selectPanelists,
  selectPanels,
  selectPanelsById,
  updatePanel,
} from './queries.ts'

export { panelLink } from './mail.ts'
export { Change, Panel, Panelist, PanelState } from './queries.ts'

const minutes = (minimum: number, maximum: number) => Type.Integer({ minimum, maximum })

/** What a panel is; what is left out has its default. */
export const PanelInput = Type.Object(
  {
    title: Type.String({ minLength: 1, maxLength: 120 }),
    abstract: Type.Optional(Text),
    minutes: minutes(5, 1440),
    trackId: Type.Optional(orNull(uuid)),
    setupMinutes: Type.Optional(minutes(0, 240)),
    teardownMinutes: Type.Optional(minutes(0, 240)),
    audience: Type.Optional(orNull(Type.Integer({ minimum: 1, maximum: 100_000 }))),
    leastAge: Type.Optional(Type.Integer({ minimum: 0, maximum: 99 })),
    needs: Type.Optional(Features),
  },
  closed,
)
export type PanelInput = Type.Static<typeof PanelInput>

/** Changes of a panel; what is left out keeps its value. */
export const PanelChanges = Type.Partial(PanelInput, { ...closed, minProperties: 1 })
export type PanelChanges = Type.Static<typeof PanelChanges>

/** Somebody who is to hold a panel. */
export const NewPanelist = Type.Object({ name: Name, email: Email }, closed)
export type NewPanelist = Type.Static<typeof NewPanelist>

const defaults: Omit<PanelFields, 'title' | 'minutes'> = {
  abstract: '',
  trackId: null,
  setupMinutes: 0,
  teardownMinutes: 0,
  audience: null,
  leastAge: 0,
  needs: [],
}

export interface WholePanel {
  panel: Panel
  panelists: readonly Panelist[]
}

export interface Proposal {
  /** Whoever is signed in; else the token that the answered code earned. */
  user: string | undefined
  proof: string | undefined
  locale: string
  call: string
  panel: PanelInput
  /** The name of who proposes, when they can, and who holds it with them. */
  name: string
  available: readonly Interval[]
  others: readonly NewPanelist[]
  answers: Answers
  /** The version of the form that the page asked. */
  form?: number | undefined
  /** Where the panel's pages are. */
  origin: string
}

const secret = (): string => randomBytes(15).toString('base64url')

/**
 * Takes a proposal of a proven address, or of whoever is signed in.
 * @throws proofMissing, callUnknown, callClosed, panelWrong, panelistTwice, trackUnknown, timesWrong, answersWrong
 */
export const propose = async (
  tx: Tx,
  actor: Actor,
  event: string,
  input: Proposal,
): Promise<WholePanel & { me: Panelist }> => {
  const email = await addressOf(tx, event, input)
  await announce(tx, personActed('schedule'), { email })
  const call = await openCall(tx, event, input.call)
  const { leastMinutes, mostMinutes } = call
  if (input.panel.minutes < leastMinutes || input.panel.minutes > mostMinutes) {
    throw panelWrong({
      errors: [{ at: 'body/panel/minutes', message: `must be from ${leastMinutes} to ${mostMinutes}` }],
    })
  }
  const { locale, origin } = input
  const panel = await tx.one(
    insertPanel(event, {
      ...(await checked(tx, event, { ...defaults, ...input.panel }, 'body/panel')),
      callId: call.id,
      state: 'submitted',
      origin,
    }),
  )
  count(tx, 'panel', 'submitted')
  const code = secret()
  const panelists = await insertPanelists(tx, event, panel.id, [
    { name: input.name, email, locale, code, available: tidied(input.available, 'body/available') },
    ...input.others.map((other) => ({ ...other, locale, code: secret(), available: [] })),
  ])
  if (call.form) {
    const { form: version, answers } = input
    await submit(tx, actor, {
      event,
      form: call.form,
      reference: panel.id,
      answers,
      ...(version !== undefined && { version }),
    })
  } else if (Object.keys(input.answers).length > 0) {
    throw panelWrong({ errors: [{ at: 'body/answers', message: 'this call asks no form' }] })
  }
  await proposalMails(tx, event, panel, panelists)
  return opened(tx, { panel, panelists }, { user: undefined, code })
}

/** Adds a panel of the organisers' own: confirmed from the first moment on. @throws trackUnknown, panelistTwice */
export const addPanel = async (
  tx: Tx,
  actor: Actor,
  event: string,
  {
    panel: input,
    panelists: people,
    locale,
    origin,
  }: Pick<Proposal, 'panel' | 'locale' | 'origin'> & { panelists: readonly NewPanelist[] },
): Promise<WholePanel> => {
  await knownEvent(tx, event)
  const fields = await checked(tx, event, { ...defaults, ...input }, 'body/panel')
  const panel = await tx.one(insertPanel(event, { ...fields, callId: null, state: 'confirmed', origin }))
  const panelists = await insertPanelists(
    tx,
    event,
    panel.id,
    people.map((one) => ({ ...one, locale, code: secret(), available: [] })),
  )
  await audit(tx, actor, { action: 'panel.added', target: panel.id, after: panel })
  return { panel, panelists }
}

/** A panel as one of its panelists opens it. @throws panelUnknown, as well for a code that is wrong; accountUnknown */
export const openPanel = async (
  tx: Tx,
  event: string,
  id: string,
  speaker: Speaker,
): Promise<WholePanel & { me: Panelist }> => opened(tx, await readPanel(tx, event, id), speaker)

/** The panel as one of its panelists holds it. @throws panelUnknown, accountUnknown */
export const opened = async (tx: Tx, whole: WholePanel, speaker: Speaker): Promise<WholePanel & { me: Panelist }> => {
  const me = await panelistAmong(tx, whole, speaker)
  if (!me) throw panelUnknown()
  return { ...whole, me }
}

/** Whoever has a panelist's code, or is signed in as one of them; nobody for a stranger. @throws accountUnknown */
export const panelistAmong = async (
  tx: Tx,
  { panelists }: WholePanel,
  { user, code }: Speaker,
): Promise<Panelist | undefined> => {
  const email = code === undefined && user !== undefined ? (await accountOf(tx, user)).email.toLowerCase() : undefined
  return panelists.find((one) => (code === undefined ? one.email.toLowerCase() === email : sameCode(code, one.code)))
}

/** @throws panelUnknown */
export const readPanel = async (tx: Tx, event: string, id: string): Promise<WholePanel> => {
  const panel = await tx.maybeOne(selectPanel(event, id))
  if (!panel) throw panelUnknown()
  return { panel, panelists: await tx.any(selectPanelists([id])) }
}

/** A panel for who is about to change it. @throws panelUnknown */
export const holdPanel = async (tx: Tx, event: string, id: string): Promise<WholePanel> => {
  const panel = await tx.maybeOne(lockPanel(event, id))
  if (!panel) throw panelUnknown()
  return { panel, panelists: await tx.any(selectPanelists([id])) }
}

/**
 * Changes a proposal as its panelists may: while nobody has decided, and the call is open.
 * @throws panelUnknown, panelNotChangeable, callClosed, panelWrong, trackUnknown, answersWrong
 */
export const changeProposal = async (
  tx: Tx,
  actor: Actor,
  event: string,
  {
    id,
    speaker,
    panel: changes,
    answers,
  }: { id: string; speaker: Speaker; panel: PanelChanges; answers?: Answers | undefined },
): Promise<WholePanel & { me: Panelist }> => {
  const whole = await opened(tx, await holdPanel(tx, event, id), speaker)
  const { panel: before } = whole
  if (before.state !== 'submitted' || before.callId === null) throw panelNotChangeable()
  const call = await openCall(tx, event, before.callId)
  const after = { ...before, ...changes }
  if (after.minutes < call.leastMinutes || after.minutes > call.mostMinutes) {
    throw panelWrong({
      errors: [{ at: 'body/panel/minutes', message: `must be from ${call.leastMinutes} to ${call.mostMinutes}` }],
    })
  }
  const panel = await tx.one(updatePanel(id, await checked(tx, event, after, 'body/panel')))
  if (answers) {
    for (const { id: submission } of await submissionsOf(tx, { event, reference: id, viewer: 'person' })) {
      await correctSubmission(tx, actor, {
        event,
        id: submission,
        viewer: 'person',
        changes: answers,
        at: 'body/answers',
      })
    }
  }
  return { ...whole, panel }
}

/** Changes a panel as an organiser may, and notes who did. @throws panelUnknown, trackUnknown */
export const changePanel = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: PanelChanges,
): Promise<WholePanel> => {
  const { panel: before, panelists } = await holdPanel(tx, event, id)
  const panel = await tx.one(updatePanel(id, await checked(tx, event, { ...before, ...changes }, 'body')))
  await audit(tx, actor, { action: 'panel.changed', target: id, before, after: panel })
  return { panel, panelists }
}

export const findPanels = async (tx: Tx, search: Search): Promise<WholePanel[]> =>
  withPanelists(tx, await tx.any(selectPanels(search)))

/** A page of all panels of an event, the oldest first. */
export const pageOfAll = async (tx: Tx, event: string, page: Pick<Search, 'after' | 'limit'>) => {
  const all = { event, text: undefined, state: undefined, call: undefined, track: undefined }
  return (await findPanels(tx, { ...all, ...page })).map((whole) => ({ id: whole.panel.id, ...whole }))
}

/** Those of the panels that the event has. */
export const panelsById = async (tx: Tx, event: string, ids: readonly string[]): Promise<WholePanel[]> =>
  withPanelists(tx, await tx.any(selectPanelsById(event, ids)))

const withPanelists = async (tx: Tx, panels: readonly Panel[]): Promise<WholePanel[]> => {
  const all = Map.groupBy(await tx.any(selectPanelists(panels.map(({ id }) => id))), ({ panelId }) => panelId)
  return panels.map((panel) => ({ panel, panelists: all.get(panel.id) ?? [] }))
}

/** The ids of the panels that an address holds. */
export const panelsHeldBy = async (tx: Tx, event: string, email: string): Promise<string[]> =>
  (await tx.any(selectPanelIdsOf(event, email))).map(({ id }) => id)

/** What was answered for a panel, as who looks may see it, and what happened to it, oldest first. */
export const panelPapers = async (
  tx: Tx,
  event: string,
  { panel, panelists }: WholePanel,
  viewer: Viewer,
): Promise<{ submissions: StoredSubmission[]; history: readonly Change[] }> => {
  const submissions = await submissionsOf(tx, { event, reference: panel.id, viewer })
  // What was said before a correction is for those alone who may see every answer.
  const answers = viewer === 'admin' ? submissions.map(({ id }) => id) : []
  const history = await tx.any(selectHistory([panel.id, ...panelists.map(({ id }) => id), ...answers]))
  return { submissions, history }
}

const checked = async (tx: Tx, event: string, fields: PanelFields, at: string): Promise<PanelFields> => {
  const { trackId } = fields
  if (trackId && !(await listTracks(tx, event)).some(({ id }) => id === trackId)) {
    throw trackUnknown({ errors: [{ at: `${at}/trackId`, message: 'is no track of this event' }] })
  }
  return fields
}
