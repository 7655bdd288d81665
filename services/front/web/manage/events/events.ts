import { useQuery } from '@tanstack/react-query'
import { api, data } from '../../api/client.ts'

/** Every event of the convention, the newest first. */
export const useEvents = () =>
  useQuery({
    queryKey: ['events'],
    queryFn: () => data(api.GET('/api/event/events')),
    select: ({ events }) => events,
  })
