import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/register.d.ts'
import { OFTEN } from './payment.ts'

export type Order = paths['/api/register/orders/{id}/view']['post']['responses'][200]['content']['application/json']
export type Person = Order['people'][number]

export const useOrder = (id: string, own: { code?: string }, waiting: boolean) =>
  useQuery({
    queryKey: ['order', id, own],
    queryFn: () => data(api.POST('/api/register/orders/{id}/view', { params: { path: { id } }, body: own })),
    refetchInterval: ({ state }) => (waiting && state.data?.balance !== 0 ? OFTEN : false),
  })
