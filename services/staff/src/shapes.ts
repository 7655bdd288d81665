import { orNull, Slug, uuid } from '@midsummer/contracts/shapes'
import Type from 'typebox'
import { REFUSALS } from './errors.ts'

export const Minutes = (most: number) => Type.Integer({ minimum: 0, maximum: most })
/** What somebody is in a department. */
export const Role = Type.Enum(['leader', 'deputy', 'staff', 'volunteer'])
export type Role = Type.Static<typeof Role>

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

/** What staff set aside for somebody, and why. */
export interface Override {
  lift: readonly Liftable[]
  reason: string
}
