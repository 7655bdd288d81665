import { ALWAYS } from '@midsummer/contracts'
import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const DATA_KINDS = ['export', 'erasure'] as const

/** A person's question about their own data. */
export const DataRequest = Type.Object({
  id: uuid,
  kind: Type.Enum([...DATA_KINDS]),
  createdAt: Type.String(),
  /** When everybody had answered. */
  endedAt: orNull(Type.String()),
  /** Modules of conventions that were asked, and how many of them have answered. */
  asked: Type.Integer(),
  answered: Type.Integer(),
})
export type DataRequest = Type.Static<typeof DataRequest>

const dataRequest = row(DataRequest)
const whole = sql.fragment`(select count(*) = max(n.parts) from public.accounts_data_answer n
  where n.request_id = a.request_id and n.tenant_id = a.tenant_id and n.module = a.module)`
const columns = sql.fragment`r.id, r.kind, r.created_at as "createdAt", r.ended_at as "endedAt",
  (select count(*)::integer from public.accounts_data_asked a where a.request_id = r.id) as asked,
  (select count(*)::integer from public.accounts_data_asked a where a.request_id = r.id and ${whole}) as answered`

export const insertRequest = (user: string, kind: DataRequest['kind']) => sql.type(
  row(Type.Object({ id: Type.String() })),
)`
  insert into public.accounts_data_request (user_id, kind) values (${user}, ${kind}) returning id`

/** Asks every module of every convention that there is. @returns the conventions */
export const insertAsked = (request: string) => sql.type(row(Type.Object({ tenant: Type.String() })))`
  with asked as (
    insert into public.accounts_data_asked (request_id, tenant_id, module)
    select ${request}, t.id, module from public.tenants t
      cross join lateral (select distinct unnest(t.modules || ${sql.array([...ALWAYS], 'text')}) as module) m
    where t.status in ('active', 'suspended') returning tenant_id)
  select distinct tenant_id as tenant from asked`

const Earlier = row(Type.Object({ email: Type.String(), until: Type.String() }))

/** The addresses that somebody had before, but those that have been somebody else's: what stands under them may be theirs. */
export const selectEarlier = (user: string) => sql.type(Earlier)`
  with earlier as (
    select target as "user", lower(before ->> 'email') as email, at from public.accounts_audit where action = 'user.address')
  select email, max(at) as until from earlier
  where "user" = ${user}
    and not exists (select from earlier other where other.email = earlier.email and other."user" <> ${user})
    and not exists (select from public.accounts_user u where lower(u.email) = earlier.email)
  group by email`

export const selectRequests = (user: string) => sql.type(dataRequest)`
  select ${columns} from public.accounts_data_request r where r.user_id = ${user} order by r.id desc limit 50`

export const selectRequest = (user: string, id: string) => sql.type(dataRequest)`
  select ${columns} from public.accounts_data_request r where r.user_id = ${user} and r.id = ${id}`

const Open = row(Type.Object({ kind: Type.Enum([...DATA_KINDS]), user: orNull(Type.String()) }))

/** A request that waits for answers, held: of two last answers the second sees the first. */
export const lockOpen = (id: string) => sql.type(Open)`
  select kind, user_id as "user" from public.accounts_data_request where id = ${id} and ended_at is null for update`

export interface Part {
  request: string
  tenant: string
  module: string
  part: number
  parts: number
  /** Sealed. */
  things: string
}

/** Keeps what was asked for; nothing that nobody asked. */
export const insertAnswer = (tx: Tx, { request, tenant, module, part, parts, things }: Part) =>
  tx.query(sql.unsafe`
    insert into public.accounts_data_answer (request_id, tenant_id, module, part, parts, things)
    select request_id, tenant_id, module, ${part}, ${parts}, ${things} from public.accounts_data_asked
    where request_id = ${request} and tenant_id = ${tenant} and module = ${module}
    on conflict do nothing`)

export const selectWaiting = (request: string) => sql.type(row(Type.Object({ waiting: Type.Boolean() })))`
  select exists (select from public.accounts_data_asked a
    where a.request_id = ${request} and (${whole}) is not true) as waiting`

export const markEnded = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update public.accounts_data_request set ended_at = now() where id = ${id}`)

const Which = Type.Object({ tenantId: Type.String(), module: Type.String(), part: Type.Integer() })
type Which = Type.Static<typeof Which>
const Told = Type.Object({ ...Which.properties, tenant: Type.String(), things: Type.String() })
export type Told = Type.Static<typeof Told>

const toldColumns = sql.fragment`t.name as tenant, t.id as "tenantId", n.module, n.part, n.things`
const told = sql.fragment`public.accounts_data_answer n join public.tenants t on t.id = n.tenant_id`
const inOrder = sql.fragment`order by t.name, t.id, n.module, n.part`

/** What was told, by the names of conventions. */
export const selectAnswers = (request: string) => sql.type(row(Told))`
  select ${toldColumns} from ${told} where n.request_id = ${request} ${inOrder}`

/** Which parts there are of it. */
export const selectParts = (request: string) => sql.type(row(Which))`
  select t.id as "tenantId", n.module, n.part from ${told} where n.request_id = ${request} ${inOrder}`

export const selectAnswer = (request: string, { tenantId, module, part }: Which) => sql.type(row(Told))`
  select ${toldColumns} from ${told}
  where n.request_id = ${request} and n.tenant_id = ${tenantId} and n.module = ${module} and n.part = ${part}`

/** What accounts itself holds of somebody, of no convention. */
export const selectOwn = (user: string) => sql.type(
  row(Type.Object({ own: Type.Object({}, { additionalProperties: true }) })),
)`
  select jsonb_build_object(
    'account', (select to_jsonb(u) - array['password', 'totp', 'totp_pending', 'totp_period', 'recovery_codes']
      from public.accounts_user u where u.id = ${user}),
    'passkeys', (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'createdAt', created_at, 'usedAt', used_at)), '[]')
      from public.accounts_passkey where user_id = ${user}),
    'sessions', (select coalesce(jsonb_agg(to_jsonb(s) - array['hash', 'next_hash', 'before_hash']), '[]')
      from public.accounts_session s where s.user_id = ${user}),
    'browsers', (select coalesce(jsonb_agg(jsonb_build_object('seenAt', seen_at) order by seen_at), '[]')
      from public.accounts_browser where user_id = ${user}),
    'identities', (select coalesce(jsonb_agg(jsonb_build_object('provider', o.name, 'issuer', o.issuer, 'subject', i.subject,
        'createdAt', i.created_at)), '[]')
      from public.accounts_identity i join public.accounts_outside o on o.id = i.outside_id where i.user_id = ${user}),
    'audit', (select coalesce(jsonb_agg(jsonb_build_object('at', at, 'action', action, 'before', before, 'after', after)), '[]')
      from public.accounts_audit where target = ${user} or actor = ${`person:${user}`})) as own`

/** What was told is forgotten; what is left of an erasure is that there was one. */
export const deleteOldAnswers = (tx: Tx) =>
  tx.query(sql.unsafe`
    delete from public.accounts_data_answer n using public.accounts_data_request r
    where r.id = n.request_id and r.ended_at < now() - interval '7 days'`)
