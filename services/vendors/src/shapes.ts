import Type from 'typebox'

export const uuid = Type.String({ format: 'uuid' })
export const instant = Type.String({ format: 'date-time' })
export const closed = { additionalProperties: false }
export const Id = Type.Object({ id: uuid })
export const Slug = Type.String({ pattern: '^[a-z0-9](-?[a-z0-9])*$', maxLength: 40 })
export const Name = Type.String({ minLength: 1, maxLength: 80 })
export const Text = Type.String({ maxLength: 5000 })
export const Position = Type.Integer({ minimum: 0, maximum: 10_000 })
const Code = Type.String({ minLength: 1, maxLength: 100 })
export const Reason = Type.String({ minLength: 1, maxLength: 500 })
export const Email = Type.String({ format: 'email', maxLength: 254 })
export const Answers = Type.Record(Type.String(), Type.Unknown())
export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])
/** What opens an application: known to its vendor alone, and never part of an address. */
export const OwnCode = Type.Object({ 'x-code': Type.Optional(Code) })
