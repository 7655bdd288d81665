import type { Domain } from '@midsummer/contracts'

/** Whose host a request came to: the platform's, an event's for its attendees, or a convention's for its organisers. */
export type HostKind = 'platform' | 'event' | 'tenant'

export interface Route {
  prefix: string
  service: Domain
  hosts: readonly HostKind[]
  /** Milliseconds until an answer must have begun. */
  timeout: number
}

const SECONDS = 1000

/** What leads where. A route of one kind of host is not there on another. */
export const ROUTES: readonly Route[] = [
  { prefix: '/api/admin', service: 'admin', hosts: ['platform'], timeout: 30 * SECONDS },
  { prefix: '/api/event', service: 'event', hosts: ['event', 'tenant'], timeout: 15 * SECONDS },
  { prefix: '/api/register', service: 'register', hosts: ['event', 'tenant'], timeout: 15 * SECONDS },
]
