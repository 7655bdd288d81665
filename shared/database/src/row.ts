import type { StandardSchemaV1 } from '@standard-schema/spec'
import { type Interceptor, SchemaValidationError } from 'slonik'
import type { Static, TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

/** A TypeBox shape as Slonik takes it for the rows of a statement: `sql.type(row(Level))`. */
export const row = <Shape extends TSchema>(shape: Shape): StandardSchemaV1<unknown, Static<Shape>> => {
  const shaped = Compile(shape)
  return {
    '~standard': {
      version: 1,
      vendor: 'midsummer',
      validate: (value) =>
        shaped.Check(value)
          ? { value }
          : {
              issues: shaped
                .Errors(value)
                .map(({ instancePath, message }) => ({ message, path: instancePath.split('/').slice(1) })),
            },
    },
  }
}

/** Slonik does not check rows by itself: without this a shape is a hope. */
export const checkRows: Interceptor = {
  name: 'check-rows',
  transformRow: ({ resultParser }, query, found) => {
    if (!resultParser) return found
    const result = resultParser['~standard'].validate(found)
    if (result instanceof Promise) throw new Error('a row is checked at once')
    if (result.issues) throw new SchemaValidationError(query, found, [...result.issues])
    return found
  },
}
