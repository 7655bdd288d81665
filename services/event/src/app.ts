import { buildService, type ServiceDeps } from '@midsummer/service'
import { onlyHere } from './events/here.ts'
import { events } from './events/routes.ts'
import { figures } from './figures/routes.ts'
import { pages } from './pages/routes.ts'
import { properties } from './properties/routes.ts'
import { snapshot } from './snapshot.ts'

export const buildApp = (deps: ServiceDeps) =>
  buildService(
    'event',
    deps,
    {
      '/api/event': async (app) => {
        app.addHook('preHandler', onlyHere)
        await app.register(events)
        await app.register(properties)
        await app.register(pages)
        await app.register(figures)
      },
    },
    { snapshot, serves: { oldest: 1, newest: 1 } },
  )
