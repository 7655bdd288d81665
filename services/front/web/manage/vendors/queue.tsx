import { useMutation, useQueryClient } from '@tanstack/react-query'
import { ArrowDown, ArrowUp } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Button } from '../../components/button.tsx'
import { Failure } from '../../components/notice.tsx'
import { moved } from '../forms/edit.ts'
import { Score } from './score.tsx'
import type { RoomView } from './vendors.ts'

/** Turns the jury to an application. */
export const useTurn = (session: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (application: string | null) =>
      data(api.PUT('/api/vendors/sessions/{id}/current', { params: { path: { id: session } }, body: { application } })),
    onSuccess: (room) => queries.setQueryData(['vendors', 'room', session], room),
  })
}

/** A new order is seen at once; should it be refused, the next look brings the old one back. */
const useMove = (session: string) => {
  const queries = useQueryClient()
  const key = ['vendors', 'room', session]
  return useMutation({
    mutationFn: (applications: string[]) =>
      data(api.PUT('/api/vendors/sessions/{id}/queue', { params: { path: { id: session } }, body: { applications } })),
    onMutate: (applications) =>
      queries.setQueryData<RoomView>(
        key,
        (room) =>
          room && {
            ...room,
            queue: room.queue.toSorted((one, other) => applications.indexOf(one.id) - applications.indexOf(other.id)),
          },
      ),
    onError: () => queries.invalidateQueries({ queryKey: key }),
  })
}

const WAYS = [
  { by: -1, words: 'manage.forms.up', Icon: ArrowUp },
  { by: 1, words: 'manage.forms.down', Icon: ArrowDown },
] as const

/** The session's applications in the chair's order, which the chair may change. */
export const Queue = ({ room: { session, queue }, chair }: { room: RoomView; chair: boolean }) => {
  const { t } = useTranslation()
  const turn = useTurn(session.id)
  const move = useMove(session.id)
  const moves = chair && session.state === 'open'
  const ids = queue.map(({ id }) => id)
  return (
    <section className="stack close" aria-labelledby="queue">
      <h2 id="queue">{t('vendors.jury.queue', { count: queue.length })}</h2>
      {move.error && <Failure error={move.error} />}
      <ol className="list">
        {queue.map((one, at) => (
          <li key={one.id} className="list-row" aria-current={one.id === session.currentId || undefined}>
            {moves ? (
              <Button kind="quiet" onPress={() => turn.mutate(one.id)}>
                {one.name}
              </Button>
            ) : (
              <span className="list-name">{one.name}</span>
            )}
            {one.result ? (
              <Score result={one.result} />
            ) : (
              <span className="badge warn">{t('vendors.jury.partialShort')}</span>
            )}
            {one.id === session.currentId && <span className="badge good">{t('vendors.jury.now')}</span>}
            {moves && (
              <span className="row">
                {WAYS.map(({ by, words, Icon }) => (
                  <Button
                    key={by}
                    kind="quiet"
                    aria-label={t(words, { name: one.name })}
                    isDisabled={at + by < 0 || at + by >= queue.length}
                    onPress={() => move.mutate(moved(ids, at, by))}
                  >
                    <Icon aria-hidden size={20} />
                  </Button>
                ))}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
