import { buildService, type ServiceDeps } from '@midsummer/service'

export const buildApp = (deps: ServiceDeps) => buildService('payments', deps, {})
