import type { Outside } from '@midsummer/service'
import * as openid from 'openid-client'
import { flowRefused, outsideSilent } from '../errors.ts'
import type { Flow } from '../hosts/flow.ts'
import type { openOutsider } from './outside.ts'

type Provider = Awaited<ReturnType<typeof openOutsider>>

/** Where a provider sends people back to, at the host that they came from. */
export const BACK = '/api/session/outside/callback'

/** What the provider says of itself, asked for each time: it may have other keys by now. @throws outsideSilent */
const discover = async ({ issuer, clientId, secret }: Provider, outside: Outside): Promise<openid.Configuration> => {
  const within: openid.CustomFetch = (url, { method, headers, body }) =>
    outside.ask(url, {
      method: method === 'POST' ? 'POST' : 'GET',
      headers,
      body: body === undefined || body === null ? undefined : String(body),
    })
  return openid
    .discovery(new URL(issuer), clientId, secret, openid.ClientSecretBasic(secret), {
      [openid.customFetch]: within,
      // Whether http may be spoken is the way's own affair: it leads outside by https alone.
      execute: [openid.allowInsecureRequests],
    })
    .catch((cause: unknown) => {
      throw Object.assign(outsideSilent(), { cause })
    })
}

/** @throws outsideSilent */
export const beginOutside = async (provider: Provider, outside: Outside, origin: string, next: string) => {
  const client = await discover(provider, outside)
  const flow: Flow = {
    state: openid.randomState(),
    nonce: openid.randomNonce(),
    verifier: openid.randomPKCECodeVerifier(),
    next,
  }
  const { href } = openid.buildAuthorizationUrl(client, {
    redirect_uri: origin + BACK,
    scope: 'openid',
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  })
  return { address: href, flow }
}

/** @returns who the provider says that it is. @throws outsideSilent, flowRefused */
export const finishOutside = async (
  provider: Provider,
  outside: Outside,
  address: URL,
  { state, nonce, verifier }: Flow,
): Promise<string> => {
  const tokens = await openid
    .authorizationCodeGrant(await discover(provider, outside), address, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    })
    .catch((cause: unknown) => {
      throw Object.assign(flowRefused(), { cause })
    })
  const subject = tokens.claims()?.sub
  if (!subject) throw flowRefused()
  return subject
}
