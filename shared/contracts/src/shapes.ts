import Type from 'typebox'

/** What is said alike at every door, in every message and of every row. */
export const uuid = Type.String({ format: 'uuid' })
export const instant = Type.String({ format: 'date-time' })
export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

/** Of an object that takes nothing besides. */
export const closed = { additionalProperties: false }

/** What a path names. */
export const Id = Type.Object({ id: uuid })

/** What people write. */
export const Slug = Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 })
export const Name = Type.String({ minLength: 1, maxLength: 80 })
export const Text = Type.String({ maxLength: 5000 })
export const Reason = Type.String({ minLength: 1, maxLength: 500 })
export const Email = Type.String({ format: 'email', maxLength: 254 })
/** Where something stands among its like. */
export const Position = Type.Integer({ minimum: 0, maximum: 10_000 })

/** Hours and minutes by the clock of the event's zone: `08:30`. */
export const ClockTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })

/** What opens somebody's own: in bodies and headers only, never in an address. */
export const Code = Type.String({ minLength: 1, maxLength: 100 })

/** What a form was answered with, by its fields; the form says whether they are right. */
export const Answers = Type.Record(Type.String(), Type.Unknown())
