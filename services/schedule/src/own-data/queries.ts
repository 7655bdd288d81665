import { row, sql } from '@midsummer/database'
import { type DataOwner, Held, isTheirs } from '@midsummer/service'
import Type from 'typebox'

const Answers = row(Type.Object({ ...Held, event: Type.String(), form: Type.String(), answers: Type.Unknown() }))

const Panelist = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    name: Type.String(),
    email: Type.String(),
    panel: Type.String(),
    state: Type.String(),
    available: Type.Unknown(),
  }),
)

const Attendee = row(
  Type.Object({
    ...Held,
    event: Type.String(),
    name: Type.String(),
    email: Type.String(),
    locale: Type.String(),
    favourites: Type.Array(Type.String()),
    seats: Type.Array(Type.String()),
  }),
)

const ids = (all: readonly string[]) => sql.array([...all], 'uuid')
/** Somebody is to hold a panel of an event that is not over. */
const holds = sql.fragment`p.state not in ('rejected', 'archived') and e.state in ('draft', 'open')`

/** What was answered by who proposed a panel. */
export const selectAnswersOf = (owner: DataOwner) => sql.type(Answers)`
  select s.id, case when ${holds} then 'running' end as "keptFor", e.slug as event, f.key as form, s.answers
  from schedule_panelist o join schedule_panel p on p.id = o.panel_id join schedule_event e on e.id = o.event_id
    join schedule_submission s on s.reference = p.id join schedule_form f on f.id = s.form_id
  where ${isTheirs(owner, sql.fragment`o.email`, sql.fragment`uuid_extract_timestamp(o.id)`)} and o.position = 1 order by s.id`

export const selectPanelistsOf = (owner: DataOwner) => sql.type(Panelist)`
  select o.id, case when ${holds} then 'running' end as "keptFor", e.slug as event, o.name, o.email, p.title as panel,
    p.state, o.available
  from schedule_panelist o join schedule_panel p on p.id = o.panel_id join schedule_event e on e.id = o.event_id
  where ${isTheirs(owner, sql.fragment`o.email`, sql.fragment`uuid_extract_timestamp(o.id)`)} order by o.id`

/** Who is not named any more, in every language: *nomen nescio*. */
const NOBODY = 'N. N.'

export const forgetPanelists = (all: readonly string[]) =>
  sql.unsafe`update schedule_panelist set name = ${NOBODY}, email = '', available = '[]' where id = any(${ids(all)})`

/** A slot of a version, without the names that are `gone`. */
const unnamed = (entry: ReturnType<typeof sql.fragment>) => sql.fragment`
  case when ${entry} ->> 'panel' in (select panel from gone) then jsonb_set(${entry}, '{people}', (
    select coalesce(jsonb_agg(case when exists (select from gone where panel = ${entry} ->> 'panel' and name = p.name)
      then ${NOBODY}::text else p.name end order by p.place), '[]')
    from jsonb_array_elements_text(${entry} -> 'people') with ordinality as p (name, place)))
  else ${entry} end`

/** What was published keeps its times and titles, and loses the names: before the panelists themselves, who lead to them. */
export const forgetPublished = (all: readonly string[]) => sql.unsafe`
  with gone as (select event_id, panel_id::text as panel, name from schedule_panelist where id = any(${ids(all)}))
  update schedule_release set
    grid = (select coalesce(jsonb_agg(${unnamed(sql.fragment`e.entry`)} order by e.place), '[]')
      from jsonb_array_elements(grid) with ordinality as e (entry, place)),
    changes = (select coalesce(jsonb_agg(c.change || jsonb_build_object(
        'before', ${unnamed(sql.fragment`c.change -> 'before'`)},
        'after', ${unnamed(sql.fragment`c.change -> 'after'`)}) order by c.place), '[]')
      from jsonb_array_elements(changes) with ordinality as c (change, place))
  where event_id in (select event_id from gone)`

export const selectAttendeesOf = (owner: DataOwner) => sql.type(Attendee)`
  select a.id, null as "keptFor", e.slug as event, a.name, a.email, a.locale,
    array(select p.title from schedule_favourite f join schedule_panel p on p.id = f.panel_id where f.attendee_id = a.id)
      as favourites,
    array(select slot_id::text from schedule_seat where attendee_id = a.id) as seats
  from schedule_attendee a join schedule_event e on e.id = a.event_id
  where ${isTheirs(owner, sql.fragment`a.email`, sql.fragment`uuid_extract_timestamp(a.id)`)} order by a.id`

/** Their places are free for others. */
export const freePlaces = (all: readonly string[]) => sql.unsafe`
  with gone as (delete from schedule_seat where attendee_id = any(${ids(all)}) returning slot_id)
  update schedule_slot s set taken = taken - g.seats
  from (select slot_id, count(*)::integer as seats from gone group by slot_id) g where g.slot_id = s.id`

export const deleteFavourites = (all: readonly string[]) =>
  sql.unsafe`delete from schedule_favourite where attendee_id = any(${ids(all)})`

export const deleteAttendees = (all: readonly string[]) =>
  sql.unsafe`delete from schedule_attendee where id = any(${ids(all)})`
