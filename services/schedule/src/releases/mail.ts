import type { Tx } from '@midsummer/database'
import { followersOf } from '../attendees/attendees.ts'
import { write } from '../mail.ts'
import { panelLink, panelsById } from '../panels/panels.ts'
import type { Change, Entry } from './entries.ts'
import type { Release } from './queries.ts'

/** What became of somebody's place there, if they have one. */
type Seat = 'kept' | 'lost' | null

interface Letter {
  email: string
  locale: string
  link: string
  changes: Map<Change, Seat>
}

/**
 * Tells who holds a panel what changed about it, and who marked it or signed up for it, unless it is new: one mail to each
 * address, about all that concerns it, and whether a place there is lost.
 */
export const changeMails = async (tx: Tx, event: string, { number, note, changes }: Release): Promise<void> => {
  const letters = new Map<string, Letter>()
  const tell = (change: Change, { email, locale, link }: Omit<Letter, 'changes'>, seat: Seat = null) => {
    const letter = letters.get(email.toLowerCase()) ?? { email, locale, link, changes: new Map() }
    letter.changes.set(change, seat ?? letter.changes.get(change) ?? null)
    letters.set(email.toLowerCase(), letter)
  }
  const about = (change: Change) => change.after ?? change.before
  const ids = changes.flatMap((change) => about(change)?.panel ?? [])
  const panels = new Map((await panelsById(tx, event, ids)).map((whole) => [whole.panel.id, whole]))
  const followers = await followersOf(tx, { panels: ids, slots: changes.flatMap(({ before }) => before?.slot ?? []) })

  for (const change of changes) {
    const whole = panels.get(about(change)?.panel ?? '')
    if (whole) for (const one of whole.panelists) tell(change, { ...one, link: panelLink(whole.panel, one) })
    if (!change.before) continue
    const { panel, slot } = change.before
    for (const one of followers) {
      const seat = !one.slots.includes(slot) ? null : change.after?.slot === slot ? 'kept' : 'lost'
      if (seat || (panel !== null && one.panels.includes(panel)))
        tell(change, { ...one, link: `${one.origin}/schedule` }, seat)
    }
  }
  for (const letter of letters.values()) {
    await write(tx, event, 'changes', letter, {
      number,
      note,
      link: letter.link,
      changes: [...letter.changes].map(told),
    })
  }
}

const told = ([{ kind, before, after }, seat]: [Change, Seat]) => ({
  kind,
  seat,
  title: (after ?? before)?.title,
  before: before && where(before),
  after: after && where(after),
})

const where = ({ room, startsAt, endsAt }: Entry) => ({ room: room.name, startsAt, endsAt })
