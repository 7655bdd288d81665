import Type from 'typebox'

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
