import { base } from './place.ts'

/** An address that a calendar program follows: it is opened by that program, and asked again and again. */
export const calendarOf = (domain: 'schedule' | 'staff', path: string): string =>
  `webcal://${location.host}${base}/api/${domain}/calendars/${path}`
