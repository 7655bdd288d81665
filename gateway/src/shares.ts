import { tenantBusy } from './errors.ts'

/** Who may have requests under way, and who waits: so that one tenant's rush leaves the others their share. */
export interface Shares {
  /** Waits for a turn. @returns what ends it @throws tenantBusy */
  enter: (tenant: string) => Promise<() => void>
}

export interface SharesOptions {
  /** Requests of one tenant under way at once; of all of them together twice as many. */
  each: number
  /** How many of a tenant's wait for a turn, at most. */
  waiting?: number
  /** And for how long, in milliseconds. */
  patience?: number
}

interface Room {
  busy: number
  waiting: Set<() => void>
}

/** Those who wait are let in tenant by tenant, one of each in turn. */
export const openShares = ({ each, waiting = 2_000, patience = 5_000 }: SharesOptions): Shares => {
  const total = 2 * each
  const rooms = new Map<string, Room>()
  // Tenants of whom somebody waits, in the order of their turns.
  const hungry = new Map<string, Room>()
  let busy = 0

  const leave = (tenant: string, room: Room) => () => {
    busy -= 1
    room.busy -= 1
    if (room.busy === 0 && room.waiting.size === 0) rooms.delete(tenant)
    admit()
  }
  const take = (tenant: string, room: Room) => {
    busy += 1
    room.busy += 1
    return leave(tenant, room)
  }
  const admit = () => {
    for (const [tenant, room] of hungry) {
      if (busy >= total) return
      const [next] = room.waiting
      if (room.busy >= each || !next) continue
      room.waiting.delete(next)
      hungry.delete(tenant)
      if (room.waiting.size > 0) hungry.set(tenant, room)
      next()
      return
    }
  }

  return {
    enter: async (tenant) => {
      const room = rooms.get(tenant) ?? { busy: 0, waiting: new Set() }
      rooms.set(tenant, room)
      if (busy < total && room.busy < each && room.waiting.size === 0) return take(tenant, room)
      if (room.waiting.size >= waiting) throw tenantBusy({ retryAfter: 2 })
      const { promise, resolve, reject } = Promise.withResolvers<() => void>()
      const turn = () => {
        clearTimeout(timer)
        resolve(take(tenant, room))
      }
      const timer = setTimeout(() => {
        room.waiting.delete(turn)
        if (room.waiting.size === 0) hungry.delete(tenant)
        reject(tenantBusy({ retryAfter: 2 }))
      }, patience)
      room.waiting.add(turn)
      hungry.set(tenant, room)
      return promise
    },
  }
}
