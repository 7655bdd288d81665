import Type from 'typebox'

export const uuid = Type.String({ format: 'uuid' })
export const instant = Type.String({ format: 'date-time' })
export const closed = { additionalProperties: false }
export const Id = Type.Object({ id: uuid })
export const Slug = Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 })
export const Name = Type.String({ minLength: 1, maxLength: 80 })
export const Text = Type.String({ maxLength: 5000 })
export const Position = Type.Integer({ minimum: 0, maximum: 10_000 })
export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

/** What a room has and a panel needs: `projector`, `piano`. */
export const Features = Type.Array(Slug, { maxItems: 30, uniqueItems: true })

/** A time from an instant on, until just before another. */
export const Interval = Type.Object({ from: instant, until: instant }, closed)
export type Interval = Type.Static<typeof Interval>
export const Intervals = Type.Array(Interval, { maxItems: 50 })

/** Where a panel can be. */
export const PANEL_STATES = [
  'submitted',
  'accepted',
  'rejected',
  'waitlisted',
  'confirmed',
  'placed',
  'archived',
] as const
