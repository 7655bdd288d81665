import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, data } from '../api/client.ts'

/** How often word of a payment is asked for, in milliseconds; and how long before the page says that it is slow. */
export const OFTEN = 1_500
const LONG = 45_000

/** How a payment went, for who comes back from one: asked of payments, which asks the provider. */
export const usePayment = () => {
  const attempt = new URLSearchParams(location.search).get('attempt')
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
  const state = query.data?.state
  return { state, slow, waiting: attempt !== null && state !== 'declined' && state !== 'expired' }
}
