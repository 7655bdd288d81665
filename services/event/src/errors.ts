import { problem } from '@midsummer/service'

export const eventUnknown = problem('EVENT_UNKNOWN', 404, 'There is no such event.')
export const eventSlugTaken = problem('EVENT_SLUG_TAKEN', 409, 'Another event of this convention has this slug.')
export const eventStateRefused = problem(
  'EVENT_STATE_REFUSED',
  409,
  'The event cannot go to this state from where it is.',
)
export const eventEndsBeforeStart = problem('EVENT_ENDS_BEFORE_START', 400, 'The event would end before it starts.')
export const zoneUnknown = problem('EVENT_ZONE_UNKNOWN', 400, 'This is no IANA time zone.')
export const propertyUnknown = problem('EVENT_PROPERTY_UNKNOWN', 400, 'There is no such property.')
export const propertyInvalid = problem('EVENT_PROPERTY_INVALID', 400, 'This value does not fit the property.')
export const pageUnknown = problem('EVENT_PAGE_UNKNOWN', 404, 'This event has no such page.')
