import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Pool } from 'undici'

/** One process of a service. */
export interface Address {
  origin: string
  pool: Pool
  /** Requests under way there. */
  busy: number
  failures: number
  /** Set aside until then, in milliseconds since 1970. */
  until: number
}

/** All processes of a service. */
export interface Upstream {
  /** The least busy one that is not set aside, other than one that was tried already. */
  pick: (tried?: Address) => Address | undefined
  /**
   * It did not answer: set aside, twice as long each time. When it was reached and hung up, that may be the request's
   * doing, and only several in a row are held against it: or one bad request would close a service to everybody.
   */
  failed: (address: Address, reached: boolean) => void
  worked: (address: Address) => void
  close: () => Promise<void>
}

/** Names are looked up again this often, in milliseconds, so that new processes are found. */
const LOOK_UP = 5_000
/** In milliseconds. */
const ASIDE = { first: 100, most: 10_000 }
const HANG_UPS = 4
/** In milliseconds. */
const CONNECT = 1_000

/** @param urls `http://host:port`; a name stands for every address that DNS has for it */
export const openUpstream = async (urls: readonly string[]): Promise<Upstream> => {
  let addresses: Address[] = []

  const refresh = async () => {
    const found = await Promise.all(urls.map(originsOf))
    // A name that cannot be looked up now keeps what it had.
    if (found.some((origins) => origins === undefined) && addresses.length > 0) return
    const origins = new Set(found.flatMap((some) => some ?? []))
    for (const gone of addresses.filter(({ origin }) => !origins.has(origin))) void gone.pool.close()
    addresses = [...origins].map((origin) => addresses.find((known) => known.origin === origin) ?? open(origin))
  }
  await refresh()
  const timer = setInterval(() => void refresh(), LOOK_UP).unref()

  return {
    pick: (tried) => {
      const now = Date.now()
      let best: Address | undefined
      for (const address of addresses) {
        if (address === tried || address.until > now) continue
        if (!best || address.busy < best.busy) best = address
      }
      return best
    },
    failed: (address, reached) => {
      address.failures += 1
      const counted = address.failures - (reached ? HANG_UPS : 0)
      if (counted > 0) address.until = Date.now() + Math.min(ASIDE.first * 2 ** (counted - 1), ASIDE.most)
    },
    worked: (address) => {
      address.failures = 0
    },
    close: async () => {
      clearInterval(timer)
      await Promise.all(addresses.map(({ pool }) => pool.destroy()))
    },
  }
}

const open = (origin: string): Address => ({
  origin,
  pool: new Pool(origin, { connections: 256, connect: { timeout: CONNECT } }),
  busy: 0,
  failures: 0,
  until: 0,
})

const originsOf = async (url: string): Promise<string[] | undefined> => {
  const { hostname, port, origin } = new URL(url)
  if (isIP(hostname) || hostname.startsWith('[')) return [origin]
  const found = await lookup(hostname, { all: true }).catch(() => undefined)
  return found?.map(({ address, family }) => `http://${family === 6 ? `[${address}]` : address}:${port || 80}`)
}

/** The upstreams of a configuration: `register=http://one http://two,event=http://three`. */
export const parseUpstreams = (text: string): Map<string, string[]> =>
  new Map(
    text.split(',').map((service) => {
      const [name = '', addresses = ''] = service.trim().split('=', 2)
      return [name, addresses.split(/\s+/).filter(Boolean)]
    }),
  )
