import { Resolver } from 'node:dns/promises'

export interface NameRecord {
  type: 'TXT' | 'CNAME'
  name: string
  value: string
}

/** Looks up what a custom domain's owner has to set. */
export interface Prover {
  /** What the owner of a host has to set at their name servers. */
  records: (host: string, token: string) => NameRecord[]
  /** @returns why the host is not proven, or nothing when it is */
  fault: (host: string, token: string) => Promise<string | undefined>
}

/** The name under a host whose TXT record carries the token. */
export const CHALLENGE = '_midsummer-challenge'

const MISSING = new Set(['ENOTFOUND', 'ENODATA'])

/**
 * @param target the platform's own host: the custom domain is a CNAME of it, or has one of its addresses
 * @param server of names, `127.0.0.1:5300`; the system's without one
 */
export const openProver = (target: string, server?: string): Prover => {
  const resolver = new Resolver({ timeout: 3_000, tries: 2 })
  if (server) resolver.setServers([server])

  // A name that does not exist is an answer; a server that gives none is not.
  const look = <Record>(found: Promise<Record[]>): Promise<Record[]> =>
    found.catch((error: NodeJS.ErrnoException) => {
      if (MISSING.has(error.code ?? '')) return []
      throw new Error(`the name server did not answer (${error.code})`)
    })

  return {
    records: (host, token) => [
      { type: 'TXT', name: `${CHALLENGE}.${host}`, value: token },
      { type: 'CNAME', name: host, value: target },
    ],
    fault: async (host, token) => {
      try {
        const texts = (await look(resolver.resolveTxt(`${CHALLENGE}.${host}`))).map((parts) => parts.join(''))
        if (!texts.includes(token)) return `${CHALLENGE}.${host} has no TXT record ${token}`
        if ((await look(resolver.resolveCname(host))).includes(target)) return undefined
        const ours = [...(await look(resolver.resolve4(target))), ...(await look(resolver.resolve6(target)))]
        const theirs = [...(await look(resolver.resolve4(host))), ...(await look(resolver.resolve6(host)))]
        return theirs.some((address) => ours.includes(address)) ? undefined : `${host} does not lead to ${target}`
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
  }
}
