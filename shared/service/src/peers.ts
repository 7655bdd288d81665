import { CONTEXT_HEADER, type Domain, SCHEMA_HEADER, type TenantRef } from '@midsummer/contracts'
import { INTERNAL } from '@midsummer/messages'
import { type Keys, signContext } from '@midsummer/tenancy'
import { carried } from '@midsummer/tracing'
import type { Static, TObject } from 'typebox'
import { Value } from 'typebox/value'
import { ProblemError, problem } from './problems.ts'

/** Where the other services are, by name. */
export type Addresses = Record<string, string>

/** `register=http://register:8080,…` */
export const parseAddresses = (text: string): Addresses =>
  Object.fromEntries(
    text
      .split(',')
      .filter(Boolean)
      .map((one) => one.split('=', 2)),
  )

const peerAway = problem('PEER_AWAY', 503, 'A part that this needs does not answer. Try again in a moment.')

/** The silence that is borne before another service's answer, in milliseconds. */
const PATIENCE = 10_000

/**
 * Asks another service what cannot wait for a message. Never inside a transaction: the other may be slow.
 * @throws the other's own problem, or peerAway
 */
export type Ask = <Answer extends TObject>(
  domain: Domain,
  path: `/internal/${string}`,
  tenant: TenantRef | undefined,
  body: object,
  answer: Answer,
) => Promise<Static<Answer>>

export const openPeers =
  (addresses: Addresses, keys: Keys): Ask =>
  async (domain, path, tenant, body, answer) => {
    const address = addresses[domain]
    if (!address) throw peerAway({ detail: `There is no ${domain} here.` })
    const context = signContext(
      { audience: INTERNAL, ...(tenant && { tenant }), actor: { kind: 'system' }, access: {}, operator: false },
      keys,
    )
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: {
        [CONTEXT_HEADER]: context,
        ...(tenant && { [SCHEMA_HEADER]: tenant.schema }),
        'content-type': 'application/json',
        ...carried(),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((cause: unknown) => {
      throw peerAway({ retryAfter: 2, cause: new Error(`${domain} does not answer ${path}`, { cause }) })
    })
    const told: unknown = await response.json().catch(() => undefined)
    if (!response.ok) {
      const cause = new Error(`${domain} answers ${path} with ${response.status}`)
      throw ProblemError.from(told) ?? peerAway({ retryAfter: 2, cause })
    }
    if (!Value.Check(answer, told)) throw new Error(`${domain} answered ${path} in another shape`)
    return told
  }
