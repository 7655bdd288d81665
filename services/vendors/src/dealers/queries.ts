import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

/** A vendor as everybody may know them. */
export const Dealer = Type.Object({
  id: uuid,
  name: Type.String(),
  description: Type.String(),
  website: orNull(Type.String()),
  type: Type.String(),
  table: orNull(Type.String()),
  /** Who shares the table, by what they sell under. */
  shares: Type.Array(Type.String()),
})

/** Those that are firm and wish to be named, by name. */
export const selectDealers = ({ event, after, limit }: { event: string; after?: string | undefined; limit: number }) =>
  sql.type(row(Dealer))`
  select a.id, a.name, a.description, a.website, t.name as type, a.table_number as "table",
    array(select p.booth from vendors_person p where p.application_id = a.id and p.kind = 'share' and p.booth is not null
      order by p.position) as shares
  from vendors_application a join vendors_type t on t.id = a.type_id
  where a.event_id = ${event} and a.state = 'approved' and a.offer_until is null and a.accepted_at is not null and a.listed
    and (${after ?? null}::uuid is null
      or (lower(a.name), a.id) > (select lower(name), id from vendors_application where id = ${after ?? null}::uuid))
  order by lower(a.name), a.id limit ${limit}`
