import { tablesOf } from '@midsummer/provisioning'
import { bringFirstEvent } from './events/events.ts'

/** Its first event comes with its properties. */
export const openTables = () =>
  tablesOf('event', (tx, { event, timeZone, currency, locale }) =>
    bringFirstEvent(tx, { ...event, timeZone, currency, locale }),
  )
