import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/staff.d.ts'
import { place } from '../place.ts'

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Me = Answer<'/api/staff/me'>
export type OpenShift = Answer<'/api/staff/me/shifts'>['shifts'][number]
export type Department = Answer<'/api/staff/departments'>['departments'][number]

const KEY = `midsummer-volunteer-${place.event?.id}`

export const rememberCode = (code: string): void => sessionStorage.setItem(KEY, code)
export const forgetCode = (): void => sessionStorage.removeItem(KEY)

/** The code that opens somebody's own page: at the end of its link, or remembered by the tab. */
export const useOwnCode = (): string | null => {
  const given = location.hash.slice(1)
  useEffect(() => {
    if (given) rememberCode(given)
  }, [given])
  return given || sessionStorage.getItem(KEY)
}

/** What opens somebody's own page: its code, or nothing for whoever is signed in. */
export type Code = string | null

/** What says whose page it is. */
export const withCode = (code: Code) => (code === null ? {} : { 'x-code': code })

export const useMe = (code: Code) =>
  useQuery({
    queryKey: ['volunteer', code],
    // Whoever helps nowhere yet is no failure to try again.
    retry: false,
    queryFn: () => data(api.GET('/api/staff/me', { headers: withCode(code) })),
  })

export const useOpenShifts = (code: Code) =>
  useQuery({
    queryKey: ['volunteer', code, 'shifts'],
    queryFn: () => data(api.GET('/api/staff/me/shifts', { headers: withCode(code) })),
    select: ({ shifts }) => shifts,
  })

export const useDepartments = () =>
  useQuery({
    queryKey: ['departments', place.event?.id],
    queryFn: () => data(api.GET('/api/staff/departments')),
    select: ({ departments }) => departments,
  })

export const useOpenings = () =>
  useQuery({
    queryKey: ['openings', place.event?.id],
    queryFn: () => data(api.GET('/api/staff/openings')),
    select: ({ openings }) => openings,
  })

/** Looks anew at all that a change of one's own may have touched. */
export const useLookAgain = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['volunteer'] })
}
