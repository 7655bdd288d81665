import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import type { paths } from '../api/register.d.ts'

export type Registration =
  paths['/api/register/registrations']['get']['responses'][200]['content']['application/json']['registrations'][number]

/** What a code looks like: 15 random bytes. Anything else is a name or an address. */
const CODE = /^[\w-]{20}$/

/** The most people that a desk looks through. */
const MOST = 20

export const useFound = (text: string) =>
  useQuery({
    queryKey: ['found', text],
    enabled: text !== '',
    // Whoever was here a moment ago may be checked in by now.
    gcTime: 0,
    staleTime: 0,
    queryFn: () =>
      data(
        api.GET('/api/register/registrations', {
          params: { query: CODE.test(text) ? { code: text, limit: MOST } : { q: text, limit: MOST } },
        }),
      ),
    select: ({ registrations }) => registrations,
  })
