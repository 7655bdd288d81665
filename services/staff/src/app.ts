import type { Keeping } from '@midsummer/files'
import { correctionRoutes, formRoutes } from '@midsummer/forms/server'
import { proofRoutes } from '@midsummer/proofs'
import { type AskingDeps, buildService } from '@midsummer/service'
import { applications } from './applications/routes.ts'
import { assignments } from './assignments/routes.ts'
import { calendars } from './calendars/routes.ts'
import { clock } from './clock/routes.ts'
import { departments } from './departments/routes.ts'
import { figures } from './figures/routes.ts'
import { files } from './files.ts'
import { hours } from './hours/routes.ts'
import { me } from './me/routes.ts'
import { members } from './members/routes.ts'
import { openings } from './openings/routes.ts'
import { people } from './people/routes.ts'
import { rewards } from './rewards/routes.ts'
import { rosters } from './rosters/routes.ts'
import { rules } from './rules/routes.ts'
import { shifts } from './shifts/routes.ts'
import { slots } from './slots/routes.ts'
import { snapshot } from './snapshot.ts'
import { steps } from './steps/routes.ts'
import { templates } from './templates/routes.ts'
import { thanks } from './thanks/routes.ts'
import { titles } from './titles/routes.ts'
import { transfers } from './transfers/routes.ts'

export interface StaffDeps extends AskingDeps {
  files: Keeping
}

export const buildApp = ({ ask: _, files: keeping, ...deps }: StaffDeps) =>
  buildService(
    'staff',
    deps,
    {
      '/api/staff': async (app) => {
        await app.register(rules)
        await app.register(departments)
        await app.register(titles)
        await app.register(members)
        await app.register(people)
        await app.register(steps)
        await app.register(openings)
        await app.register(proofRoutes)
        await app.register(formRoutes('staff'))
        await app.register(correctionRoutes('staff'))
        await app.register(files(keeping))
        await app.register(applications)
        await app.register(transfers)
        await app.register(templates)
        await app.register(shifts)
        await app.register(slots)
        await app.register(assignments)
        await app.register(rosters, { database: deps.database })
        await app.register(calendars)
        await app.register(clock)
        await app.register(hours, { database: deps.database })
        await app.register(rewards)
        await app.register(thanks)
        await app.register(figures)
        await app.register(me)
      },
    },
    { snapshot, serves: { oldest: 3, newest: 3 } },
  )
