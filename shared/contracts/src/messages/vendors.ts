import Type from 'typebox'
import { message } from '../message.ts'
import { orNull, uuid } from '../shapes.ts'

const ApplicationData = Type.Object({
  event: uuid,
  application: Type.Object({
    id: uuid,
    type: uuid,
    state: Type.String(),
    /** Approved, accepted, and paid where it costs something. */
    firm: Type.Boolean(),
    /** Its number on the floor. */
    table: orNull(Type.String()),
  }),
})

/** An application was submitted, decided, accepted, or given another table. */
export const applicationChanged = message(
  'vendors.application.changed',
  ApplicationData,
  ({ application }) => application.state,
)
/** A vendor has come to the show. */
export const vendorCheckedIn = message('vendors.vendor.checked-in', ApplicationData)
