import { randomBytes } from 'node:crypto'
import { type Actor, personActed } from '@midsummer/contracts'
import { closed, Email, Name, orNull, Text, uuid } from '@midsummer/contracts/shapes'
import { announce, type Tx } from '@midsummer/database'
import type { Answers } from '@midsummer/forms'
import { correctSubmission, submissionsOf, submit } from '@midsummer/forms/server'
import { addressOf, type Speaker } from '@midsummer/proofs'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { type Call, openCall } from '../calls/calls.ts'
import { panelNotChangeable, panelWrong, trackUnknown } from '../errors.ts'
import { tidied } from '../intervals.ts'
import { count } from '../metrics.ts'
import { Features, type Interval } from '../shapes.ts'
import { listTracks } from '../tracks/tracks.ts'
import { proposalMails } from './mail.ts'
import { holdPanel, opened, type WholePanel } from './panels.ts'
import { insertPanel, insertPanelists, type PanelFields, type Panelist, updatePanel } from './queries.ts'

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
  fits(call, input.panel)
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
  }: { id: string; speaker: Speaker; panel?: PanelChanges | undefined; answers?: Answers | undefined },
): Promise<WholePanel & { me: Panelist }> => {
  const whole = await opened(tx, await holdPanel(tx, event, id), speaker)
  const { panel: before } = whole
  if (before.state !== 'submitted' || before.callId === null) throw panelNotChangeable()
  const call = await openCall(tx, event, before.callId)
  const after = { ...before, ...changes }
  fits(call, after)
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

/** @throws panelWrong when a panel is shorter or longer than its call wants */
const fits = ({ leastMinutes, mostMinutes }: Call, panel: Pick<PanelInput, 'minutes'>): void => {
  if (panel.minutes >= leastMinutes && panel.minutes <= mostMinutes) return
  throw panelWrong({
    errors: [{ at: 'body/panel/minutes', message: `must be from ${leastMinutes} to ${mostMinutes}` }],
  })
}

const checked = async (tx: Tx, event: string, fields: PanelFields, at: string): Promise<PanelFields> => {
  const { trackId } = fields
  if (trackId && !(await listTracks(tx, event)).some(({ id }) => id === trackId)) {
    throw trackUnknown({ errors: [{ at: `${at}/trackId`, message: 'is no track of this event' }] })
  }
  return fields
}
