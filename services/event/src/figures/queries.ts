import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** How many people an event has, as register's messages tell it. */
export const Figures = Type.Object({ registered: Type.Integer(), checkedIn: Type.Integer(), cancelled: Type.Integer() })
export type Figures = Type.Static<typeof Figures>

export const selectFigures = (event: string) => sql.type(row(Figures))`
  select count(*) filter (where state <> 'cancelled')::integer as registered,
    count(*) filter (where state = 'checked-in')::integer as "checkedIn",
    count(*) filter (where state = 'cancelled')::integer as cancelled
  from event_registration where event_id = ${event}`

/**
 * Notes what became of a registration. Messages may come in any order: a state is only ever replaced by a later one,
 * and of cancelled and checked-in, which exclude each other at the desk, the first stays.
 */
export const noteRegistration = (tx: Tx, event: string, registration: string, state: string) =>
  tx.query(sql.unsafe`
    insert into event_registration (registration_id, event_id, state) values (${registration}, ${event}, ${state})
    on conflict (registration_id) do update set state = excluded.state where event_registration.state = 'registered'`)
