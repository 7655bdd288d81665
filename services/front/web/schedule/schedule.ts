import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/schedule.d.ts'
import { known } from '../known.ts'
import { place } from '../place.ts'

export type Entry =
  paths['/api/schedule/schedule']['get']['responses'][200]['content']['application/json']['entries'][number]

const MINUTE = 60_000
const KEY = `midsummer-follow-${place.event?.id}`

/** The version that the public sees, with what is left of it. */
export const useSchedule = () =>
  useQuery({
    queryKey: ['schedule'],
    queryFn: () => data(api.GET('/api/schedule/schedule')),
    refetchInterval: MINUTE,
  })

export const useNow = () =>
  useQuery({
    queryKey: ['schedule', 'now'],
    queryFn: () => data(api.GET('/api/schedule/now')),
    refetchInterval: MINUTE,
    select: ({ rooms }) => rooms.filter(({ now, next }) => now.length > 0 || next),
  })

export const useRooms = () =>
  useQuery({
    queryKey: ['schedule-rooms'],
    queryFn: () => data(api.GET('/api/schedule/rooms')),
    select: ({ rooms }) => rooms,
  })

export const useCategories = () =>
  useQuery({
    queryKey: ['schedule-categories'],
    queryFn: () => data(api.GET('/api/schedule/categories')),
    select: ({ categories }) => categories,
  })

export const useTracks = () =>
  useQuery({
    queryKey: ['schedule-tracks'],
    queryFn: () => data(api.GET('/api/schedule/tracks')),
    select: ({ tracks }) => tracks,
  })

export const useCalls = () => {
  const slug = known('schedule', 'call')
  return useQuery({
    queryKey: ['schedule-calls-open', slug],
    queryFn: () => data(api.GET('/api/schedule/calls', { params: { query: { ...(slug && { slug }) } } })),
    select: ({ calls }) => calls,
  })
}

/**
 * Who follows the schedule, by the code that a proven address earned. It stays in this browser: a favourite is no secret,
 * and nobody proves an address every day of a show.
 */
export const useMe = () => {
  const queries = useQueryClient()
  const [code, setCode] = useState(() => localStorage.getItem(KEY))
  const headers = { 'x-code': code ?? '' }
  const me = useQuery({
    queryKey: ['schedule-me', code],
    enabled: code !== null,
    queryFn: () => data(api.GET('/api/schedule/me', { headers })),
  })
  const again = async () => {
    await queries.invalidateQueries({ queryKey: ['schedule-me'] })
    await queries.invalidateQueries({ queryKey: ['schedule'] })
  }
  return {
    me: me.data,
    follow: useMutation({
      mutationFn: ({ proof, locale }: { proof?: string; locale: string }) =>
        data(api.POST('/api/schedule/attendees', { body: { ...(proof && { proof }), locale, name: '' } })),
      onSuccess: ({ code }) => {
        localStorage.setItem(KEY, code)
        setCode(code)
      },
    }),
    mark: useMutation({
      mutationFn: ({ panel, on }: { panel: string; on: boolean }) => {
        const params = { path: { id: panel } }
        return on
          ? data(api.PUT('/api/schedule/favourites/{id}', { params, headers }))
          : data(api.DELETE('/api/schedule/favourites/{id}', { params, headers }))
      },
      onSuccess: again,
    }),
    seat: useMutation({
      mutationFn: ({ slot, on }: { slot: string; on: boolean }) => {
        const params = { path: { id: slot } }
        return on
          ? data(
              api.POST('/api/schedule/slots/{id}/seat', {
                params,
                headers: { ...headers, 'idempotency-key': crypto.randomUUID() },
              }),
            )
          : data(api.DELETE('/api/schedule/slots/{id}/seat', { params, headers }))
      },
      onSettled: again,
    }),
  }
}
export type Me = ReturnType<typeof useMe>
