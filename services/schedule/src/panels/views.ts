import { Answers, orNull } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import type { Viewer } from '@midsummer/forms'
import { publishedKeys, type StoredSubmission } from '@midsummer/forms/server'
import Type from 'typebox'
import { listCalls, OfferedCall, offered } from '../calls/calls.ts'
import { Entry } from '../releases/entries.ts'
import { latestRelease } from '../releases/releases.ts'
import { Score } from '../reviews/reviews.ts'
import { Change, Panel, Panelist, panelPapers, type WholePanel } from './panels.ts'

const Answered = Type.Object({
  id: Type.String(),
  form: Type.String(),
  version: Type.Integer(),
  answers: Answers,
})

/** A panel as one of those who hold it sees it: of the others their names, and whether they come. */
export const OwnPanel = Type.Object({
  ...Type.Omit(Panel, ['origin']).properties,
  /** What it was proposed for; null for the organisers' own. */
  call: orNull(OfferedCall),
  submissions: Type.Array(Answered),
  /** When and where it is, as the public sees it. */
  times: Type.Array(Type.Pick(Entry, ['slot', 'room', 'startsAt', 'endsAt'])),
  me: Type.Omit(Panelist, ['panelId', 'locale']),
  panelists: Type.Array(Type.Pick(Panelist, ['name', 'confirmedAt'])),
})
export type OwnPanel = Type.Static<typeof OwnPanel>

/** Somebody who holds a panel, as staff see them: without what opens it. */
const KnownPanelist = Type.Omit(Panelist, ['panelId', 'code'])

export const StaffPanel = Type.Object({
  ...Type.Omit(Panel, ['origin']).properties,
  panelists: Type.Array(KnownPanelist),
})
export type StaffPanel = Type.Static<typeof StaffPanel>

/** A panel in a list: with what reviewers gave it, and how many people want to come. */
export const FoundPanel = Type.Object({
  ...StaffPanel.properties,
  score: orNull(Type.Omit(Score, ['panelId'])),
  interest: Type.Integer(),
})

/** A panel with what was answered for it, and what happened to it. */
export const PanelFile = Type.Object({
  ...StaffPanel.properties,
  submissions: Type.Array(Answered),
  history: Type.Array(Change),
})

export const ownView = async (tx: Tx, event: string, whole: WholePanel & { me: Panelist }): Promise<OwnPanel> => {
  const { submissions } = await panelPapers(tx, event, whole, 'person')
  const call = (await listCalls(tx, event)).find(({ id }) => id === whole.panel.callId)
  const release = await latestRelease(tx, event)
  const { origin: _, ...shown } = whole.panel
  const { panelId, locale, ...me } = whole.me
  return {
    ...shown,
    me,
    call: call ? offered(call, await publishedKeys(tx, event)) : null,
    submissions: submissions.map(answered),
    times: (release?.grid ?? [])
      .filter(({ panel }) => panel === shown.id)
      .map(({ slot, room, startsAt, endsAt }) => ({ slot, room, startsAt, endsAt })),
    panelists: whole.panelists.map(({ name, confirmedAt }) => ({ name, confirmedAt })),
  }
}

/** A panel with its papers, as this member of staff may see them. */
export const fileView = async (tx: Tx, event: string, whole: WholePanel, viewer: Viewer) => {
  const { submissions, history } = await panelPapers(tx, event, whole, viewer)
  return { ...staffView(whole), submissions: submissions.map(answered), history: [...history] }
}

const answered = ({ id, form, version, answers }: StoredSubmission) => ({ id, form, version, answers })

export const staffView = ({ panel, panelists }: WholePanel): StaffPanel => {
  const { origin: _, ...shown } = panel
  return { ...shown, panelists: panelists.map(({ panelId, code, ...known }) => known) }
}
