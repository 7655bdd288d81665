import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import { AGAIN, useLive } from '../../api/live.ts'
import type { RoomView } from './vendors.ts'

/** Changes of a queue's order. */
export const QUEUE = ['vendors-queue']

export const roomOf = (session: string) => ['vendors', 'room', session]

/** A jury's room as it is now: told by a socket, and asked for where none comes through. */
export const useRoom = (id: string) => {
  const queries = useQueryClient()
  const queryKey = roomOf(id)
  const live = useLive<RoomView>(`/api/vendors/sessions/${id}/live`, (room) => {
    // What is told may not know yet what is on its way from here; when that has arrived, all is asked for.
    if (queries.isMutating({ mutationKey: QUEUE }) === 0) queries.setQueryData(queryKey, room)
  })
  const room = useQuery({
    queryKey,
    queryFn: () => data(api.GET('/api/vendors/sessions/{id}', { params: { path: { id } } })),
    refetchInterval: live ? false : AGAIN,
  })
  return { ...room, live, queryKey }
}
