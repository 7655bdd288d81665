import type { Actor } from '@midsummer/contracts'
import { orNull } from '@midsummer/contracts/shapes'
import type { Tx } from '@midsummer/database'
import { actorName } from '@midsummer/service'
import Type from 'typebox'
import { Answered, Application, answersOf, applicationsById, type Known } from '../applications/applications.ts'
import { Rating, Session, selectRatings } from './queries.ts'
import { partialTo } from './ratings.ts'
import { Result, resultOf } from './results.ts'
import { queueOf, readSession } from './sessions.ts'

const Mine = Type.Omit(Rating, ['applicationId', 'juror'])

/** An application in the queue. Who is partial learns its name, and no more. */
const Queued = Type.Object({
  ...Type.Pick(Application, ['id', 'name', 'typeId', 'state']).properties,
  /** The juror's own mind. */
  mine: orNull(Mine),
  result: orNull(Result),
})
type Queued = Type.Static<typeof Queued>

/** What the jury looks at. */
const Current = Type.Object({
  ...Type.Pick(Application, ['id', 'name', 'description', 'website', 'chairs', 'typeId', 'sizeId']).properties,
  /** Who is behind the table; nobody while the session is anonymous. */
  people: Type.Array(Type.Object({ kind: Type.String(), name: Type.String(), booth: orNull(Type.String()) })),
  submissions: Type.Array(Answered),
  /** Everybody's, without names. */
  ratings: Type.Array(Type.Object({ score: Type.Integer(), comment: Type.String(), own: Type.Boolean() })),
})
type Current = Type.Static<typeof Current>

/** A session as one juror sees it now. */
export const Room = Type.Object({
  session: Session,
  queue: Type.Array(Queued),
  /** Null while there is none, and for who is partial. */
  current: orNull(Current),
})
export type Room = Type.Static<typeof Room>

/** @throws sessionUnknown */
export const roomFor = async (tx: Tx, actor: Actor, event: string, id: string): Promise<Room> => {
  const session = await readSession(tx, event, id)
  const juror = actorName(actor)
  const queue = await queueOf(tx, id)
  const found = new Map((await applicationsById(tx, event, queue)).map((one) => [one.application.id, one]))
  const partial = await partialTo(tx, juror, queue)
  const ratings = Map.groupBy(await tx.any(selectRatings(id)), ({ applicationId }) => applicationId)
  const mindsOf = (application: string) => ratings.get(application) ?? []
  const mineOf = (application: string) => mindsOf(application).find((rating) => rating.juror === juror)

  const queued = ({ application: { id, name, typeId, state } }: Known): Queued => {
    const mine = mineOf(id)
    return {
      id,
      name,
      typeId,
      state,
      mine: mine ? { score: mine.score, comment: mine.comment, conflict: mine.conflict } : null,
      result: partial.has(id) ? null : resultOf(mindsOf(id).map(({ score }) => score)),
    }
  }
  const lookedAt = async ({ application, people }: Known): Promise<Current> => {
    const { id, name, description, website, chairs, typeId, sizeId } = application
    return {
      id,
      name,
      description,
      website,
      chairs,
      typeId,
      sizeId,
      people: session.anonymous ? [] : people.map(({ kind, name, booth }) => ({ kind, name, booth })),
      submissions: await answersOf(tx, event, id, 'staff'),
      ratings: mindsOf(id).flatMap((mind) =>
        mind.score === null ? [] : [{ score: mind.score, comment: mind.comment, own: mind.juror === juror }],
      ),
    }
  }

  const current = session.currentId === null ? undefined : found.get(session.currentId)
  const sees = current && !partial.has(current.application.id)
  return {
    session,
    queue: queue.flatMap((application) => found.get(application) ?? []).map(queued),
    current: sees ? await lookedAt(current) : null,
  }
}
