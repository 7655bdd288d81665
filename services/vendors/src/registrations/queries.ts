import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export interface Told {
  id: string
  event: string
  email: string
  registered: boolean
}

/** A message that is older than what is known changes nothing. */
export const upsertRegistration = (tx: Tx, { id, event, email, registered }: Told, message: string) =>
  tx.query(sql.unsafe`
    insert into vendors_registration as known (id, event_id, email, registered, told_by)
    values (${id}, ${event}, ${email}, ${registered}, ${message})
    on conflict (id) do update set email = excluded.email, registered = excluded.registered, told_by = excluded.told_by
    where known.told_by < excluded.told_by`)

export const selectRegistered = (event: string, emails: readonly string[]) => sql.type(
  row(Type.Object({ email: Type.String() })),
)`
  select distinct lower(email) as email from vendors_registration
  where event_id = ${event} and registered and lower(email) = any(${sql.array([...emails], 'text')})`
