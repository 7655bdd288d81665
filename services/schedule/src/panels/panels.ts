import type { Tx } from '@midsummer/database'
import type { Viewer } from '@midsummer/forms'
import { type StoredSubmission, submissionsOf } from '@midsummer/forms/server'
import { accountOf, type Speaker } from '@midsummer/proofs'
import { sameCode } from '@midsummer/sales'
import { panelUnknown } from '../errors.ts'
import {
  type Change,
  lockPanel,
  type Panel,
  type Panelist,
  type Search,
  selectHistory,
  selectPanel,
  selectPanelIdsOf,
  selectPanelist,
  selectPanelists,
  selectPanels,
  selectPanelsById,
} from './queries.ts'

export { panelLink } from './mail.ts'
export { Change, Panel, Panelist, PanelState } from './queries.ts'

export interface WholePanel {
  panel: Panel
  panelists: readonly Panelist[]
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

/** The address of who holds a panel, by the code that opens it for them. @throws panelUnknown */
export const panelistOf = async (tx: Tx, event: string, code: string): Promise<string> => {
  const panelist = await tx.maybeOne(selectPanelist(event, code))
  if (!panelist) throw panelUnknown()
  return panelist.email
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
