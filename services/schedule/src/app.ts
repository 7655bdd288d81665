import type { Keeping } from '@midsummer/files'
import { correctionRoutes, formRoutes } from '@midsummer/forms/server'
import type { Live } from '@midsummer/messages'
import { proofRoutes } from '@midsummer/proofs'
import { type AskingDeps, buildService } from '@midsummer/service'
import { attendees } from './attendees/routes.ts'
import { calendars } from './calendars/routes.ts'
import { calls } from './calls/routes.ts'
import { categories } from './categories/routes.ts'
import { favourites } from './favourites/routes.ts'
import { figures } from './figures/routes.ts'
import { files } from './files.ts'
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

export interface ScheduleDeps extends AskingDeps {
  live: Live
  files: Keeping
}

export const buildApp = ({ ask: _, live, files: keeping, ...deps }: ScheduleDeps) =>
  buildService(
    'schedule',
    deps,
    {
      '/api/schedule': async (app) => {
        await app.register(calls)
        await app.register(formRoutes('schedule'))
        await app.register(correctionRoutes('schedule'))
        await app.register(files(keeping))
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
        await app.register(sheets, { database: deps.database })
        await app.register(figures)
      },
    },
    { snapshot, sockets: true, serves: { oldest: 4, newest: 4 } },
  )
