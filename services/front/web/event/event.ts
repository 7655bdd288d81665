import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api, data } from '../api/client.ts'
import { known } from '../known.ts'
import { wear } from '../look.ts'
import { place } from '../place.ts'

const MINUTE = 60_000

/** The event that this page belongs to. Callers stand below `EventFrame`, which shows nothing without one. */
export const useEvent = () =>
  useQuery({
    queryKey: ['event', place.event?.id],
    staleTime: MINUTE,
    queryFn: () => data(api.GET('/api/event/events/current')),
  })

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined)

/** The event's own settings, by what they are for. */
export const useSettings = () => {
  const id = place.event?.id ?? ''
  const { data: all } = useQuery({
    queryKey: ['properties', id],
    staleTime: MINUTE,
    queryFn: () => data(api.GET('/api/event/events/{id}/properties', { params: { path: { id } } })),
  })
  const settings = all && {
    accent: text(all['look.accent']),
    background: text(all['look.background']),
    logo: text(all['look.logo']),
    email: text(all['contact.email']),
    website: text(all['contact.website']),
    conduct: text(all['register.conduct-url']),
    venue: text(all['venue.name']),
    address: text(all['venue.address']),
  }
  return settings
}

/** Dresses the page in the event's own colours. */
export const useLook = (): void => {
  const settings = useSettings()
  const { accent, background } = settings ?? {}
  useEffect(() => {
    if (accent && background) wear(accent, background)
  }, [accent, background])
}

export const usePages = () => {
  const id = place.event?.id ?? ''
  return useQuery({
    queryKey: ['pages', id],
    staleTime: MINUTE,
    queryFn: () => data(api.GET('/api/event/events/{id}/pages', { params: { path: { id } } })),
    select: ({ pages }) => pages.filter(({ published }) => published),
  })
}

/** Every page, as those see them who write them: unpublished ones too. */
export const useAllPages = () => {
  const id = place.event?.id ?? ''
  return useQuery({
    queryKey: ['pages', id],
    queryFn: () => data(api.GET('/api/event/events/{id}/pages', { params: { path: { id } } })),
    select: ({ pages }) => pages,
  })
}

export const useLevels = () => {
  const slug = known('register', 'level')
  return useQuery({
    queryKey: ['levels', place.event?.id, slug],
    queryFn: () => data(api.GET('/api/register/levels', { params: { query: { ...(slug && { slug }) } } })),
    select: ({ levels }) => levels,
  })
}
