import type { StandardSchemaV1 } from '@standard-schema/spec'
import { type QuerySqlToken, SchemaValidationError } from 'slonik'
import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

const known = new WeakMap<TSchema, ReturnType<typeof Compile>>()

/**
 * A shape as a check, which is made once: making it takes longer (20 to 200 µs) than most statements, so a shape stands in
 * a constant of its module.
 */
export const compiled = (shape: TSchema): ReturnType<typeof Compile> => {
  const check = known.get(shape) ?? Compile(shape)
  known.set(shape, check)
  return check
}

/** A TypeBox shape as Slonik takes it for the rows of a statement: `sql.type(row(Level))`. */
export const row = <Shape extends TSchema>(shape: Shape): StandardSchemaV1<unknown, Static<Shape>> => {
  const shaped = compiled(shape)
  const fits = (value: unknown): value is Static<Shape> => shaped.Check(value)
  return {
    '~standard': {
      version: 1,
      vendor: 'midsummer',
      validate: (value) =>
        fits(value)
          ? { value }
          : {
              issues: shaped
                .Errors(value)
                .map(({ instancePath, message }) => ({ message, path: instancePath.split('/').slice(1) })),
            },
    },
  }
}

/** @throws SchemaValidationError when a row does not have the shape that its statement promises */
export const checkRow = <Row>(query: QuerySqlToken<StandardSchemaV1<unknown, Row>>, found: object): Row => {
  const result = query.parser['~standard'].validate(found)
  if (result instanceof Promise) throw new Error('a row is checked at once')
  if (result.issues) throw new SchemaValidationError(query, { ...found }, [...result.issues])
  return result.value
}
