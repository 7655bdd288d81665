import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { paths } from '../../api/accounts.d.ts'
import { api, data } from '../../api/client.ts'
import { usePaged } from '../../api/paged.ts'

export type Person = paths['/api/accounts/people/{user}']['get']['responses'][200]['content']['application/json']

/** The people of the convention whose name or address begins like this. */
export const usePeople = (q: string) =>
  usePaged(['people', q], (cursor) =>
    data(
      api.GET('/api/accounts/people', {
        params: { query: { limit: 50, ...(q && { q }), ...cursor } },
      }),
    ),
  )

export const usePerson = (user: string) =>
  useQuery({
    queryKey: ['person', user],
    queryFn: () => data(api.GET('/api/accounts/people/{user}', { params: { path: { user } } })),
  })

/** Has everything about people and what they may do asked for again. */
export const usePeopleChanged = () => {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}
