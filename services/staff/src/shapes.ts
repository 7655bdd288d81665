import Type from 'typebox'

export const instant = Type.String({ format: 'date-time' })
export const Minutes = (most: number) => Type.Integer({ minimum: 0, maximum: most })
export const orNull = <Shape extends Type.TSchema>(shape: Shape) => Type.Union([shape, Type.Null()])

/** Hours and minutes by the clock of the event's zone: `08:30`. */
export const ClockTime = Type.String({ pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$' })
