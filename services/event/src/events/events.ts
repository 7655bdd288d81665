import { type Actor, eventMessages } from '@midsummer/contracts'
import { closed, Name, orNull, Slug, uuid } from '@midsummer/contracts/shapes'
import { announce, type Tx } from '@midsummer/database'
import { audit } from '@midsummer/service'
import Type from 'typebox'
import { eventEndsBeforeStart, eventStateRefused, eventUnknown, zoneUnknown } from '../errors.ts'
import { copyAllPages } from '../pages/pages.ts'
import {
  changeProperties,
  copyAllProperties,
  generateProperties,
  type Properties,
  readProperties,
} from '../properties/properties.ts'
import {
  type Event,
  insertEvent,
  lockEvent,
  type State,
  seedEvent,
  selectEnd,
  selectEvent,
  selectEvents,
  updateEvent,
} from './queries.ts'

const day = orNull(Type.String({ format: 'date' }))
const fields = {
  slug: Slug,
  name: Name,
}
const optionalFields = {
  startsOn: Type.Optional(day),
  endsOn: Type.Optional(day),
  timeZone: Type.Optional(Type.String()),
}

/** A new edition: like the edition it copies, without its people; or like the convention's newest, without its contents. */
export const NewEvent = Type.Object({ ...fields, ...optionalFields, copyOf: Type.Optional(uuid) }, closed)
export type NewEvent = Type.Static<typeof NewEvent>

export const EventChanges = Type.Partial(Type.Object({ ...fields, ...optionalFields }), {
  ...closed,
  minProperties: 1,
})
export type EventChanges = Type.Static<typeof EventChanges>

/** Where an event may go from each state. What is archived stays so. */
const NEXT: Record<State, readonly State[]> = {
  draft: ['open', 'archived'],
  open: ['closed'],
  closed: ['open', 'archived'],
  archived: [],
}

export const listEvents = (tx: Tx) => tx.any(selectEvents())

/** @throws eventUnknown */
export const readEvent = async (tx: Tx, id: string): Promise<Event> => {
  const event = await tx.maybeOne(selectEvent(id))
  if (!event) throw eventUnknown()
  return event
}

/** @throws eventUnknown when `copyOf` names none, eventSlugTaken, eventEndsBeforeStart, zoneUnknown */
export const addEvent = async (tx: Tx, actor: Actor, { copyOf, ...input }: NewEvent): Promise<Event> => {
  const [newest] = await listEvents(tx)
  const model = copyOf ? await readEvent(tx, copyOf) : newest
  if (!model) throw eventUnknown()
  const { timeZone, currency, locale } = model
  const event = await insertEvent(
    tx,
    valid({ startsOn: null, endsOn: null, timeZone, currency, locale, ...input, copiedFrom: copyOf ?? null }),
  )
  if (copyOf) {
    await copyAllPages(tx, copyOf, event.id)
    await copyAllProperties(tx, copyOf, event.id)
  }
  await generateProperties(tx, event.id)
  await audit(tx, actor, { action: 'event.added', target: event.id, after: event })
  await announce(tx, eventMessages.eventCreated, { event: await told(tx, event) })
  return event
}

/** @throws eventUnknown, eventSlugTaken, eventEndsBeforeStart, zoneUnknown */
export const changeEvent = async (tx: Tx, actor: Actor, id: string, changes: EventChanges): Promise<Event> => {
  const before = await locked(tx, id)
  return save(tx, actor, before, valid({ ...before, ...changes }))
}

/** @throws eventUnknown, eventStateRefused */
export const moveEvent = async (tx: Tx, actor: Actor, id: string, state: State): Promise<Event> => {
  const before = await locked(tx, id)
  if (before.state === state) return before
  if (!NEXT[before.state].includes(state)) {
    throw eventStateRefused({ detail: `${before.state} goes to ${NEXT[before.state].join(' or ') || 'nowhere'}` })
  }
  return save(tx, actor, before, { ...before, state })
}

const save = async (tx: Tx, actor: Actor, before: Event, after: Event): Promise<Event> => {
  const event = await updateEvent(tx, after)
  await audit(tx, actor, { action: 'event.changed', target: event.id, before, after: event })
  await announce(tx, eventMessages.eventChanged, { event: await told(tx, event) })
  return event
}

const locked = async (tx: Tx, id: string): Promise<Event> => {
  const event = await tx.maybeOne(lockEvent(id))
  if (!event) throw eventUnknown()
  return event
}

const valid = <Fields extends Pick<Event, 'startsOn' | 'endsOn' | 'timeZone'>>(event: Fields): Fields => {
  if (event.startsOn && event.endsOn && event.endsOn < event.startsOn) {
    throw eventEndsBeforeStart({ errors: [{ at: 'body/endsOn', message: `is before ${event.startsOn}` }] })
  }
  if (!isTimeZone(event.timeZone)) throw zoneUnknown({ errors: [{ at: 'body/timeZone', message: event.timeZone }] })
  return event
}

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** An event as messages tell it. */
export const told = async (tx: Tx, { id, slug, name, state, timeZone, currency }: Event) => {
  const properties = await readProperties(tx, id)
  const look = {
    accent: String(properties['look.accent']),
    background: String(properties['look.background']),
    logo: properties['look.logo'] === null ? null : String(properties['look.logo']),
  }
  const { endsAt } = await tx.one(selectEnd(id))
  const contact = properties['contact.email'] === null ? null : String(properties['contact.email'])
  return { id, slug, name, state, timeZone, currency, endsAt, contact, look }
}

/** Settings that others are told of. */
const TOLD = /^(look\.|contact\.email$)/

/** Changes an event's settings, and tells of those that others show. @throws eventUnknown, propertyUnknown, propertyInvalid */
export const changeSettings = async (tx: Tx, actor: Actor, id: string, changes: Properties): Promise<Properties> => {
  const event = await readEvent(tx, id)
  const properties = await changeProperties(tx, actor, id, changes)
  if (Object.keys(changes).some((name) => TOLD.test(name))) {
    await announce(tx, eventMessages.eventChanged, { event: await told(tx, event) })
  }
  return properties
}

/** The first event of a tenant, as the directory knows it, with every property. Repeatable. */
export const bringFirstEvent = async (tx: Tx, event: Parameters<typeof seedEvent>[1]): Promise<void> => {
  await seedEvent(tx, event)
  await generateProperties(tx, event.id)
}
