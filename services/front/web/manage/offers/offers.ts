import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/register.d.ts'

export type Level =
  paths['/api/register/levels/all']['get']['responses'][200]['content']['application/json']['levels'][number]
export type Item =
  paths['/api/register/items/all']['get']['responses'][200]['content']['application/json']['items'][number]
export type Kind = 'levels' | 'items'

/** What levels and items have in common, as it is edited. */
export interface Fields {
  name: string
  slug: string
  description: string
  price: number
  capacity: number | null
  opensAt: string | null
  closesAt: string | null
  visibility: 'public' | 'hidden' | 'closed'
  position: number
}

export const useAllLevels = () =>
  useQuery({
    queryKey: ['all-levels'],
    queryFn: () => data(api.GET('/api/register/levels/all')),
    select: ({ levels }) => levels,
  })

export const useAllItems = () =>
  useQuery({
    queryKey: ['all-items'],
    queryFn: () => data(api.GET('/api/register/items/all')),
    select: ({ items }) => items,
  })

/** Adds a level or an item, or changes it when it has an id. */
export const useSave = (kind: Kind, id: string | undefined) => {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ own, ...fields }: Fields & { own: { includes: string[]; most: number } }) => {
      const params = { path: { id: id ?? '' } }
      if (kind === 'levels') {
        const body = { ...fields, includes: own.includes }
        await data(
          id ? api.PATCH('/api/register/levels/{id}', { params, body }) : api.POST('/api/register/levels', { body }),
        )
      } else {
        const body = { ...fields, most: own.most }
        await data(
          id ? api.PATCH('/api/register/items/{id}', { params, body }) : api.POST('/api/register/items', { body }),
        )
      }
    },
    onSuccess: () => queries.invalidateQueries(),
  })
}
