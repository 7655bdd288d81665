import { promises as dns, type LookupAddress } from 'node:dns'
import ipaddr from 'ipaddr.js'
import { Agent, request } from 'undici'

export interface Question {
  method: 'GET' | 'POST'
  headers: Record<string, string>
  body?: string | undefined
}

/** The ways to addresses that organisers give: outside this network, whatever they say or come to mean. */
export interface Outside {
  /** @throws NotOutside when nothing may go there */
  check: (url: string) => Promise<void>
  /**
   * Asks an address that was looked up and checked for this question alone; follows no redirect, and reads no more than
   * 64 kB.
   * @throws NotOutside, or what the network throws
   */
  ask: (url: string, question: Question) => Promise<Response>
}

/** An address that leads nowhere, or inside. */
export class NotOutside extends Error {
  override name = 'NotOutside'
}

/** From beginning to end, in milliseconds. */
const PATIENCE = 15_000
/** In bytes. */
const MOST_ANSWER = 64 * 1024

/** @param inside hosts with ports that may be inside all the same, for development: `127.0.0.1:4000` */
export const openOutside = (inside: readonly string[]): Outside => {
  const addressOf = async (text: string): Promise<LookupAddress> => {
    const url = new URL(text)
    const allowed = inside.includes(url.host)
    if (url.protocol !== 'https:' && !(allowed && url.protocol === 'http:'))
      throw new NotOutside('it must begin with https:')
    if (url.username || url.password) throw new NotOutside('it must carry no password')
    // `[::1]` to the resolver is `::1`.
    const host = url.hostname.replace(/^\[|\]$/g, '')
    const addresses = await dns.lookup(host, { all: true }).catch(() => [])
    const [first] = addresses
    if (!first) throw new NotOutside(`${host} leads nowhere`)
    // All of them: a name with one address outside and one inside is no accident.
    const within = addresses.find(({ address }) => ipaddr.process(address).range() !== 'unicast')
    if (within && !allowed) throw new NotOutside(`${host} is not outside`)
    return first
  }
  return {
    check: async (url) => void (await addressOf(url)),
    ask: async (url, { method, headers, body }) => {
      const pinned = await addressOf(url)
      const agent = new Agent({
        maxResponseSize: MOST_ANSWER,
        connect: {
          lookup: (_host, { all }, done) => (all ? done(null, [pinned]) : done(null, pinned.address, pinned.family)),
        },
      })
      try {
        const signal = AbortSignal.timeout(PATIENCE)
        const answer = await request(url, { dispatcher: agent, method, headers, body: body ?? null, signal })
        const told = Object.entries(answer.headers).map(([name, value]): [string, string] => [name, String(value)])
        const text = await answer.body.text()
        const bare = answer.statusCode === 204 || answer.statusCode === 304
        return new Response(bare ? null : text, { status: answer.statusCode, headers: told })
      } finally {
        await agent.destroy()
      }
    },
  }
}
