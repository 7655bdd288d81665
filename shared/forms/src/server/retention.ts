import { eventMessages } from '@midsummer/contracts'
import { setAlarm, type Tx } from '@midsummer/database'
import { on } from '@midsummer/messages'
import { learnEvent } from '@midsummer/service'
import { fieldsOf, keptDays } from '../definition.ts'
import { selectAllVersions, selectEnd, updateEraseAt, upsertEnd } from './queries.ts'

export const DAY = 24 * 60 * 60_000

/** As `eventSubscriptions`, for a domain that asks forms: it also learns from when on answers are kept. */
export const formSubscriptions = [eventMessages.eventCreated, eventMessages.eventChanged].map((told) =>
  on(told, async (tx, { id, data: { event } }) => {
    await learnEvent(tx, event, id)
    if (event.endsAt !== undefined) await learnEnd(tx, event.id, event.endsAt, id)
  }),
)

/** Takes when an event ends; a message that is older than what is known changes nothing. */
const learnEnd = async (tx: Tx, event: string, endsAt: string | null, message: string): Promise<void> => {
  await upsertEnd(tx, event, endsAt, message)
  await planErasing(tx, event)
}

/**
 * Sets the alarm for the first moment at which an answer to one of the event's forms is to be kept no longer. Whatever
 * changes that moment, another end or another form, has it planned anew.
 * @param after an instant, in milliseconds, until which all is erased already
 */
export const planErasing = async (tx: Tx, event: string, after = 0): Promise<void> => {
  const known = await selectEnd(tx, event)
  if (!known) return
  const { endsAt } = known
  const times =
    endsAt === null
      ? []
      : (await selectAllVersions(tx, event))
          .flatMap(({ definition }) => fieldsOf(definition).flatMap((field) => keptDays(definition, field) ?? []))
          .map((days) => Date.parse(endsAt) + days * DAY)
          .filter((time) => time > after)
  const next = times.length > 0 ? new Date(Math.min(...times)).toISOString() : null
  await updateEraseAt(tx, event, next)
  if (next) await setAlarm(tx, next)
}
