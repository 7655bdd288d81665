import type { HostKind, Service } from '@midsummer/contracts'

/** One row for each prefix that leads to a service. `/internal`, `/health` and what else is below `/api` lead nowhere. */
export interface Route {
  prefix: `/${string}`
  service: Service
  hosts: readonly HostKind[]
  /** The silence that is borne before an answer and within it, in milliseconds. */
  timeout: number
  /** Bytes. */
  bodyLimit: number
  websocket: boolean
  /** `Authorization` there is the service's own affair: OAuth's. */
  ownAuthorization?: boolean
}

const usual = { timeout: 20_000, bodyLimit: 1024 * 1024, websocket: false }
/** A little more than the ten megabytes of a file. */
const upload = { ...usual, hosts: ['event', 'tenant'] as const, bodyLimit: 11 * 1024 * 1024 }

export const ROUTES: readonly Route[] = [
  { ...usual, prefix: '/api/admin', service: 'admin', hosts: ['platform'] },
  { ...usual, prefix: '/api/tenant', service: 'admin', hosts: ['tenant'] },
  { ...usual, prefix: '/api/accounts', service: 'accounts', hosts: ['platform', 'event', 'tenant'] },
  { ...usual, prefix: '/api/session', service: 'accounts', hosts: ['platform', 'event', 'tenant'] },
  { ...usual, prefix: '/api/clients', service: 'accounts', hosts: ['tenant'] },
  { ...usual, prefix: '/o', service: 'accounts', hosts: ['platform'], ownAuthorization: true },
  { ...usual, prefix: '/.well-known/openid-configuration', service: 'accounts', hosts: ['platform'] },
  { ...usual, prefix: '/api/notifications/bounces', service: 'notifications', hosts: ['platform'] },
  { ...usual, prefix: '/api/notifications', service: 'notifications', hosts: ['event', 'tenant'] },
  { ...usual, prefix: '/api/event', service: 'event', hosts: ['event', 'tenant'] },
  { ...upload, prefix: '/api/register/files', service: 'register' },
  { ...upload, prefix: '/api/vendors/files', service: 'vendors' },
  { ...upload, prefix: '/api/schedule/files', service: 'schedule' },
  { ...upload, prefix: '/api/staff/files', service: 'staff' },
  { ...usual, prefix: '/api/register', service: 'register', hosts: ['event', 'tenant'] },
  { ...usual, prefix: '/api/payments', service: 'payments', hosts: ['event', 'tenant'] },
  { ...usual, prefix: '/api/vendors', service: 'vendors', hosts: ['event', 'tenant'], websocket: true },
  { ...usual, prefix: '/api/schedule', service: 'schedule', hosts: ['event', 'tenant'], websocket: true },
  { ...usual, prefix: '/api/shop', service: 'shop', hosts: ['event', 'tenant'] },
  { ...usual, prefix: '/api/staff', service: 'staff', hosts: ['event', 'tenant'] },
  // The pages: whatever is no interface.
  { ...usual, prefix: '/', service: 'front', hosts: ['platform', 'event', 'tenant'] },
]
