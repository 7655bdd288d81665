import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/shop.d.ts'

export type Item = paths['/api/shop/items/all']['get']['responses'][200]['content']['application/json']['items'][number]
export type Variant = Item['variants'][number]
/** An order as staff see it. */
export type Order = paths['/api/shop/orders/{id}']['get']['responses'][200]['content']['application/json']

/** Every item, hidden ones too, with the pieces that are taken. */
export const useAllItems = () =>
  useQuery({
    queryKey: ['shop-all-items'],
    queryFn: () => data(api.GET('/api/shop/items/all')),
    select: ({ items }) => items,
  })

export const useOrder = (id: string) =>
  useQuery({
    queryKey: ['shop-staff-order', id],
    // Money is told of by payments, a moment after it was taken.
    refetchInterval: 3_000,
    queryFn: () => data(api.GET('/api/shop/orders/{id}', { params: { path: { id } } })),
  })

/** A change after which everything that is counted is counted anew. */
export const useChange = <Input, Answer>(send: (input: Input) => Promise<Answer>) => {
  const queries = useQueryClient()
  return useMutation({ mutationFn: send, onSuccess: () => queries.invalidateQueries() })
}
