import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { paths } from '../api/accounts.d.ts'
import { api, data } from '../api/client.ts'

export type Account = paths['/api/accounts/account']['get']['responses'][200]['content']['application/json']

/** The reader's own account. */
export const useAccount = () =>
  useQuery({ queryKey: ['account'], queryFn: () => data(api.GET('/api/accounts/account')) })

/** Has what is known of the reader asked for again. */
export const useAccountChanged = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}
