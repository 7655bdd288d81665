import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/vendors.d.ts'
import { known } from '../known.ts'
import { OFTEN } from '../order/payment.ts'
import { place } from '../place.ts'

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Application = Answer<'/api/vendors/applications/{id}/own'>
export type VendorType = Answer<'/api/vendors/types'>['types'][number]
export type Task = Application['tasks'][number]
export type Message = Answer<'/api/vendors/applications/{id}/messages'>['messages'][number]

/** Whose application it is: the code of its link says so, or else whoever is signed in. */
export type Code = string | undefined

/** What opens an application, beside its address. */
export const openedBy = (id: string, code: Code) => ({
  path: { id },
  header: code === undefined ? {} : { 'x-code': code },
})

export const useApplication = (id: string, code: Code, waiting: boolean) =>
  useQuery({
    queryKey: ['vendors', 'own', id, code],
    queryFn: () => data(api.GET('/api/vendors/applications/{id}/own', { params: openedBy(id, code) })),
    refetchInterval: ({ state }) => (waiting && state.data?.balance !== 0 ? OFTEN : false),
  })

/** What whoever is signed in has applied for. */
export const useOwnApplications = () =>
  useQuery({
    queryKey: ['vendors', 'mine'],
    enabled: place.reader.kind === 'person',
    queryFn: async () => (await data(api.GET('/api/vendors/applications/own'))).applications,
  })

export const useTypes = () => {
  const slug = known('vendors', 'type')
  return useQuery({
    queryKey: ['vendors', 'types', slug],
    queryFn: async () =>
      (await data(api.GET('/api/vendors/types', { params: { query: { ...(slug && { slug }) } } }))).types,
  })
}
