import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import type { Account } from '@midsummer/proofs'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

export const Person = Type.Object({
  id: uuid,
  /** Null until somebody is signed in with this address. */
  userId: orNull(uuid),
  email: Type.String(),
  name: Type.String(),
  locale: Type.String(),
  /** Where links in mail lead to; null for whom staff added, until they come themselves. */
  origin: orNull(Type.String()),
  skills: Type.Array(Type.String()),
  /** Opens their own page: for nobody else. */
  code: Type.String(),
  calendarKey: Type.String(),
  createdAt: instant,
})
export type Person = Type.Static<typeof Person>

const person = row(Person)
const columns = sql.fragment`
  id, user_id as "userId", email, name, locale, origin, skills, code, calendar_key as "calendarKey", created_at as "createdAt"`

export const selectPerson = (event: string, id: string) =>
  sql.type(person)`select ${columns} from staff_person where event_id = ${event} and id = ${id}`

/** Whoever gives this person a place or takes it waits here for others who do. */
export const lockPerson = (event: string, id: string) =>
  sql.type(person)`select ${columns} from staff_person where event_id = ${event} and id = ${id} for no key update`

export const selectPersonOfUser = (event: string, user: string) =>
  sql.type(person)`select ${columns} from staff_person where event_id = ${event} and user_id = ${user}`

export const selectPersonOfCode = (event: string, code: string) =>
  sql.type(person)`select ${columns} from staff_person where event_id = ${event} and code = ${code}`

export interface PersonSearch extends Cursor {
  event: string
  text: string | undefined
}

export const selectPeople = ({ event, text, after, limit }: PersonSearch) =>
  sql.type(person)`
    select ${columns} from staff_person
    where event_id = ${event}
      and (${after ?? null}::uuid is null or id > ${after ?? null}::uuid)
      and (${text ?? null}::text is null
        or starts_with(lower(name), lower(${text ?? null})) or starts_with(lower(email), lower(${text ?? null})))
    order by id limit ${limit}`

type NewPerson = Omit<Person, 'id' | 'userId' | 'skills' | 'createdAt'>
const userOf = (email: string) =>
  sql.fragment`(select user_id from staff_account where lower(email) = lower(${email}) order by told_by desc limit 1)`

/** The person of an address, made when there is none; who is known by it as a member is known as that user. */
export const upsertPerson = (event: string, { email, name, locale, origin, code, calendarKey }: NewPerson) => sql.type(
  person,
)`
  insert into staff_person as known (event_id, user_id, email, name, locale, origin, code, calendar_key)
  values (${event}, ${userOf(email)}, ${email}, ${name}, ${locale},
    ${origin}, ${code}, ${calendarKey})
  on conflict (event_id, lower(email)) do update set name = excluded.name, locale = excluded.locale,
    origin = excluded.origin, user_id = coalesce(known.user_id, excluded.user_id)
  returning ${columns}`

/** Nothing when the address is somebody's already. */
export const insertPerson = (
  event: string,
  { email, name, locale, code, calendarKey }: Omit<NewPerson, 'origin'>,
) => sql.type(person)`
  insert into staff_person (event_id, user_id, email, name, locale, code, calendar_key)
  values (${event}, ${userOf(email)}, ${email}, ${name}, ${locale}, ${code}, ${calendarKey})
  on conflict (event_id, lower(email)) do nothing returning ${columns}`

export const updateOrigin = (id: string, origin: string) =>
  sql.type(person)`update staff_person set origin = ${origin} where id = ${id} returning ${columns}`

export const updateSkills = (event: string, id: string, skills: readonly string[]) => sql.type(person)`
  update staff_person set skills = ${sql.array([...skills], 'text')} where event_id = ${event} and id = ${id}
  returning ${columns}`

/** The user's people follow a new address, where nobody else has it. */
export const moveAddress = (tx: Tx, { user, email }: Account) =>
  tx.query(sql.unsafe`
    update staff_person p set email = ${email}
    where user_id = ${user} and not exists (
      select from staff_person other where other.event_id = p.event_id and lower(other.email) = lower(${email}))`)

/** The people of an address become the user's, in every event where the user is nobody else. */
export const linkPeople = ({ user, email }: Account) => sql.type(row(Type.Object({ id: uuid })))`
  update staff_person p set user_id = ${user}
  where lower(email) = lower(${email}) and user_id is null and not exists (
    select from staff_person other where other.event_id = p.event_id and other.user_id = ${user})
  returning id`
