import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** One row when somebody is thanked now, none when they were before. */
export const markThanked = (person: string) => sql.type(row(Type.Object({ id: Type.String() })))`
  update staff_person set thanked_at = now() where id = ${person} and thanked_at is null returning id`
