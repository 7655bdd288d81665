import Type from 'typebox'
import { Score } from '../reviews/reviews.ts'
import { orNull } from '../shapes.ts'
import { Change, Panel, Panelist, type WholePanel } from './panels.ts'

const Answered = Type.Object({
  id: Type.String(),
  form: Type.String(),
  version: Type.Integer(),
  answers: Type.Record(Type.String(), Type.Unknown()),
})

/** A panel as one of those who hold it sees it: of the others their names, and whether they come. */
export const OwnPanel = Type.Object({
  ...Type.Omit(Panel, ['origin']).properties,
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

export const ownView = ({ panel, panelists, me }: WholePanel & { me: Panelist }): OwnPanel => {
  const { origin: _, ...shown } = panel
  const { panelId, locale, ...mine } = me
  return { ...shown, me: mine, panelists: panelists.map(({ name, confirmedAt }) => ({ name, confirmedAt })) }
}

export const staffView = ({ panel, panelists }: WholePanel): StaffPanel => {
  const { origin: _, ...shown } = panel
  return { ...shown, panelists: panelists.map(({ panelId, code, ...known }) => known) }
}
