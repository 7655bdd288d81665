import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { paths } from '../api/admin.d.ts'
import { api, data } from '../api/client.ts'
import { usePaged } from '../api/paged.ts'

export type Tenant = paths['/api/admin/tenants/{id}']['get']['responses'][200]['content']['application/json']

export const useTenants = () =>
  usePaged(['tenants'], (cursor) =>
    data(api.GET('/api/admin/tenants', { params: { query: { limit: 50, ...cursor } } })),
  )

export const useTenant = (id: string) =>
  useQuery({
    queryKey: ['tenant', id],
    queryFn: () => data(api.GET('/api/admin/tenants/{id}', { params: { path: { id } } })),
  })

/** Has everything that is known of a convention asked for again. */
export const useTenantChanged = (id: string) => {
  const queries = useQueryClient()
  return async () => {
    await Promise.all([
      queries.invalidateQueries({ queryKey: ['tenants'] }),
      queries.invalidateQueries({ queryKey: ['tenant', id] }),
    ])
  }
}

/** Where a convention is shown: beside this platform, under its own labels. */
export const hostOf = (slug: string): string => location.host.replace(/^[^.:]+/, slug)
