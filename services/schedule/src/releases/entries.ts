import { isDeepStrictEqual } from 'node:util'
import type { Plan } from '../slots/plan.ts'
import type { Track } from '../tracks/tracks.ts'
import type { Change, Entry } from './queries.ts'

export { Change, Entry } from './queries.ts'

/** What a version of the draft would be, in the order of the day: without panels that do not come. */
export const entriesOf = ({ placed }: Plan, tracks: readonly Track[]): Entry[] =>
  placed
    .filter(({ panel }) => !panel || panel.state === 'placed')
    .map(({ slot, room, panel, panelists }) => {
      const track = tracks.find(({ id }) => id === panel?.trackId)
      return {
        slot: slot.id,
        panel: slot.panelId,
        title: panel?.title ?? slot.title ?? '',
        abstract: panel?.abstract ?? '',
        people: panelists.map(({ name }) => name),
        leastAge: panel?.leastAge ?? 0,
        room: { id: room.id, slug: room.slug, name: room.name },
        track: track ? { id: track.id, slug: track.slug, name: track.name, colour: track.colour } : null,
        startsAt: slot.startsAt,
        endsAt: slot.endsAt,
        seats: slot.seats,
      }
    })

const same = (one: Entry, other: Entry, keys: readonly (keyof Entry)[]): boolean =>
  keys.every((key) => isDeepStrictEqual(one[key], other[key]))

/** When and where somebody has to be; and what it is. */
const PLACE = ['room', 'startsAt', 'endsAt'] as const
const CONTENT = ['slot', 'panel', 'title', 'abstract', 'people', 'leastAge', 'track', 'seats'] as const

/** What changed from one version to another. A panel that left one slot for another was moved. */
export const compare = (before: readonly Entry[], after: readonly Entry[]): Change[] => {
  const known = new Map(before.map((entry) => [entry.slot, entry]))
  const kept = new Set(after.map(({ slot }) => slot))
  const left = before.filter(({ slot }) => !kept.has(slot))
  const changes = after.flatMap((entry): Change[] => {
    const was = known.get(entry.slot) ?? takeFirst(left, ({ panel }) => panel !== null && panel === entry.panel)
    if (!was) return [{ kind: 'added', before: null, after: entry }]
    if (!same(was, entry, PLACE)) return [{ kind: 'moved', before: was, after: entry }]
    return same(was, entry, CONTENT) ? [] : [{ kind: 'changed', before: was, after: entry }]
  })
  return [...changes, ...left.map((entry): Change => ({ kind: 'removed', before: entry, after: null }))]
}

const takeFirst = <One>(all: One[], fits: (one: One) => boolean): One | undefined => {
  const index = all.findIndex(fits)
  return index < 0 ? undefined : all.splice(index, 1)[0]
}
