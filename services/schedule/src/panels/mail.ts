import type { Tx } from '@midsummer/database'
import { write } from '../mail.ts'
import type { Panel, Panelist } from './queries.ts'

/** Where a panelist sees the panel; the code travels behind the `#`, which browsers keep to themselves. */
export const panelLink = ({ origin, id }: Pick<Panel, 'origin' | 'id'>, { code }: Pick<Panelist, 'code'>) =>
  `${origin}/panels/${id}#${code}`

/** Tells who proposed a panel that it arrived, and the others that they are named. */
export const proposalMails = async (tx: Tx, event: string, panel: Panel, [first, ...others]: readonly Panelist[]) => {
  if (!first) return
  await write(tx, event, 'proposal', first, { title: panel.title, link: panelLink(panel, first) })
  for (const other of others) {
    await write(tx, event, 'invitation', other, {
      title: panel.title,
      proposer: first.name,
      link: panelLink(panel, other),
    })
  }
}

/** Tells every panelist what was decided, and why. @param by who of them took it back; '' for the organisers' word */
export const decisionMails = async (tx: Tx, event: string, panel: Panel, panelists: readonly Panelist[], by = '') => {
  for (const panelist of panelists) {
    await write(tx, event, 'decision', panelist, {
      title: panel.title,
      state: panel.state,
      reason: panel.reason,
      by,
      link: panelLink(panel, panelist),
    })
  }
}
