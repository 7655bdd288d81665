import { type CalendarDate, parseAbsolute, parseDate, toCalendarDate, toZoned } from '@internationalized/date'

export const MINUTE = 60_000

/** Something that has its time in a day. */
interface Span {
  startsAt: string
  endsAt: string
}

/** The first moment of a day in a zone, in milliseconds since 1970. */
export const startOf = (day: string, zone: string): number => toZoned(parseDate(day), zone).toDate().getTime()

/** The day that comes so many days later. */
export const dayAfter = (day: string, by: number): string => parseDate(day).add({ days: by }).toString()

export const dayOf = (at: string, zone: string): string => toCalendarDate(parseAbsolute(at, zone)).toString()

/** The days of the event, and those beside them on which something stands. */
export const daysOf = (
  { startsOn, endsOn }: { startsOn: string | null; endsOn: string | null },
  spans: readonly Span[],
  zone: string,
): string[] => {
  const days = new Set(spans.map(({ startsAt }) => dayOf(startsAt, zone)))
  const first = startsOn ?? endsOn
  for (let day: CalendarDate | undefined = first ? parseDate(first) : undefined; day; day = day.add({ days: 1 })) {
    days.add(day.toString())
    if (day.toString() >= (endsOn ?? startsOn ?? '') || days.size > 30) break
  }
  return [...days].sort()
}

/** Where something stands: minutes from the beginning of what is shown, and how many there are. */
export const spanOf = ({ startsAt, endsAt }: Span, from: number) => ({
  from: (Date.parse(startsAt) - from) / MINUTE,
  minutes: (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE,
})

/** The hours that are shown of a day: eight in the morning to midnight, or from the first of what there is to the last. */
export const hoursOf = (spans: readonly Span[], start: number): { from: number; until: number } => {
  const hour = 60 * MINUTE
  const whole = (at: number, round: (value: number) => number) => start + round((at - start) / hour) * hour
  return {
    from: Math.min(start + 8 * hour, ...spans.map(({ startsAt }) => whole(Date.parse(startsAt), Math.floor))),
    until: Math.max(start + 24 * hour, ...spans.map(({ endsAt }) => whole(Date.parse(endsAt), Math.ceil))),
  }
}
