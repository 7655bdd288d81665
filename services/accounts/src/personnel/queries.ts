import { orNull } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const text = (maxLength: number) => orNull(Type.String({ maxLength }))

/** What few may read of a person. */
export const FileFields = Type.Object({
  legalName: text(200),
  birthDate: orNull(Type.String({ format: 'date' })),
  phone: text(60),
  emergencyContact: text(500),
  medicalNotes: text(5_000),
  notes: text(5_000),
})
export type FileFields = Type.Static<typeof FileFields>

const file = row(FileFields)
const columns = sql.fragment`legal_name as "legalName", birth_date::text as "birthDate", phone,
  emergency_contact as "emergencyContact", medical_notes as "medicalNotes", notes`

export const selectFile = (user: string) => sql.type(file)`
  select ${columns} from accounts_personnel where user_id = ${user}`

/** Held, so that of two who write the second sees what the first wrote. */
export const lockFile = (user: string) => sql.type(file)`
  select ${columns} from accounts_personnel where user_id = ${user} for update`

export const upsertFile = (tx: Tx, user: string, fields: FileFields) =>
  tx.query(sql.unsafe`
    insert into accounts_personnel (user_id, legal_name, birth_date, phone, emergency_contact, medical_notes, notes)
    values (${user}, ${fields.legalName}, ${fields.birthDate}, ${fields.phone}, ${fields.emergencyContact},
      ${fields.medicalNotes}, ${fields.notes})
    on conflict (user_id) do update set legal_name = excluded.legal_name, birth_date = excluded.birth_date,
      phone = excluded.phone, emergency_contact = excluded.emergency_contact,
      medical_notes = excluded.medical_notes, notes = excluded.notes, changed_at = now()`)
