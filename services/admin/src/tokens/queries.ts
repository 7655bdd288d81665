import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql } from '@midsummer/database'
import Type from 'typebox'

export const Token = Type.Object({
  id: uuid,
  name: Type.String(),
  scopes: Type.Array(Type.String()),
  createdAt: Type.String(),
  expiresAt: orNull(Type.String()),
  revokedAt: orNull(Type.String()),
  /** Within some minutes. */
  usedAt: orNull(Type.String()),
})
export type Token = Type.Static<typeof Token>

const token = row(Token)
const columns = sql.fragment`id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", revoked_at as "revokedAt",
  used_at as "usedAt"`

export const insertToken = (
  tenant: string | null,
  fields: { name: string; hash: string; scopes: string[]; expiresAt: string | null },
) => sql.type(token)`
  insert into public.api_tokens (tenant_id, name, hash, scopes, expires_at)
  values (${tenant}, ${fields.name}, decode(${fields.hash}, 'hex'), ${sql.array(fields.scopes, 'text')}, ${fields.expiresAt})
  returning ${columns}`

export const selectTokens = (tenant: string | null) => sql.type(token)`
  select ${columns} from public.api_tokens where tenant_id is not distinct from ${tenant}::uuid order by id`

export const revoke = (tenant: string | null, id: string) => sql.type(token)`
  update public.api_tokens set revoked_at = coalesce(revoked_at, now())
  where tenant_id is not distinct from ${tenant}::uuid and id = ${id} returning ${columns}`

/** One that is in use, until the transaction ends. */
export const lockToken = (tenant: string | null, id: string) => sql.type(token)`
  select ${columns} from public.api_tokens
  where tenant_id is not distinct from ${tenant}::uuid and id = ${id} and revoked_at is null
    and (expires_at is null or expires_at > now()) for update`

export const shorten = (id: string, hours: number) => sql.type(token)`
  update public.api_tokens set expires_at = least(expires_at, now() + make_interval(hours => ${hours}))
  where id = ${id} returning ${columns}`
