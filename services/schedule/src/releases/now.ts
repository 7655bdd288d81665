import type { Entry } from './entries.ts'

/** What runs in every room at an instant (milliseconds since 1970), and what comes then. Rooms in the order of their names. */
export const nowAndNext = (grid: readonly Entry[], at: number) =>
  [...Map.groupBy(grid, ({ room }) => room.id).values()]
    .flatMap((entries) => {
      const [first] = entries
      if (!first) return []
      const now = entries.filter(({ startsAt, endsAt }) => Date.parse(startsAt) <= at && at < Date.parse(endsAt))
      const next = entries.find(({ startsAt }) => Date.parse(startsAt) > at) ?? null
      return { room: first.room, now, next }
    })
    .sort((one, other) => one.room.name.localeCompare(other.room.name))
