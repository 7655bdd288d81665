import { useQuery } from '@tanstack/react-query'
import { base, type Place, place } from '../place.ts'
import { refusalOf } from './problem.ts'

/** What the reader may do here, now. @throws Refused */
export const fetchPlace = async (): Promise<Place> => {
  const response = await fetch(`${base}/place`)
  if (!response.ok) throw await refusalOf(response)
  return response.json()
}

/** What whoever reads may do here: as the page was sent with it, and asked for again now and then. */
export const useStanding = () =>
  useQuery({ queryKey: ['standing'], initialData: place, staleTime: 60_000, queryFn: fetchPlace })
