import { DOMAINS, type Domain } from '@midsummer/contracts'

/** The services, and the others that each knows: whose messages it consumes, or whom it asks. */
export const SERVICES: Record<Domain, Domain[]> = {
  admin: ['event'],
  accounts: ['event', 'register', 'payments', 'notifications', 'vendors', 'schedule', 'shop', 'staff'],
  event: ['accounts', 'register'],
  register: ['accounts', 'event', 'payments'],
  payments: ['accounts', 'event', 'register', 'vendors', 'shop'],
  notifications: ['accounts', 'event', 'register', 'payments', 'vendors', 'schedule', 'shop', 'staff'],
  vendors: ['accounts', 'event', 'register', 'payments'],
  schedule: ['accounts', 'event'],
  shop: ['accounts', 'event', 'payments'],
  staff: ['accounts', 'event'],
}

/** Whom the gateway leads to: the services, and the pages, which keep no data. */
export const UPSTREAMS = [...DOMAINS, 'front']
