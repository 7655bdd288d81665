import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '../../api/client.ts'
import { Failure } from '../../components/notice.tsx'
import { moved } from '../forms/edit.ts'
import { QUEUE, roomOf } from './live.ts'
import { Row } from './queue-row.tsx'
import type { RoomView } from './vendors.ts'

/** Turns the jury to an application. */
export const useTurn = (session: string) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (application: string | null) =>
      data(api.PUT('/api/vendors/sessions/{id}/current', { params: { path: { id: session } }, body: { application } })),
    onSuccess: (room) => queries.setQueryData(roomOf(session), room),
  })
}

/** A new order is seen at once; should it be refused, the next look brings the old one back. */
const useMoves = (session: string) => {
  const queries = useQueryClient()
  const key = roomOf(session)
  const send = useMutation({
    scope: { id: 'vendors-queue' },
    mutationKey: QUEUE,
    mutationFn: (applications: string[]) =>
      data(api.PUT('/api/vendors/sessions/{id}/queue', { params: { path: { id: session } }, body: { applications } })),
    // The last of them, which still counts itself: what was told meanwhile was not heard.
    onSettled: () => queries.isMutating({ mutationKey: QUEUE }) === 1 && queries.invalidateQueries({ queryKey: key }),
  })
  /**
   * Puts an application elsewhere in the queue as it stands with all that was moved: keys are faster than what is drawn.
   * @returns where it stands then; null where it cannot go
   */
  const move = (id: string, by: number): number | null => {
    const room = queries.getQueryData<RoomView>(key)
    const at = room?.queue.findIndex((one) => one.id === id) ?? -1
    if (!room || at < 0 || by === 0 || !room.queue[at + by]) return null
    const queue = moved(room.queue, at, by)
    queries.setQueryData<RoomView>(key, { ...room, queue })
    send.mutate(queue.map((one) => one.id))
    return at + by
  }
  return { move, error: send.error }
}

/** What is dragged: how far, in pixels, to which place, and in which order it was taken. */
interface Drag {
  id: string
  y: number
  to: number
  height: number
  order: string
}

/** The session's applications in the chair's order, which the chair may change: by dragging, by keys, or by buttons. */
export const Queue = ({ room: { session, queue }, chair }: { room: RoomView; chair: boolean }) => {
  const { t } = useTranslation()
  const turn = useTurn(session.id)
  const { move, error } = useMoves(session.id)
  const moves = chair && session.state === 'open'
  const ids = queue.map(({ id }) => id)
  const order = ids.join()
  const list = useRef<HTMLOListElement>(null)
  const taken = useRef<Drag | null>(null)
  const [drag, setDrag] = useState<Drag | null>(null)
  const [said, say] = useState('')
  const acted = useRef<{ id: string; on: Element | null } | null>(null)

  // An element that a list moves loses the focus; a button at the end cannot have it any more.
  useLayoutEffect(() => {
    const { id, on } = acted.current ?? {}
    acted.current = null
    if (on instanceof HTMLElement) on.focus()
    if (on && document.activeElement !== on) document.getElementById(`grip-${id}`)?.focus()
  }, [order])

  const put = (id: string, by: number) => {
    const place = move(id, by)
    if (place === null) return
    acted.current = { id, on: document.activeElement }
    const name = queue.find((one) => one.id === id)?.name
    say(t('vendors.jury.moved', { name, place: place + 1, count: queue.length }))
  }
  const show = (next: Drag | null) => {
    taken.current = next
    setDrag(next)
  }
  const pull = (id: string, y: number) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
    const row = rows[ids.indexOf(id)]
    if (!row) return
    const middle = ({ offsetTop, offsetHeight }: HTMLElement) => offsetTop + offsetHeight / 2
    const to = rows.filter((other) => other !== row && middle(other) < middle(row) + y).length
    show({ id, y, to, order, height: row.offsetHeight })
  }
  const drop = () => {
    const { current } = taken
    if (current) put(current.id, current.to - ids.indexOf(current.id))
    // Not before the new order is drawn: until then the rows stand where they were dragged.
    setTimeout(() => show(null))
  }
  /** How far a row stands aside for the one that is dragged. */
  const asideOf = (at: number): number => {
    if (!drag || drag.order !== order) return 0
    const from = ids.indexOf(drag.id)
    if (at === from) return drag.y
    if (at > from && at <= drag.to) return -drag.height
    return at < from && at >= drag.to ? drag.height : 0
  }

  return (
    <section className="stack close" aria-labelledby="queue">
      <h2 id="queue">{t('vendors.jury.queue', { count: queue.length })}</h2>
      {moves && (
        <p id="queue-help" className="help">
          {t('vendors.jury.queueHelp')}
        </p>
      )}
      <output className="visually-hidden">{said}</output>
      {error && <Failure error={error} />}
      <ol ref={list} className="list queue">
        {queue.map((one, at) => (
          <Row
            key={one.id}
            application={one}
            isCurrent={one.id === session.currentId}
            moves={
              moves
                ? {
                    first: at === 0,
                    last: at + 1 === queue.length,
                    isDragged: drag?.id === one.id,
                    onTurn: () => turn.mutate(one.id),
                    onMove: (by) => put(one.id, by),
                    onDrag: (y) => pull(one.id, y),
                    onDrop: drop,
                  }
                : null
            }
            aside={asideOf(at)}
          />
        ))}
      </ol>
    </section>
  )
}
