/** The services, and the others that each knows: whose messages it consumes, or whom it asks. */
export const SERVICES = {
  admin: ['event'],
  accounts: ['event', 'staff'],
  event: ['register'],
  register: ['event', 'payments'],
  payments: ['event', 'register', 'vendors', 'shop'],
  notifications: ['accounts', 'event', 'register', 'payments', 'vendors', 'schedule', 'shop', 'staff'],
  vendors: ['accounts', 'event', 'register', 'payments'],
  schedule: ['accounts', 'event', 'register'],
  shop: ['event', 'payments'],
  staff: ['accounts', 'event'],
}

/** Whom the gateway leads to: the services, and the pages, which keep no data. */
export const UPSTREAMS = [...Object.keys(SERVICES), 'front']

/** The domains whose `migrate.ts` is a process of its own, besides admin's, which makes the shared tables first. */
export const MIGRATORS = [
  'accounts',
  'event',
  'register',
  'payments',
  'notifications',
  'vendors',
  'schedule',
  'shop',
  'staff',
]
