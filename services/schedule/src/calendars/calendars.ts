import type { Tx } from '@midsummer/database'
import { knownEvent } from '@midsummer/service'
import ical from 'ical-generator'
import { attendeeOfFeed } from '../attendees/attendees.ts'
import { feedUnknown } from '../errors.ts'
import { favouritesOf } from '../favourites/favourites.ts'
import { panelsHeldBy } from '../panels/panels.ts'
import type { Entry } from '../releases/entries.ts'
import { latestRelease } from '../releases/releases.ts'
import { listRooms } from '../rooms/rooms.ts'
import { seatsOf } from '../seats/seats.ts'
import { listTracks } from '../tracks/tracks.ts'

/** Which slots a calendar has: all, those of a room or a track, by its slug, or somebody's own, by their feed. */
export type Scope = { of: 'event' } | { of: 'room' | 'track'; slug: string } | { of: 'person'; feed: string }

/** How often a program is to look again, in seconds: a version in the middle of a day is known within the quarter. */
const QUARTER = 15 * 60

/**
 * The published version as iCalendar (RFC 5545). A slot keeps its name from version to version, so that a calendar moves it.
 * @param origin where the pages are
 * @throws eventUnknown, feedUnknown for a room, a track or a feed that there is not
 */
export const readCalendar = async (tx: Tx, event: string, scope: Scope, origin: string): Promise<string> => {
  const { name } = await knownEvent(tx, event)
  const { title, wanted } = await scoped(tx, event, scope)
  const release = await latestRelease(tx, event)
  const calendar = ical({
    name: title ? `${name}: ${title}` : name,
    prodId: { company: 'midsummer', product: 'schedule' },
    ttl: QUARTER,
  })
  for (const entry of (release?.grid ?? []).filter(wanted)) {
    calendar.createEvent({
      id: entry.slot,
      sequence: release?.number ?? 0,
      ...(release && { stamp: new Date(release.at) }),
      start: new Date(entry.startsAt),
      end: new Date(entry.endsAt),
      summary: entry.title,
      description: [entry.people.join(', '), entry.abstract].filter(Boolean).join('\n\n'),
      location: entry.room.name,
      ...(entry.track && { categories: [{ name: entry.track.name }] }),
      url: `${origin}/schedule#${entry.slot}`,
    })
  }
  return calendar.toString()
}

const scoped = async (
  tx: Tx,
  event: string,
  scope: Scope,
): Promise<{ title: string; wanted: (entry: Entry) => boolean }> => {
  if (scope.of === 'event') return { title: '', wanted: () => true }
  if (scope.of === 'person') {
    const { id, email } = await attendeeOfFeed(tx, event, scope.feed)
    const panels = new Set([...(await favouritesOf(tx, id)), ...(await panelsHeldBy(tx, event, email))])
    const slots = new Set(await seatsOf(tx, id))
    return { title: '', wanted: ({ panel, slot }) => slots.has(slot) || (panel !== null && panels.has(panel)) }
  }
  const all = scope.of === 'room' ? await listRooms(tx, event) : await listTracks(tx, event)
  const found = all.find(({ slug }) => slug === scope.slug)
  if (!found) throw feedUnknown()
  return { title: found.name, wanted: (entry) => entry[scope.of]?.id === found.id }
}
