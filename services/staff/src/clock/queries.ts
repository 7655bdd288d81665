import { uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const id = row(Type.Object({ id: uuid }))

export const insertWorked = (
  event: string,
  {
    person,
    assignment,
    startsAt,
    endsAt,
  }: { person: string; assignment: string | null; startsAt: string; endsAt: string | null },
) => sql.type(id)`
  insert into staff_clock (event_id, person_id, assignment_id, during)
  values (${event}, ${person}, ${assignment}, tstzrange(${startsAt}, ${endsAt})) returning id`

/** Ends what runs; nothing when nothing does. A second is the least that is worked: a double click is no fault. */
export const stopClock = (event: string, person: string) => sql.type(id)`
  update staff_clock set during = tstzrange(lower(during), greatest(clock_timestamp(), lower(during) + interval '1 second'))
  where event_id = ${event} and person_id = ${person} and upper_inf(during) returning id`

export const updateWorked = (one: string, startsAt: string, endsAt: string) => sql.type(id)`
  update staff_clock set during = tstzrange(${startsAt}, ${endsAt}) where id = ${one} returning id`

export const deleteWorked = (tx: Tx, one: string) => tx.query(sql.unsafe`delete from staff_clock where id = ${one}`)
