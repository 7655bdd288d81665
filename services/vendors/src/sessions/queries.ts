import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const SessionState = Type.Enum(['open', 'closed'])

/** A jury's meeting. */
export const Session = Type.Object({
  id: uuid,
  name: Type.String(),
  state: SessionState,
  /** Jurors see no names of people. */
  anonymous: Type.Boolean(),
  /** The application that the jury looks at now. */
  currentId: orNull(uuid),
})
export type Session = Type.Static<typeof Session>

const session = row(Session)
const columns = sql.fragment`id, name, state, anonymous, current_id as "currentId"`

export const selectSessions = (event: string) =>
  sql.type(session)`select ${columns} from vendors_session where event_id = ${event} order by id desc`

export const selectSession = (event: string, id: string) =>
  sql.type(session)`select ${columns} from vendors_session where event_id = ${event} and id = ${id}`

export const lockSession = (event: string, id: string) =>
  sql.type(session)`select ${columns} from vendors_session where event_id = ${event} and id = ${id} for update`

/** Any number of jurors rate at once; the session is not closed under them. */
export const shareSession = (event: string, id: string) =>
  sql.type(session)`select ${columns} from vendors_session where event_id = ${event} and id = ${id} for share`

export const insertSession = (event: string, { name, anonymous }: Pick<Session, 'name' | 'anonymous'>) =>
  sql.type(session)`
    insert into vendors_session (event_id, name, anonymous) values (${event}, ${name}, ${anonymous})
    returning ${columns}`

export const updateSession = ({ id, name, state, anonymous, currentId }: Session) => sql.type(session)`
  update vendors_session set name = ${name}, state = ${state}, anonymous = ${anonymous}, current_id = ${currentId}
  where id = ${id}
  returning ${columns}`

const Queued = row(Type.Object({ applicationId: uuid }))

/** The applications of a session, in the chair's order. */
export const selectQueue = (session: string) => sql.type(Queued)`
  select application_id as "applicationId" from vendors_queue where session_id = ${session}
  order by position, application_id`

/** What was submitted and not decided yet, in the order in which it came. */
export const selectUndecided = (event: string) => sql.type(Queued)`
  select id as "applicationId" from vendors_application where event_id = ${event} and state = 'submitted'
  order by submitted_at, id`

export const deleteFromQueue = (session: string, applications: readonly string[]) => sql.unsafe`
  delete from vendors_queue where session_id = ${session} and application_id = any(${sql.array([...applications], 'uuid')})`

/** The queue in this order; what is in it already moves. */
export const upsertQueue = (session: string, applications: readonly string[]) => sql.unsafe`
  insert into vendors_queue (session_id, application_id, position)
  select ${session}, id, position from unnest(${sql.array([...applications], 'uuid')}) with ordinality as q (id, position)
  on conflict (session_id, application_id) do update set position = excluded.position`

export const Rating = Type.Object({
  applicationId: uuid,
  juror: Type.String(),
  /** From 1 to 5; null for who declared to be partial. */
  score: orNull(Type.Integer()),
  comment: Type.String(),
  conflict: Type.Boolean(),
})
export type Rating = Type.Static<typeof Rating>

const rating = row(Rating)
const ratingColumns = sql.fragment`application_id as "applicationId", juror, score, comment, conflict`

export const selectRatings = (session: string) =>
  sql.type(rating)`select ${ratingColumns} from vendors_rating where session_id = ${session} order by at, juror`

export const selectRatingsOf = (application: string) =>
  sql.type(rating)`select ${ratingColumns} from vendors_rating where application_id = ${application} order by at, juror`

/** Those of the applications that a juror has declared to be partial to, in whichever session. */
export const selectPartial = (juror: string, applications: readonly string[]) => sql.type(Queued)`
  select distinct application_id as "applicationId" from vendors_rating
  where application_id = any(${sql.array([...applications], 'uuid')}) and juror = ${juror} and conflict`

/** A new mind takes the place of the old one; who declared to be partial stays so, and gets nothing back. */
export const upsertRating = (session: string, { applicationId, juror, score, comment, conflict }: Rating) =>
  sql.type(rating)`
    insert into vendors_rating as known (session_id, application_id, juror, score, comment, conflict)
    values (${session}, ${applicationId}, ${juror}, ${score}, ${comment}, ${conflict})
    on conflict (session_id, application_id, juror) do update
      set score = excluded.score, comment = excluded.comment, conflict = excluded.conflict, at = now()
      where excluded.conflict or not known.conflict
    returning ${ratingColumns}`
