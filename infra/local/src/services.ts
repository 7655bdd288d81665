/** The services, and the others that each knows: whose messages it consumes, or whom it asks. */
export const SERVICES = {
  admin: ['event'],
  accounts: ['event'],
  event: ['register'],
  register: ['event', 'payments'],
  payments: ['event', 'register'],
  notifications: ['accounts', 'event', 'register', 'payments'],
}

/** Whom the gateway leads to: the services, and the pages, which keep no data. */
export const UPSTREAMS = [...Object.keys(SERVICES), 'front']

/** The domains whose `migrate.ts` is a process of its own, besides admin's, which makes the shared tables first. */
export const MIGRATORS = ['accounts', 'event', 'register', 'payments', 'notifications']
