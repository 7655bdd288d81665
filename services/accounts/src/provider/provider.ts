import type { Database } from '@midsummer/database'
import { Provider } from 'oidc-provider'
import { LONGEST } from '../sessions/sessions.ts'
import type { User } from '../users/users.ts'
import type { openAdapter } from './adapter.ts'
import type { SigningKeys } from './keys.ts'
import { errorPage } from './pages.ts'
import { selectByUid, selectGrant } from './queries.ts'

/** The hosts of conventions are the provider's first-party clients, by this and their name. */
export const HOST_CLIENT = 'host:'
/** What a host is told: who it is, and by which session. */
export const HOST_SCOPE = 'openid session'
/** Whoever is not signed in here is led back and asked nothing. `prompt=none` says so of who has not come here before, too. */
export const QUIET = 'quiet'
/** What an application can ask for. */
export const CLIENT_SCOPE = 'openid offline_access email profile roles'

const MINUTE = 60
const DAY = 24 * 3600

export interface ProviderDeps {
  database: Database
  /** What it calls itself. */
  origin: string
  keys: SigningKeys
  adapter: ReturnType<typeof openAdapter>
  findUser: (id: string) => Promise<User | undefined>
  /** What somebody is in the convention that an application belongs to. */
  rolesAt: (user: string, client: string) => Promise<string[]>
}

/** The OpenID provider: code flow with PKCE, nothing else. */
export const buildProvider = ({
  database: { shared },
  origin,
  keys,
  adapter,
  findUser,
  rolesAt,
}: ProviderDeps): Provider => {
  const prefix = origin.startsWith('https:') ? '__Host-midsummer-oidc' : 'midsummer-oidc'
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const
  const off = { enabled: false }

  const provider = new Provider(origin, {
    adapter,
    jwks: { keys: keys.jwks },
    cookies: {
      keys: keys.cookies,
      names: { session: prefix, interaction: 'midsummer-oidc-interaction', resume: 'midsummer-oidc-resume' },
      long: cookie,
      short: cookie,
    },
    responseTypes: ['code'],
    extraParams: [QUIET],
    scopes: ['openid', 'offline_access', 'session', 'roles'],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      profile: ['name', 'locale'],
      session: ['session'],
      roles: ['roles'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    rotateRefreshToken: () => true,
    routes: {
      authorization: '/o/authorize',
      token: '/o/token',
      userinfo: '/o/userinfo',
      revocation: '/o/revoke',
      jwks: '/o/jwks',
    },
    interactions: { url: (_ctx, { uid }) => `/o/interaction/${uid}` },
    features: {
      devInteractions: off,
      dPoP: off,
      pushedAuthorizationRequests: off,
      resourceIndicators: off,
      rpInitiatedLogout: off,
      revocation: { enabled: true },
    },
    ttl: {
      AccessToken: 60 * MINUTE,
      AuthorizationCode: MINUTE,
      IdToken: 60 * MINUTE,
      RefreshToken: 30 * DAY,
      Interaction: 60 * MINUTE,
      Session: LONGEST * DAY,
      // A host asks for one each time.
      Grant: (_ctx, { clientId }) => (clientId?.startsWith(HOST_CLIENT) ? 5 * MINUTE : 365 * DAY),
    },
    clientBasedCORS: (_ctx, from, { redirectUris = [] }) => redirectUris.some((uri) => URL.parse(uri)?.origin === from),
    findAccount: async (_ctx, sub, token) => {
      const user = await findUser(sub)
      if (!user) return undefined
      const uid = token && 'sessionUid' in token ? token.sessionUid : undefined
      return {
        accountId: user.id,
        claims: async (_use, scope) => ({
          sub: user.id,
          email: user.email,
          // Nobody has an account whose address is not proven.
          email_verified: true,
          name: user.name,
          locale: user.locale,
          ...(token && scope.includes('roles') && { roles: await rolesAt(user.id, token.clientId ?? '') }),
          ...(uid && scope.includes('session') && { session: await sessionOf(uid) }),
        }),
      }
    },
    // A host of ours needs no consent; an application has it for as long as it was given.
    loadExistingGrant: async ({ oidc }) => {
      const {
        client,
        session,
        result,
        provider: { Grant },
      } = oidc
      const accountId = session?.accountId
      if (!client || !accountId) return undefined
      if (client.clientId.startsWith(HOST_CLIENT)) {
        const grant = new Grant({ clientId: client.clientId, accountId })
        grant.addOIDCScope(HOST_SCOPE)
        await grant.save()
        return grant
      }
      const kept = await shared((tx) => tx.maybeOne(selectGrant(accountId, client.clientId)))
      const id = result?.consent?.grantId ?? kept?.id
      return id === undefined ? undefined : Grant.find(id)
    },
    renderError: (ctx, { error, error_description }) => {
      ctx.type = 'html'
      ctx.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'")
      ctx.body = errorPage(error_description ?? error)
    },
  })
  // The gateway says which host and protocol it was asked by, and nobody else reaches this.
  provider.proxy = true

  const sessionOf = async (uid: string): Promise<string | undefined> =>
    (await shared((tx) => tx.maybeOne(selectByUid('Session', uid))))?.session ?? undefined

  return provider
}
