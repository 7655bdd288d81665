import Type from 'typebox'
import { REFUSALS } from './errors.ts'

export const uuid = Type.String({ format: 'uuid' })
export const instant = Type.String({ format: 'date-time' })
export const closed = { additionalProperties: false }
export const Id = Type.Object({ id: uuid })
export const Slug = Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 })
export const Name = Type.String({ minLength: 1, maxLength: 80 })
export const Text = Type.String({ maxLength: 5000 })
export const Reason = Type.String({ minLength: 1, maxLength: 500 })
export const Minutes = (most: number) => Type.Integer({ minimum: 0, maximum: most })
/** What somebody is in a department. */
export const Role = Type.Enum(['leader', 'deputy', 'staff', 'volunteer'])
export type Role = Type.Static<typeof Role>
export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

/** Hours and minutes by the clock of the event's zone: `08:30`. */
export const ClockTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })

/** Setting up and tearing down has a weight of its own. */
export const Kind = Type.Enum(['show', 'set-up'])
/** People take a place by themselves, bid for one, or are put there by staff. */
export const SignUp = Type.Enum(['self', 'bids', 'closed'])
export const Place = Type.String({ maxLength: 80 })

export const SlotFields = Type.Object({
  /** How many people it needs. */
  wanted: Type.Integer({ minimum: 1, maximum: 500 }),
  /** What they must be known to be able to: `first-aid`. */
  skill: orNull(Slug),
  /** The title that they must have in the shift's department. */
  titleId: orNull(uuid),
})
export type SlotFields = Type.Static<typeof SlotFields>

export const Slot = Type.Object({
  id: uuid,
  ...SlotFields.properties,
  taken: Type.Integer(),
  bids: Type.Integer(),
})
export type Slot = Type.Static<typeof Slot>

/** Why somebody cannot be on a slot, by the code of its problem. */
export type Refusal = keyof typeof REFUSALS
export const Refusal = Type.Unsafe<Refusal>(Type.Enum(Object.keys(REFUSALS)))

/** What staff may set aside for somebody; the others are the database's own word. */
export const Liftable = Type.Enum([
  'STAFF_SHIFT_BEGUN',
  'STAFF_NOT_MEMBER',
  'STAFF_SKILL_MISSING',
  'STAFF_TITLE_MISSING',
  'STAFF_REST_SHORT',
  'STAFF_STRETCH_LONG',
])
export type Liftable = Type.Static<typeof Liftable>
