/** The services, and whose messages each consumes. */
export const SERVICES = {
  admin: ['event', 'register'],
  event: ['register'],
  register: ['event'],
  notifications: ['register'],
}

/** The domains whose `migrate.ts` is a process of its own, besides admin's, which makes the shared tables first. */
export const MIGRATORS = ['event', 'register']
