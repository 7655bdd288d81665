import { useQuery } from '@tanstack/react-query'
import { base, type Place } from '../place.ts'
import { useToken } from '../session.ts'
import { refusalOf } from './problem.ts'

/** What a token may do at this place. @throws Refused when it is not good here */
export const standingOf = async (token: string): Promise<Place> => {
  const response = await fetch(`${base}/place`, { headers: { authorization: `Bearer ${token}` } })
  if (!response.ok) throw await refusalOf(response)
  return response.json()
}

/** What whoever is signed in may do here. */
export const useStanding = () => {
  const token = useToken()
  return useQuery({
    queryKey: ['standing', token],
    enabled: token !== null,
    staleTime: 60_000,
    queryFn: () => standingOf(token ?? ''),
  })
}
