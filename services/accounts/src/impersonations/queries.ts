import { uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Impersonation = Type.Object({
  id: uuid,
  staff: uuid,
  user: uuid,
  reason: Type.String(),
  createdAt: Type.String(),
  endsAt: Type.String(),
})
export type Impersonation = Type.Static<typeof Impersonation>

const impersonation = row(Impersonation)
const columns = sql.fragment`id, staff_id as staff, user_id as "user", reason, created_at as "createdAt", ends_at as "endsAt"`
const open = sql.fragment`ended_at is null and ends_at > now()`

export interface NewImpersonation {
  session: string
  staff: string
  user: string
  reason: string
  endsAt: string
}

export const insertImpersonation = ({ session, staff, user, reason, endsAt }: NewImpersonation) =>
  sql.type(impersonation)`
    insert into accounts_impersonation (session_id, staff_id, user_id, reason, ends_at)
    values (${session}, ${staff}, ${user}, ${reason}, ${endsAt}) returning ${columns}`

export const selectImpersonation = (session: string) => sql.type(impersonation)`
  select ${columns} from accounts_impersonation where session_id = ${session} and ${open} order by id desc limit 1`

export const endImpersonations = (session: string) => sql.type(impersonation)`
  update accounts_impersonation set ended_at = now() where session_id = ${session} and ${open} returning ${columns}`
