import Type from 'typebox'

export const closed = { additionalProperties: false }
export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])
