import type { Actor } from '@midsummer/contracts'
import { closed, Name, Position, Slug, Text } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { audit, knownEvent } from '@midsummer/service'
import Type from 'typebox'
import { trackUnknown } from '../errors.ts'
import { insertTrack, lockTrack, selectTracks, type Track, updateTrack } from './queries.ts'

export { Track } from './queries.ts'

/** A new track; what is left out has its default. */
export const NewTrack = Type.Object(
  {
    slug: Slug,
    name: Name,
    description: Type.Optional(Text),
    colour: Type.Optional(Type.String({ pattern: '^#[0-9a-f]{6}$' })),
    position: Type.Optional(Position),
  },
  closed,
)
export type NewTrack = Type.Static<typeof NewTrack>

/** Changes of a track; what is left out keeps its value. */
export const TrackChanges = Type.Partial(NewTrack, { ...closed, minProperties: 1 })
export type TrackChanges = Type.Static<typeof TrackChanges>

const defaults = { description: '', colour: '#5d6b6b', position: 0 }

export const listTracks = (tx: Tx, event: string) => tx.any(selectTracks(event))

/** @throws eventUnknown, trackTaken */
export const addTrack = async (tx: Tx, actor: Actor, event: string, input: NewTrack): Promise<Track> => {
  await knownEvent(tx, event)
  const track = await insertTrack(tx, event, { ...defaults, ...input })
  await audit(tx, actor, { action: 'track.added', target: track.id, after: track })
  return track
}

/** @throws trackUnknown, trackTaken */
export const changeTrack = async (
  tx: Tx,
  actor: Actor,
  event: string,
  id: string,
  changes: TrackChanges,
): Promise<Track> => {
  const before = await tx.maybeOne(lockTrack(event, id))
  if (!before) throw trackUnknown()
  const track = await updateTrack(tx, { ...before, ...changes })
  await audit(tx, actor, { action: 'track.changed', target: id, before, after: track })
  return track
}
