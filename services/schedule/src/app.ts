import { formRoutes } from '@midsummer/forms/server'
import { proofRoutes } from '@midsummer/proofs'
import { buildService, type RunningDeps } from '@midsummer/service'
import { attendees } from './attendees/routes.ts'
import { calendars } from './calendars/routes.ts'
import { calls } from './calls/routes.ts'
import { categories } from './categories/routes.ts'
import { favourites } from './favourites/routes.ts'
import { figures } from './figures/routes.ts'
import { panels, staffPanels } from './panels/routes.ts'
import { releases } from './releases/routes.ts'
import { reviews } from './reviews/routes.ts'
import { rooms } from './rooms/routes.ts'
import { rules } from './rules/routes.ts'
import { seats } from './seats/routes.ts'
import { sheets } from './sheets/routes.ts'
import { slots } from './slots/routes.ts'
import { snapshot } from './snapshot.ts'
import { tracks } from './tracks/routes.ts'

export const buildApp = ({ ask: _, live, ...deps }: RunningDeps) =>
  buildService(
    'schedule',
    deps,
    {
      '/api/schedule': async (app) => {
        await app.register(calls)
        await app.register(formRoutes('schedule'))
        await app.register(proofRoutes)
        await app.register(panels)
        await app.register(staffPanels)
        await app.register(reviews)
        await app.register(categories)
        await app.register(rooms)
        await app.register(tracks)
        await app.register(rules)
        await app.register(slots, { live })
        await app.register(releases)
        await app.register(attendees)
        await app.register(favourites)
        await app.register(seats)
        await app.register(calendars)
        await app.register(sheets)
        await app.register(figures)
      },
    },
    { snapshot, sockets: true, serves: { oldest: 2, newest: 2 } },
  )
