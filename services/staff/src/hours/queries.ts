import { instant, orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

/** A time of work; without an end somebody is there now. */
export const Worked = Type.Object({
  id: uuid,
  personId: uuid,
  name: Type.String(),
  assignmentId: orNull(uuid),
  startsAt: instant,
  endsAt: orNull(instant),
  /** As the clock says, and weighted: at night, and when setting up or tearing down. */
  hours: Type.Number(),
  weighted: Type.Number(),
})
export type Worked = Type.Static<typeof Worked>

/** What somebody's work comes to. */
export const Hours = Type.Object({ id: uuid, name: Type.String(), hours: Type.Number(), weighted: Type.Number() })
export type Hours = Type.Static<typeof Hours>

const worked = row(Worked)

/**
 * Times of work with their hours. The night is the zone's own: on the one in which the clock changes it is as long as it
 * is; where it begins and ends at once there is none.
 */
const select = sql.fragment`
  select c.id, c.event_id, c.person_id, p.name, c.assignment_id, lower(c.during) as starts_at, upper(c.during) as ends_at,
    length.hours,
    (length.hours + night.hours * (r.night_weight - 1)) * case s.kind when 'set-up' then r.set_up_weight else 1 end
      as weighted
  from staff_clock c
    join staff_person p on p.id = c.person_id
    join staff_event e on e.id = c.event_id
    join staff_rules r on r.event_id = c.event_id
    left join staff_assignment a on a.id = c.assignment_id
    left join staff_slot o on o.id = a.slot_id
    left join staff_shift s on s.id = o.shift_id
    cross join lateral (
      select tstzrange(lower(c.during), greatest(lower(c.during), coalesce(upper(c.during), now()))) as span) span
    cross join lateral (select extract(epoch from coalesce(upper(span) - lower(span), '0')) / 3600 as hours) length
    cross join lateral (
      select coalesce(sum(extract(epoch from upper(part) - lower(part))), 0) / 3600 as hours
      from generate_series((lower(c.during) at time zone e.time_zone)::date - 1,
          (coalesce(upper(c.during), now()) at time zone e.time_zone)::date, interval '1 day') day,
        lateral (select span * tstzrange((day::date + r.night_from) at time zone e.time_zone,
          (day::date + (r.night_until <= r.night_from)::integer + r.night_until) at time zone e.time_zone) as part) part
      where r.night_from <> r.night_until and not isempty(part)) night`
const columns = sql.fragment`
  id, person_id as "personId", name, assignment_id as "assignmentId", starts_at as "startsAt", ends_at as "endsAt",
  round(hours, 2)::float8 as hours, round(weighted, 2)::float8 as weighted`

export const selectWorked = (event: string, one: string) =>
  sql.type(worked)`select ${columns} from (${select} where c.event_id = ${event} and c.id = ${one}) w`

export const selectWorkedOf = (person: string) =>
  sql.type(worked)`select ${columns} from (${select} where c.person_id = ${person}) w order by starts_at`

/** Who is there now. */
export const selectRunning = (event: string) => sql.type(worked)`
  select ${columns} from (${select} where c.event_id = ${event} and upper_inf(c.during)) w order by starts_at`

/** Everybody's hours that are over, in the order of their ids. */
export const selectHours = (event: string, { person, after, limit }: Cursor & { person?: string }) => sql.type(
  row(Hours),
)`
  select person_id as id, name, round(sum(hours), 2)::float8 as hours, round(sum(weighted), 2)::float8 as weighted
  from (${select}
    where c.event_id = ${event} and not upper_inf(c.during)
      and (${person ?? null}::uuid is null or c.person_id = ${person ?? null}::uuid)
      and (${after ?? null}::uuid is null or c.person_id > ${after ?? null}::uuid)) w
  group by person_id, name order by person_id limit ${limit}`
