import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, data } from '../../api/client.ts'
import { base } from '../../place.ts'
import type { RoomView } from './vendors.ts'

/** How often the room is asked for while no socket tells of it, and tried to be heard again, in milliseconds. */
const AGAIN = 3_000

/** A jury's room as it is now: told by a socket, and asked for where none comes through. */
export const useRoom = (id: string) => {
  const queries = useQueryClient()
  const [live, setLive] = useState(false)
  const queryKey = ['vendors', 'room', id]
  useEffect(() => {
    let socket: WebSocket
    let timer: ReturnType<typeof setTimeout>
    const connect = () => {
      const url = new URL(`${base}/api/vendors/sessions/${id}/live`, location.href)
      url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
      socket = new WebSocket(url)
      socket.onmessage = ({ data: text }) => {
        setLive(true)
        const room: RoomView = JSON.parse(text)
        queries.setQueryData(['vendors', 'room', id], room)
      }
      socket.onclose = () => {
        setLive(false)
        timer = setTimeout(connect, AGAIN)
      }
    }
    connect()
    return () => {
      clearTimeout(timer)
      socket.onclose = null
      socket.close()
    }
  }, [id, queries])
  const room = useQuery({
    queryKey,
    queryFn: () => data(api.GET('/api/vendors/sessions/{id}', { params: { path: { id } } })),
    refetchInterval: live ? false : AGAIN,
  })
  return { ...room, live, queryKey }
}
