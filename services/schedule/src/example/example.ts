import type { Tx } from '@midsummer/database'
import { EXAMPLE_ACTOR, EXAMPLE_DAYS, type Example, exampleCommand } from '@midsummer/provisioning'
import type { KnownEvent } from '@midsummer/service'
import { addCall } from '../calls/calls.ts'
import { addCategory } from '../categories/categories.ts'
import type { PanelState } from '../panels/panels.ts'
import { freeze } from '../releases/releases.ts'
import { addRoom, type Room } from '../rooms/rooms.ts'
import { changeRules } from '../rules/rules.ts'
import { addTrack } from '../tracks/tracks.ts'
import { CATEGORIES, IDEAS, type Idea, ROOMS, TRACKS } from './programme.ts'
import {
  type ExampleFollower,
  type ExamplePanel,
  type ExamplePanelist,
  type ExampleSlot,
  insertExampleFollowers,
  insertExamplePanelists,
  insertExamplePanels,
  insertExampleReviews,
  insertExampleSeats,
  insertExampleSlots,
  selectAddresses,
  selectPanelKnown,
} from './queries.ts'

const PLACED = 300
/** What was proposed besides, and how it stands. */
const OTHERS: readonly PanelState[] = [
  ...Array<PanelState>(18).fill('submitted'),
  ...Array<PanelState>(8).fill('waitlisted'),
  ...Array<PanelState>(6).fill('rejected'),
  ...Array<PanelState>(5).fill('accepted'),
  ...Array<PanelState>(3).fill('confirmed'),
]
const FOLLOWERS = 400
/** People of the example who hold panels; they are among those who are registered. */
const HOLDERS = 420
const MINUTE = 60_000

interface Stage {
  room: Room
  tracks: readonly string[]
  /** Whether people sign up for what is in there. */
  seats: boolean
  /** When each day begins, and its next free moment, in milliseconds since 1970. */
  opened: readonly number[]
  free: number[]
}

/** Three hundred panels in twelve rooms, as they were proposed, reviewed, placed and published, and who wants to see them. */
const make = async (tx: Tx, event: KnownEvent, example: Example): Promise<string | undefined> => {
  if (await tx.maybeOne(selectPanelKnown(panelId(example, 0)))) return undefined
  const { stages, tracks, call } = await built(tx, event)
  const panels: ExamplePanel[] = []
  const slots: ExampleSlot[] = []
  for (const [index, idea] of IDEAS.slice(0, PLACED + OTHERS.length).entries()) {
    const panel = { ...proposed(example, index, idea), callId: call, trackId: tracks.get(idea.track) ?? null }
    const state = OTHERS[index - PLACED] ?? 'placed'
    if (state === 'placed') slots.push(placed(example, index, { ...idea, ...panel }, stages))
    panels.push({ ...panel, state })
  }
  await tx.query(insertExamplePanels(event.id, panels))
  await tx.query(
    insertExamplePanelists(
      event.id,
      panels.flatMap((panel, index) => holders(example, index, panel)),
    ),
  )
  await tx.query(insertExampleReviews(panels.flatMap((panel, index) => reviewed(example, index, panel))))
  await tx.query(insertExampleSlots(event.id, slots))
  const followers = Array.from({ length: FOLLOWERS }, (_, index) => follower(example, index, slots))
  await tx.query(insertExampleFollowers(event.id, followers))
  await tx.query(insertExampleSeats(seated(slots, followers)))
  await freeze(tx, EXAMPLE_ACTOR, event.id, 'The programme is complete.')
  return `${panels.length} panels, ${slots.length} of them in ${stages.length} rooms, and ${followers.length} people who follow them`
}

const panelId = (example: Example, index: number) =>
  example.id(example.at(index / (PLACED + OTHERS.length)), 'panel', index)

/** Rooms, tracks and the call. */
const built = async (tx: Tx, event: KnownEvent) => {
  const by = [tx, EXAMPLE_ACTOR, event.id] as const
  await changeRules(...by, { gridMinutes: 15, turnoverMinutes: 10, adultsFrom: '22:00', adultsUntil: '04:00' })
  const categories = new Map<string, string>()
  for (const [position, category] of CATEGORIES.entries())
    categories.set(category.slug, (await addCategory(...by, { ...category, position })).id)
  const tracks = new Map<string, string>()
  for (const [position, { slug, colour }] of TRACKS.entries())
    tracks.set(slug, (await addTrack(...by, { slug, name: titled(slug), colour, position })).id)
  const hour = (day: string, hour: number) =>
    Temporal.PlainDateTime.from(`${day}T00:00`).add({ hours: hour }).toZonedDateTime(event.timeZone).toInstant()
  const opens = EXAMPLE_DAYS.map((day) => ({ from: hour(day, 9).toString(), until: hour(day, 26).toString() }))
  const stages: Stage[] = []
  for (const [position, [name, category, capacity, features, tracks, seats]] of ROOMS.entries()) {
    const slug = name.toLowerCase().replaceAll(' ', '-')
    const fields = { slug, name, capacity, features: [...features], opens, position }
    const room = await addRoom(...by, { ...fields, categoryId: categories.get(category) ?? null })
    const opened = EXAMPLE_DAYS.map((day) => hour(day, 10).epochMilliseconds)
    stages.push({ room, tracks, seats, opened, free: [...opened] })
  }
  const { id: call } = await addCall(...by, {
    slug: 'programme',
    name: 'Panels and workshops',
    description: 'Show us what you know, make or love.',
    leastMinutes: 30,
    mostMinutes: 120,
  })
  return { stages, tracks, call }
}

const titled = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** An idea as somebody proposed it. */
const proposed = (example: Example, index: number, { title, abstract, minutes }: Idea) => ({
  id: panelId(example, index),
  title,
  abstract,
  minutes,
  needs: [],
  setupMinutes: example.one([0, 0, 5, 10], 'setup', index),
  teardownMinutes: 5,
  audience: example.count(8, 40, 'audience', index),
  leastAge: example.one([0, 0, 0, 0, 12], 'age', index),
  at: example.at(index / (PLACED + OTHERS.length)),
})

/** A slot in that room of its track, and on that day, which is free first. @throws when no room takes the track */
const placed = (
  example: Example,
  index: number,
  { id, track, minutes }: Idea & { id: string },
  stages: readonly Stage[],
): ExampleSlot => {
  const [first] = stages
    .filter(({ tracks }) => tracks.includes(track))
    .flatMap((stage) => stage.free.map((at, day) => ({ stage, day, wait: at - (stage.opened[day] ?? 0) })))
    .sort((one, other) => one.wait - other.wait || one.day - other.day)
  if (!first) throw new Error(`no room takes ${track}`)
  const { stage, day } = first
  const from = stage.free[day] ?? 0
  const until = from + minutes * MINUTE
  stage.free[day] = until + example.one([15, 30, 45], 'pause', index) * MINUTE
  return {
    id: example.id(example.at(1), 'slot', index),
    roomId: stage.room.id,
    panelId: id,
    startsAt: new Date(from).toISOString(),
    endsAt: new Date(until).toISOString(),
    seats: stage.seats ? stage.room.capacity : null,
  }
}

/** One to three people, who have confirmed what needs no more than their word. */
const holders = (example: Example, index: number, { id, state, at }: ExamplePanel): ExamplePanelist[] => {
  const people = new Set(
    Array.from({ length: example.one([1, 1, 1, 2, 2, 3], 'holders', index) }, (_, nth) =>
      example.count(0, HOLDERS - 1, 'holder', index, nth),
    ),
  )
  return [...people].map((person, nth) => ({
    id: example.id(at, 'panelist', index, nth),
    panel: id,
    position: nth + 1,
    ...example.person(person),
    locale: example.one(['en', 'de'], 'locale', person),
    code: example.code('panelist', index, nth),
    confirmedAt: state === 'confirmed' || state === 'placed' ? at : null,
  }))
}

/** What up to three reviewers gave; of what has just come in nobody has seen all. */
const reviewed = (example: Example, index: number, { id, state, at }: ExamplePanel) =>
  Array.from({ length: state === 'submitted' ? index % 2 : 3 }, (_, nth) => ({
    panel: id,
    reviewer: `person:${example.id(example.at(0), 'reviewer', nth)}`,
    at,
    score: state === 'rejected' ? example.count(1, 2, 'score', index, nth) : example.count(3, 5, 'score', index, nth),
  }))

/** Somebody who marked up to a dozen of what is placed; some things are marked more than others. */
const follower = (example: Example, index: number, slots: readonly ExampleSlot[]): ExampleFollower => {
  const marked = Array.from(
    { length: example.count(1, 12, 'marks', index) },
    (_, nth) => slots[Math.floor(example.chance('mark', index, nth) ** 2 * slots.length)]?.panelId ?? '',
  )
  return {
    id: example.id(example.at(1), 'follower', index),
    ...example.person(index * 7),
    favourites: [...new Set(marked)],
    locale: example.one(['en', 'de'], 'locale', index * 7),
    code: example.code('follower', index),
    feed: example.code('feed', index),
  }
}

/** Who marked a workshop has signed up for it, as long as there was a place. */
const seated = (slots: readonly ExampleSlot[], followers: readonly ExampleFollower[]) =>
  slots.flatMap(({ id: slot, panelId, seats }) =>
    followers
      .filter(({ favourites }) => favourites.includes(panelId))
      .slice(0, seats ?? 0)
      .map(({ id: attendee }) => ({ slot, attendee })),
  )

export const makeExample = exampleCommand({
  summary: 'Fills the schedule with three hundred panels of people who do not exist, and publishes it.',
  addresses: async (tx, event) => (await tx.any(selectAddresses(event))).map(({ email }) => email),
  make,
})
