import { buildService, type ServiceDeps } from '@midsummer/service'

/** What leaves the system is asked for by message; nobody asks by address yet. */
export const buildApp = (deps: ServiceDeps) => buildService('notifications', deps, {})
