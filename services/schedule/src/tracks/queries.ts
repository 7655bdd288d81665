import { uuid } from '@midsummer/contracts/shapes'
import { onUnique, row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'
import { trackTaken } from '../errors.ts'

export const Track = Type.Object({
  id: uuid,
  slug: Type.String(),
  name: Type.String(),
  description: Type.String(),
  /** `#2f5d50` */
  colour: Type.String(),
  position: Type.Integer(),
})
export type Track = Type.Static<typeof Track>

export type TrackFields = Omit<Track, 'id'>

const track = row(Track)
const columns = sql.fragment`id, slug, name, description, colour, position`
const taken = (slug: string) =>
  onUnique('schedule_track_slug_key', () => trackTaken({ errors: [{ at: 'body/slug', message: slug }] }))

export const selectTracks = (event: string) =>
  sql.type(track)`select ${columns} from schedule_track where event_id = ${event} order by position, name, id`

export const lockTrack = (event: string, id: string) =>
  sql.type(track)`select ${columns} from schedule_track where event_id = ${event} and id = ${id} for update`

export const insertTrack = (tx: Tx, event: string, { slug, name, description, colour, position }: TrackFields) =>
  tx
    .one(sql.type(track)`
      insert into schedule_track (event_id, slug, name, description, colour, position)
      values (${event}, ${slug}, ${name}, ${description}, ${colour}, ${position})
      returning ${columns}`)
    .catch(taken(slug))

export const updateTrack = (tx: Tx, { id, slug, name, description, colour, position }: Track) =>
  tx
    .one(sql.type(track)`
      update schedule_track set slug = ${slug}, name = ${name}, description = ${description}, colour = ${colour},
        position = ${position}
      where id = ${id}
      returning ${columns}`)
    .catch(taken(slug))
