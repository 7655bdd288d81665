import cookie from '@fastify/cookie'
import { buildService, type Outside, type Secrets, type ServiceDeps } from '@midsummer/service'
import { type Directory, normaliseHost } from '@midsummer/tenancy'
import type { FastifyInstance, FastifyPluginAsync } from 'fastify'
import { access, standing } from './access/routes.ts'
import { account } from './account/routes.ts'
import { audit } from './audit/routes.ts'
import { belongings } from './belongings/routes.ts'
import { clients } from './clients/routes.ts'
import { consents } from './consents/routes.ts'
import { dataRequests } from './data-requests/routes.ts'
import { devices } from './devices/routes.ts'
import { elsewhere } from './errors.ts'
import { openHostFlow } from './hosts/flow.ts'
import { hosts } from './hosts/routes.ts'
import { impersonations } from './impersonations/routes.ts'
import { invitations } from './invitations/routes.ts'
import { people } from './memberships/routes.ts'
import { identities, outsiders, outsideSignIns } from './outside/routes.ts'
import { passkeys } from './passkeys/routes.ts'
import type { Hashing } from './passwords/hashing.ts'
import { personnel } from './personnel/routes.ts'
import { openProvider } from './provider/open.ts'
import { endpoints, interactions } from './provider/routes.ts'
import { rules } from './rules/routes.ts'
import { sessions } from './sessions/routes.ts'
import { signIns } from './sign-ins/routes.ts'
import { snapshot } from './snapshot.ts'

export interface AccountsDeps extends ServiceDeps {
  secrets: Secrets
  hashing: Hashing
  directory: Directory
  /** The ways to conventions' own OpenID providers. */
  outside: Outside
  /** Where people sign in, and what the OpenID provider calls itself: `https://midsummer.example`. */
  origin: string
}

export const buildApp = async (given: AccountsDeps): Promise<FastifyInstance> => {
  const { database, keys, secrets, hashing, directory, outside, origin } = given
  const deps = { database, secrets, hashing, origin, platformHost: normaliseHost(new URL(origin).host) }
  const provider = openProvider({ database, secrets, directory, origin })

  const routes: Record<`/${string}`, FastifyPluginAsync> = {
    '/api/accounts': async (app) => {
      // The platform's own host: who people are.
      await app.register(async (identity) => {
        await onPlatform(identity)
        await identity.register(signIns, { deps })
        await identity.register(passkeys, { deps })
        await identity.register(account, { deps })
        await identity.register(sessions, { database })
        await identity.register(belongings, { database, origin })
        await identity.register(consents, { database })
        await identity.register(identities, { database })
        await identity.register(dataRequests, { deps })
      })
      // A convention's hosts: what people may do there.
      await app.register(access)
      await app.register(people, { database })
      await app.register(invitations, { database })
      await app.register(rules, { database })
      await app.register(personnel)
      await app.register(audit)
      await app.register(devices, { database })
      await app.register(impersonations, { database })
    },
    // Every host: who is signed in there.
    '/api/session': async (app) => {
      await app.register(cookie)
      await app.register(hosts, { database, secrets, origin, flow: openHostFlow(app, keys, origin) })
      await app.register(outsideSignIns, { database, secrets, outside })
    },
    // A convention's owner, at its management host.
    '/api/clients': async (app) => {
      await app.register(clients, { database, secrets })
      await app.register(outsiders, { database, secrets, outside })
    },
    // The OpenID provider.
    '/o': async (app) => {
      await onPlatform(app)
      await app.register(interactions, { deps, provider })
    },
    '/': async (app) => {
      await onPlatform(app)
      await app.register(endpoints, { deps, provider })
    },
    '/internal/accounts': async (app) => app.register(standing, { database }),
  }
  return buildService('accounts', given, routes, { snapshot, serves: { oldest: 2, newest: 2 } })
}

/** The gateway leads here from the platform's host alone; a session that is begun elsewhere would be nobody's. */
const onPlatform = async (app: FastifyInstance): Promise<void> => {
  await app.register(cookie)
  app.addHook('onRequest', async ({ context }) => {
    if (context.host !== 'platform') throw elsewhere()
  })
}
