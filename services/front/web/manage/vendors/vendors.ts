import { useQuery } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/vendors.d.ts'

type Answer<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Body } } } }
}
  ? Body
  : never

export type Found = Answer<'/api/vendors/applications'>['applications'][number]
export type StaffApplication = Answer<'/api/vendors/applications/{id}'>
export type WholeType = Answer<'/api/vendors/types/all'>['types'][number]
export type Size = WholeType['sizes'][number]
export type Task = Answer<'/api/vendors/tasks'>['tasks'][number]
export type RoomView = Answer<'/api/vendors/sessions/{id}'>

export const useAllTypes = () =>
  useQuery({
    queryKey: ['vendors', 'all-types'],
    queryFn: async () => (await data(api.GET('/api/vendors/types/all'))).types,
  })

export const useTasks = () =>
  useQuery({
    queryKey: ['vendors', 'tasks'],
    queryFn: async () => (await data(api.GET('/api/vendors/tasks'))).tasks,
  })
