import { useQueries } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, data } from '../api/client.ts'
import { place } from '../place.ts'

const MINUTE = 60_000

/** What leads from an event's first page to each domain, and whether anything is there. */
const DOORS = [
  { path: '/shop', name: 'event.shop', has: async () => (await data(api.GET('/api/shop/items'))).items.length > 0 },
  {
    path: '/schedule',
    name: 'schedule.title',
    has: async () =>
      (await data(api.GET('/api/schedule/releases', { params: { query: { limit: 1 } } }))).versions.length > 0 ||
      (await data(api.GET('/api/schedule/calls'))).calls.length > 0,
  },
  {
    path: '/vendors',
    name: 'vendors.title',
    has: async () =>
      (await data(api.GET('/api/vendors/types'))).types.some(({ open }) => open) ||
      (await data(api.GET('/api/vendors/dealers', { params: { query: { limit: 1 } } }))).dealers.length > 0,
  },
  {
    path: '/volunteer',
    name: 'staff.apply.title',
    has: async () => (await data(api.GET('/api/staff/departments'))).departments.length > 0,
  },
] as const

/** The doors that lead somewhere: a domain that the convention has not, or that is away, has none. */
export const useDoors = (): { path: string; title: string }[] => {
  const { t } = useTranslation()
  const found = useQueries({
    queries: DOORS.map(({ path, has }) => ({
      queryKey: ['door', place.event?.id, path],
      staleTime: MINUTE,
      retry: false,
      queryFn: has,
    })),
  })
  return DOORS.filter((_, at) => found[at]?.data).map(({ path, name }) => ({ path, title: t(name) }))
}
