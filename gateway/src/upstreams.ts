/** The addresses of one service, the least busy first; what failed is set aside for a while. */
export interface Upstream {
  /** Takes an address for one request. @returns nothing when none is known to answer */
  take: () => string | undefined
  /** Gives it back; `failed` when nothing answered there. */
  release: (address: string, failed: boolean) => void
}

/** An address that did not answer is tried again after this, doubled with each failure, in milliseconds. */
const ASIDE = 500
const LONGEST_ASIDE = 15_000

export const openUpstream = (addresses: readonly string[]): Upstream => {
  const states = addresses.map((address) => ({ address, busy: 0, failures: 0, until: 0 }))
  return {
    take: () => {
      const now = Date.now()
      const [best] = states
        .filter(({ until }) => until <= now)
        .sort((one, other) => one.busy - other.busy)
      if (best) best.busy += 1
      return best?.address
    },
    release: (address, failed) => {
      const state = states.find((one) => one.address === address)
      if (!state) return
      state.busy -= 1
      state.failures = failed ? state.failures + 1 : 0
      state.until = failed ? Date.now() + Math.min(ASIDE * 2 ** (state.failures - 1), LONGEST_ASIDE) : 0
    },
  }
}

/** The upstreams of a configuration: `register=http://one http://two,event=http://three`. */
export const parseUpstreams = (text: string): Map<string, string[]> =>
  new Map(
    text.split(',').map((service) => {
      const [name = '', addresses = ''] = service.trim().split('=', 2)
      return [name, addresses.split(/\s+/).filter(Boolean)]
    }),
  )
