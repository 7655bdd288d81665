import { place } from './place.ts'

/**
 * The slug of something hidden, from a link like `/register?level=friends`: whoever knows it may have it. It is kept for
 * this tab, whose next pages have other addresses.
 */
export const known = (domain: 'register' | 'shop' | 'vendors' | 'schedule', noun: string): string | undefined => {
  const key = `midsummer-known-${place.event?.id}-${domain}-${noun}`
  const given = new URLSearchParams(location.search).get(noun)
  if (given) sessionStorage.setItem(key, given)
  return given || sessionStorage.getItem(key) || undefined
}
