import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { useStanding } from '../../api/standing.ts'
import { Button } from '../../components/button.tsx'
import { Failure, Notice } from '../../components/notice.tsx'
import { useTitle } from '../../components/page.tsx'
import { Waiting } from '../../components/waiting.tsx'
import { useEvent } from '../../event/event.ts'
import { Answered } from '../../forms/answered.tsx'
import { may } from '../access.ts'
import { roomOf, useRoom } from './live.ts'
import { Queue, useTurn } from './queue.tsx'
import { Rate } from './rate.tsx'
import { Score } from './score.tsx'
import type { RoomView } from './vendors.ts'

/** The jury's room: what it looks at, what everybody thinks, and what comes next. */
export const Room = ({ id }: { id: string }) => {
  const { t } = useTranslation()
  const event = useEvent()
  const standing = useStanding().data
  const room = useRoom(id)
  useTitle(room.data?.session.name, event.data?.name)
  if (room.error) return <Failure error={room.error} retry={room.refetch} />
  if (!room.data) return <Waiting />
  const { session, queue, current } = room.data
  const shown = queue.find((one) => one.id === session.currentId)
  const chair = standing !== undefined && may(standing, 'vendors', 'admin')
  return (
    <div className="stack">
      <div className="row apart">
        <h1>{session.name}</h1>
        <span className={`badge ${room.live ? 'good' : 'warn'}`} role="status">
          {t(room.live ? 'vendors.jury.live' : 'vendors.jury.notLive')}
        </span>
      </div>
      {chair && <Chair room={room.data} />}
      <div className="columns">
        <section className="stack close" aria-live="polite" aria-labelledby="current">
          <h2 id="current">{shown?.name ?? t('vendors.jury.nothing')}</h2>
          {shown && !current && <Notice tone="warn" title={t('vendors.jury.partial')} />}
          {current && <Current current={current} />}
          {shown && session.state === 'open' && !shown.mine?.conflict && (
            <Rate key={shown.id} session={id} application={shown} />
          )}
          {shown?.result && (
            <p>
              <Score result={shown.result} />
            </p>
          )}
          {current && <Comments ratings={current.ratings} />}
        </section>
        <Queue room={room.data} chair={chair} />
      </div>
    </div>
  )
}

const Current = ({ current }: { current: NonNullable<RoomView['current']> }) => (
  <div className="panel stack close">
    {current.people.length > 0 && (
      <p className="quiet-text">{current.people.map(({ name, booth }) => booth ?? name).join(', ')}</p>
    )}
    {current.description && <p>{current.description}</p>}
    {current.website !== null && (
      <p>
        <a href={current.website} target="_blank" rel="noreferrer nofollow">
          {current.website}
        </a>
      </p>
    )}
    {current.submissions.map((submission) => (
      <Answered key={submission.id} domain="vendors" submission={submission} />
    ))}
  </div>
)

const Comments = ({ ratings }: { ratings: NonNullable<RoomView['current']>['ratings'] }) => {
  const { t } = useTranslation()
  const said = ratings.filter(({ comment }) => comment !== '')
  if (said.length === 0) return null
  return (
    <ul className="list" aria-label={t('vendors.jury.comments')}>
      {said.map(({ score, comment, own }) => (
        <li key={`${score} ${comment} ${own}`} className="list-row">
          <strong className="numbers">{score}</strong>
          <span>{comment}</span>
          {own && <span className="badge">{t('vendors.messages.you')}</span>}
        </li>
      ))}
    </ul>
  )
}

/** The chair's way through the queue. */
const Chair = ({ room: { session, queue } }: { room: RoomView }) => {
  const { t } = useTranslation()
  const turn = useTurn(session.id)
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: (state: 'open' | 'closed') =>
      data(api.PATCH('/api/vendors/sessions/{id}', { params: { path: { id: session.id } }, body: { state } })),
    onSuccess: (room) => queries.setQueryData(roomOf(session.id), room),
  })
  const at = queue.findIndex(({ id }) => id === session.currentId)
  const open = session.state === 'open'
  return (
    <div className="row">
      {open && (
        <>
          <Button
            isDisabled={at <= 0}
            isPending={turn.isPending}
            onPress={() => turn.mutate(queue[at - 1]?.id ?? null)}
          >
            {t('vendors.jury.back')}
          </Button>
          <Button
            kind="primary"
            isDisabled={at + 1 >= queue.length}
            isPending={turn.isPending}
            onPress={() => turn.mutate(queue[at + 1]?.id ?? null)}
          >
            {t('vendors.jury.next')}
          </Button>
        </>
      )}
      <Button kind="quiet" isPending={change.isPending} onPress={() => change.mutate(open ? 'closed' : 'open')}>
        {t(open ? 'vendors.jury.close' : 'vendors.jury.reopen')}
      </Button>
      {(turn.error ?? change.error) && <Failure error={turn.error ?? change.error} />}
    </div>
  )
}
