import Type from 'typebox'
import { message } from '../message.ts'
import { uuid } from '../shapes.ts'

/** The public sees this version of the schedule from now on. */
export const releasePublished = message(
  'schedule.release.published',
  Type.Object({ event: uuid, release: Type.Object({ id: uuid, number: Type.Integer() }) }),
)
export const panelistCheckedIn = message(
  'schedule.panelist.checked-in',
  Type.Object({ event: uuid, panelist: Type.Object({ id: uuid, panel: uuid }) }),
)
