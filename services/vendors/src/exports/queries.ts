import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import type { Cursor } from '@midsummer/service'
import Type from 'typebox'

interface Page extends Cursor {
  event: string
}

/** What a tax office asks of who sells: one line a table. Amounts in minor units. */
export const TaxLine = Type.Object({
  id: uuid,
  table: orNull(Type.String()),
  booth: Type.String(),
  vendor: Type.String(),
  email: Type.String(),
  website: orNull(Type.String()),
  type: Type.String(),
  size: Type.String(),
  total: Type.Integer(),
  paid: Type.Integer(),
  /** Of every form, by the form's key. */
  answers: Type.Record(Type.String(), Type.Record(Type.String(), Type.Unknown())),
})

/** Of everybody whose table is firm. */
export const selectTaxLines = ({ event, after, limit }: Page) => sql.type(row(TaxLine))`
  select a.id, a.table_number as "table", a.name as booth, v.name as vendor, v.email, a.website, t.name as type,
    z.name as size,
    (select coalesce(sum(quantity * unit_amount), 0)::integer from vendors_due where order_id = a.id) as total,
    (select coalesce(sum(amount), 0)::integer from vendors_entry where order_id = a.id) as paid,
    (select coalesce(jsonb_object_agg(f.key, s.answers), '{}')
      from vendors_submission s join vendors_form f on f.id = s.form_id where s.reference = a.id) as answers
  from vendors_application a
    join vendors_person v on v.application_id = a.id and v.kind = 'vendor'
    join vendors_type t on t.id = a.type_id join vendors_size z on z.id = a.size_id
  where a.event_id = ${event} and a.state = 'approved' and a.offer_until is null and a.accepted_at is not null
    and (${after ?? null}::uuid is null or a.id > ${after ?? null}::uuid)
  order by a.id limit ${limit}`

/** Who needs a badge: one line a person. */
export const BadgeLine = Type.Object({
  id: uuid,
  table: orNull(Type.String()),
  booth: Type.String(),
  type: Type.String(),
  kind: Type.String(),
  name: Type.String(),
  email: Type.String(),
  registered: Type.Boolean(),
})

/** Everybody behind a table that is firm. */
export const selectBadgeLines = ({ event, after, limit }: Page) => sql.type(row(BadgeLine))`
  select p.id, a.table_number as "table", coalesce(p.booth, a.name) as booth, t.name as type, p.kind, p.name, p.email,
    exists (select from vendors_registration r
      where r.event_id = a.event_id and r.registered and lower(r.email) = lower(p.email)) as registered
  from vendors_person p join vendors_application a on a.id = p.application_id join vendors_type t on t.id = a.type_id
  where p.event_id = ${event} and a.state = 'approved' and a.offer_until is null and a.accepted_at is not null
    and (${after ?? null}::uuid is null or p.id > ${after ?? null}::uuid)
  order by p.id limit ${limit}`
