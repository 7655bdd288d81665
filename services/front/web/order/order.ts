import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/register.d.ts'
import { rememberedCode, rememberOrder } from '../register/draft.ts'

export type Order = paths['/api/register/orders/{id}/view']['post']['responses'][200]['content']['application/json']
export type Person = Order['people'][number]

/** How often word of a payment is asked for, in milliseconds; and how long before the page says that it is slow. */
const OFTEN = 1_500
const LONG = 45_000

/** The code that opens an order: at the end of its link, or remembered by the tab that made it. */
export const useOrderCode = (id: string): string | null => {
  const given = location.hash.slice(1)
  useEffect(() => {
    if (given) rememberOrder(id, given)
  }, [id, given])
  return given || rememberedCode(id)
}

export const useOrder = (id: string, code: string, waiting: boolean) =>
  useQuery({
    queryKey: ['order', id, code],
    queryFn: () => data(api.POST('/api/register/orders/{id}/view', { params: { path: { id } }, body: { code } })),
    refetchInterval: ({ state }) => (waiting && state.data?.balance !== 0 ? OFTEN : false),
  })

/** How a payment that somebody comes back from went: asked of payments, which asks the provider. */
export const usePayment = (attempt: string | null) => {
  const [slow, setSlow] = useState(false)
  const query = useQuery({
    queryKey: ['attempt', attempt],
    enabled: attempt !== null,
    queryFn: () => data(api.POST('/api/payments/attempts/{id}/return', { params: { path: { id: attempt ?? '' } } })),
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'open' ? false : OFTEN),
  })
  useEffect(() => {
    if (attempt === null) return
    const timer = setTimeout(() => setSlow(true), LONG)
    return () => clearTimeout(timer)
  }, [attempt])
  return { state: query.data?.state, slow }
}
