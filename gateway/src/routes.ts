import type { Domain } from '@midsummer/contracts'

/** What a host is for: running the platform, an event's attendees, or a convention's organisers. */
export type HostKind = 'platform' | 'event' | 'tenant'

/** One row for each prefix that leads to a service. Anything else leads nowhere, `/internal` and `/health` included. */
export interface Route {
  prefix: `/api/${string}`
  service: Domain
  hosts: readonly HostKind[]
  /** The silence that is borne before an answer and within it, in milliseconds. */
  timeout: number
  /** Bytes. */
  bodyLimit: number
  websocket: boolean
}

const usual = { timeout: 20_000, bodyLimit: 1024 * 1024, websocket: false }

export const ROUTES: readonly Route[] = [
  { ...usual, prefix: '/api/admin', service: 'admin', hosts: ['platform'] },
  { ...usual, prefix: '/api/tenant', service: 'admin', hosts: ['tenant'] },
  { ...usual, prefix: '/api/notifications', service: 'notifications', hosts: ['platform'] },
  { ...usual, prefix: '/api/event', service: 'event', hosts: ['event', 'tenant'], websocket: true },
  { ...usual, prefix: '/api/register', service: 'register', hosts: ['event', 'tenant'], websocket: true },
]
