import { useQuery } from '@tanstack/react-query'
import { api, data } from '../api/client.ts'
import { useStanding } from '../api/standing.ts'
import { place } from '../place.ts'
import { may } from './access.ts'

/**
 * Whether the reader leads a department, and so looks after its people: that opens no module, and staff alone know it.
 * Whoever works for staff anyway is not asked for.
 * @returns undefined until the answer is there
 */
export const useLeads = (): boolean | undefined => {
  const standing = useStanding().data
  const led = useQuery({
    queryKey: ['staff', 'departments'],
    enabled: place.event !== undefined && standing.reader.kind === 'person' && !may(standing, 'staff', 'staff'),
    // No is an answer, and nothing to try again.
    retry: false,
    queryFn: () => data(api.GET('/api/staff/departments/all')),
  })
  if (led.isLoading) return undefined
  return (led.data?.departments.length ?? 0) > 0
}
