import { CONTEXT_HEADER } from '@midsummer/contracts'
import { type Keys, signContext } from '@midsummer/tenancy'
import type { FastifyInstance } from 'fastify'
import * as openid from 'openid-client'
import Type from 'typebox'
import { Value } from 'typebox/value'
import { flowRefused } from '../errors.ts'
import { HOST_CLIENT, HOST_SCOPE, QUIET } from '../provider/provider.ts'

/** What a host keeps in the browser while somebody signs in elsewhere. */
export const Flow = Type.Object({
  state: Type.String(),
  nonce: Type.String(),
  verifier: Type.String(),
  next: Type.String(),
  /** Begun on the chance that somebody is signed in at the platform: they are asked nothing there. */
  quiet: Type.Optional(Type.Literal(true)),
})
export type Flow = Type.Static<typeof Flow>

const Claims = Type.Object({ sub: Type.String(), session: Type.String() })

export interface HostFlow {
  /** @returns where the browser goes, and what the host keeps meanwhile */
  begin: (host: string, next: string, quiet?: boolean) => Promise<{ address: string; flow: Flow }>
  /**
   * Exchanges the code that a browser came back with.
   * @returns the user, and the session of the platform's host that this one stands on
   * @throws flowRefused
   */
  finish: (host: string, query: string, flow: Flow) => Promise<{ user: string; session: string }>
}

/** Signs people in at the hosts of conventions, which are clients of the provider like any others, but for consent. */
export const openHostFlow = (app: FastifyInstance, keys: Keys, origin: string): HostFlow => {
  const platform = new URL(origin)
  const callback = (host: string, query = ''): URL => {
    const address = new URL(`/api/session/callback${query}`, origin)
    address.hostname = host
    return address
  }

  // The provider is in this very process, and its public name is often none that a server can look up.
  const within: openid.CustomFetch = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url)
    const context = signContext(
      { audience: 'accounts', host: 'platform', actor: { kind: 'anonymous' }, access: {}, operator: false },
      keys,
    )
    const answer = await app.inject({
      method: method === 'POST' ? 'POST' : 'GET',
      url: pathname + search,
      headers: {
        ...headers,
        [CONTEXT_HEADER]: context,
        'x-forwarded-proto': platform.protocol.slice(0, -1),
        'x-forwarded-host': platform.host,
      },
      ...(body !== undefined && body !== null && { payload: String(body) }),
    })
    const told = new Headers()
    for (const [name, value] of Object.entries(answer.headers)) told.set(name, String(value))
    return new Response(answer.body, { status: answer.statusCode, headers: told })
  }

  const clientOf = (host: string): openid.Configuration => {
    const client = new openid.Configuration(
      {
        issuer: origin,
        authorization_endpoint: `${origin}/o/authorize`,
        token_endpoint: `${origin}/o/token`,
        jwks_uri: `${origin}/o/jwks`,
        authorization_response_iss_parameter_supported: true,
      },
      `${HOST_CLIENT}${host}`,
      {},
      openid.None(),
    )
    // Nothing leaves the process.
    openid.allowInsecureRequests(client)
    client[openid.customFetch] = within
    return client
  }

  return {
    begin: async (host, next, quiet = false) => {
      const flow = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
        next,
        ...(quiet && { quiet }),
      }
      const { href } = openid.buildAuthorizationUrl(clientOf(host), {
        redirect_uri: callback(host).href,
        scope: HOST_SCOPE,
        state: flow.state,
        nonce: flow.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
        code_challenge_method: 'S256',
        ...(quiet && { [QUIET]: 'yes' }),
      })
      return { address: href, flow }
    },
    finish: async (host, query, { state, nonce, verifier }) => {
      const tokens = await openid
        .authorizationCodeGrant(clientOf(host), callback(host, query), {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
        })
        .catch((cause: unknown) => {
          throw Object.assign(flowRefused(), { cause })
        })
      const claims: unknown = tokens.claims()
      if (!Value.Check(Claims, claims)) throw flowRefused()
      return { user: claims.sub, session: claims.session }
    },
  }
}
