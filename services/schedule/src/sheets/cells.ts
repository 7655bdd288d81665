import type { Cell } from '@midsummer/service'
import type { WholePanel } from '../panels/panels.ts'
import type { Room } from '../rooms/rooms.ts'
import type { Slot } from '../slots/slots.ts'
import type { Track } from '../tracks/tracks.ts'

/** A row by the titles of its columns. */
export type Cells = Record<string, unknown>

/** What cells name by words. */
export interface Names {
  timeZone: string
  rooms: readonly Room[]
  tracks: readonly Track[]
}

/** A row that cannot be understood, and the column at fault. */
export class CellWrong extends Error {
  override name = 'CellWrong'
  readonly column: string

  constructor(column: string, message: string) {
    super(message)
    this.column = column
  }
}

export const PANEL_COLUMNS = [
  'id',
  'state',
  'title',
  'abstract',
  'minutes',
  'set-up',
  'tear-down',
  'audience',
  'from age',
  'needs',
  'track',
  'held by',
]
export const SLOT_COLUMNS = ['id', 'panel', 'title', 'room', 'starts', 'ends', 'seats']

export const panelCells = ({ panel, panelists }: WholePanel, { tracks }: Names): Cell[] => [
  panel.id,
  panel.state,
  panel.title,
  panel.abstract,
  panel.minutes,
  panel.setupMinutes,
  panel.teardownMinutes,
  panel.audience,
  panel.leastAge,
  panel.needs.join(', '),
  tracks.find(({ id }) => id === panel.trackId)?.slug ?? null,
  reachable(panelists)
    .map(({ name, email }) => `${name} <${email}>`)
    .join('; '),
]

/** Those who hold a panel, without who has been forgotten. */
export const reachable = (panelists: WholePanel['panelists']) =>
  panelists.filter(({ email }) => email !== '').map(({ name, email }) => ({ name, email }))

/** A panel as its row says it; the state is only read. @throws CellWrong */
export const panelOf = (cells: Cells, { tracks }: Names) => ({
  title: text(cells, 'title'),
  abstract: text(cells, 'abstract'),
  minutes: number(cells, 'minutes') ?? wrong('minutes', 'is missing'),
  setupMinutes: number(cells, 'set-up') ?? 0,
  teardownMinutes: number(cells, 'tear-down') ?? 0,
  audience: number(cells, 'audience'),
  leastAge: number(cells, 'from age') ?? 0,
  needs: text(cells, 'needs')
    .split(/[,\s]+/)
    .filter(Boolean),
  trackId: named(cells, 'track', tracks),
})

const PERSON = /^(?<name>[^<>]+?)\s*<(?<email>[^<>\s]+@[^<>\s]+)>$/

/** @throws CellWrong */
export const peopleOf = (cells: Cells) =>
  text(cells, 'held by')
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean)
    .map((one) => {
      const { name, email } = PERSON.exec(one)?.groups ?? {}
      return name && email ? { name, email } : wrong('held by', 'is not `Name <address>; Name <address>`')
    })

export const slotCells = (slot: Slot, { timeZone, rooms }: Names): Cell[] => [
  slot.id,
  slot.panelId,
  slot.title,
  rooms.find(({ id }) => id === slot.roomId)?.slug ?? null,
  local(slot.startsAt, timeZone),
  local(slot.endsAt, timeZone),
  slot.seats,
]

/** A slot as its row says it. @throws CellWrong */
export const slotOf = (cells: Cells, { timeZone, rooms }: Names) => ({
  panelId: text(cells, 'panel') || null,
  title: text(cells, 'title') || null,
  roomId: named(cells, 'room', rooms) ?? wrong('room', 'is missing'),
  startsAt: instant(cells, 'starts', timeZone),
  endsAt: instant(cells, 'ends', timeZone),
  seats: number(cells, 'seats'),
})

const wrong = (column: string, message: string): never => {
  throw new CellWrong(column, message)
}

const text = (cells: Cells, column: string): string => {
  const value = cells[column]
  return value === null || value === undefined ? '' : String(value)
}

const number = (cells: Cells, column: string): number | null => {
  const value = text(cells, column).trim()
  if (value === '') return null
  return Number.isInteger(Number(value)) ? Number(value) : wrong(column, 'is no whole number')
}

const named = (cells: Cells, column: string, all: readonly { id: string; slug: string }[]): string | null => {
  const slug = text(cells, column).trim()
  if (slug === '') return null
  return all.find((one) => one.slug === slug)?.id ?? wrong(column, `there is no ${slug}`)
}

/** By the clock on the event's walls, with the offset, so that an hour that comes twice is told apart. */
const local = (at: string, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toString({ timeZoneName: 'never' })

/** By the clock on the event's walls, if no offset is given. A cell of a date says that clock as if it were UTC. */
const instant = (cells: Cells, column: string, timeZone: string): string => {
  const value = cells[column]
  const written = value instanceof Date ? value.toISOString().slice(0, -1) : text(cells, column).trim()
  try {
    const at = /(Z|[+-]\d\d:\d\d)$/.test(written)
      ? Temporal.Instant.from(written)
      : Temporal.PlainDateTime.from(written.replace(' ', 'T')).toZonedDateTime(timeZone).toInstant()
    return new Date(at.epochMilliseconds).toISOString()
  } catch {
    return wrong(column, 'is no time, like 2027-07-01 22:00')
  }
}
