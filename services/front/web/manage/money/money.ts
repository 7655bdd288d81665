import { useQuery } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'
import type { paths } from '../../api/payments.d.ts'

export type Drawer =
  paths['/api/payments/drawers']['get']['responses'][200]['content']['application/json']['drawers'][number]

/** The newest drawers of the event, closed ones too. */
export const useDrawers = () =>
  useQuery({
    queryKey: ['drawers'],
    queryFn: () => data(api.GET('/api/payments/drawers', { params: { query: { limit: 200 } } })),
    select: ({ drawers }) => drawers,
  })

/** The event's accounts at payment providers, for who may see them. */
export const useAccounts = (enabled: boolean) =>
  useQuery({ queryKey: ['accounts'], enabled, queryFn: () => data(api.GET('/api/payments/accounts')) })
