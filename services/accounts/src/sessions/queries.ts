import { orNull, uuid } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** A browser that is signed in, as its person sees it. */
export const Session = Type.Object({
  id: uuid,
  user: uuid,
  parent: orNull(uuid),
  host: Type.String(),
  methods: Type.Array(Type.String()),
  agent: Type.String(),
  network: Type.String(),
  createdAt: Type.String(),
  seenAt: Type.String(),
  expiresAt: Type.String(),
})
export type Session = Type.Static<typeof Session>

const session = row(Session)
const columns = sql.fragment`s.id, s.user_id as "user", s.parent_id as parent, s.host, s.methods, s.agent, s.network,
  s.created_at as "createdAt", s.seen_at as "seenAt", s.expires_at as "expiresAt"`
const open = sql.fragment`s.ended_at is null and s.expires_at > now() and not exists (
  select from public.accounts_session p where p.id = s.parent_id and (p.ended_at is not null or p.expires_at <= now()))`

export interface NewSession {
  user: string
  parent: string | null
  host: string
  tenant: string | null
  hash: string
  methods: readonly string[]
  agent: string
  network: string
  expiresAt: string
}

export const insertSession = (fields: NewSession) => sql.type(session)`
  insert into public.accounts_session as s
    (user_id, parent_id, host, tenant_id, hash, methods, agent, network, expires_at)
  values (${fields.user}, ${fields.parent}, ${fields.host}, ${fields.tenant}, decode(${fields.hash}, 'hex'),
    ${sql.array([...fields.methods], 'text')}, ${fields.agent}, ${fields.network}, ${fields.expiresAt})
  returning ${columns}`

const Found = row(
  Type.Object({
    ...Session.properties,
    email: Type.String(),
    name: Type.String(),
    locale: Type.String(),
    staff: Type.Boolean(),
    /** Which of its cookies it was: the present one, the next, or one that was replaced this many seconds ago. */
    cookie: Type.Enum(['present', 'next', 'before']),
    replacedFor: Type.Number(),
    /** Nobody has noted for a while that it is used. */
    unseen: Type.Boolean(),
  }),
)

/** The open session of a cookie at a host, with its person. */
export const selectByCookie = (hash: string, host: string) => sql.type(Found)`
  select ${columns}, u.email, u.name, u.locale, u.staff,
    case decode(${hash}, 'hex') when s.hash then 'present' when s.next_hash then 'next' else 'before' end as cookie,
    extract(epoch from now() - s.renewed_at)::float8 as "replacedFor",
    s.seen_at < now() - interval '5 minutes' as unseen
  from public.accounts_session s join public.accounts_user u on u.id = s.user_id
  where decode(${hash}, 'hex') in (s.hash, s.next_hash, s.before_hash) and s.host = ${host} and ${open}`

export const selectSession = (id: string) => sql.type(session)`
  select ${columns} from public.accounts_session s where s.id = ${id} and ${open}`

export const selectSessions = (user: string) => sql.type(session)`
  select ${columns} from public.accounts_session s where s.user_id = ${user} and ${open} order by s.seen_at desc, s.id`

export const markSeen = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`update public.accounts_session set seen_at = now() where id = ${id}`)

/** Its cookie, when that has been the same for long. */
export const selectDue = (id: string, hours: number) => sql.type(row(Type.Object({ hash: Type.String() })))`
  select encode(hash, 'hex') as hash from public.accounts_session
  where id = ${id} and renewed_at < now() - make_interval(hours => ${hours})`

/** Nothing when another is the present one by now. */
export const offerNext = (id: string, present: string, next: string) => sql.type(session)`
  update public.accounts_session s set next_hash = decode(${next}, 'hex')
  where id = ${id} and hash = decode(${present}, 'hex') returning ${columns}`

export const appendMethod = (tx: Tx, id: string, method: string) =>
  tx.query(sql.unsafe`
    update public.accounts_session set methods = array_append(array_remove(methods, ${method}), ${method})
    where id = ${id} or parent_id = ${id}`)

/** The next cookie has come back: it is the present one. */
export const promote = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`
    update public.accounts_session set before_hash = hash, hash = next_hash, next_hash = null, renewed_at = now()
    where id = ${id} and next_hash is not null`)

const Id = row(Type.Object({ id: Type.String() }))

/** Ends sessions and those that stand on them. @returns all that were open */
export const end = (ids: readonly string[]) => sql.type(Id)`
  update public.accounts_session set ended_at = now()
  where ended_at is null and (id = any(${sql.array([...ids], 'uuid')}) or parent_id = any(${sql.array([...ids], 'uuid')}))
  returning id`

/** @param but a session that stays, with those that stand on it */
export const endAll = (user: string, but: string | null) => sql.type(Id)`
  update public.accounts_session set ended_at = now()
  where ended_at is null and user_id = ${user}
    and (${but}::uuid is null or (id <> ${but}::uuid and parent_id is distinct from ${but}::uuid))
  returning id`

export const endInTenant = (user: string, tenant: string) => sql.type(Id)`
  update public.accounts_session set ended_at = now()
  where ended_at is null and user_id = ${user} and tenant_id = ${tenant}
  returning id`

/** Those that a convention's own provider has begun. */
export const endOutside = (users: readonly string[], tenant: string) => sql.type(Id)`
  update public.accounts_session set ended_at = now()
  where ended_at is null and user_id = any(${sql.array([...users], 'uuid')}) and tenant_id = ${tenant}
    and 'outside' = any(methods)
  returning id`

/** The provider's view of a browser ends with the session. */
export const deleteProviderSessions = (tx: Tx, ids: readonly string[]) =>
  tx.query(sql.unsafe`delete from public.accounts_oidc where session_id = any(${sql.array([...ids], 'uuid')})`)

export const deleteOldSessions = (tx: Tx) =>
  tx.query(sql.unsafe`
    delete from public.accounts_session where least(ended_at, expires_at) < now() - interval '90 days'`)

/** @returns whether the person was there before, and whether in this browser */
export const selectBrowser = (user: string, hash: string | null) => sql.type(
  row(Type.Object({ known: Type.Boolean(), first: Type.Boolean() })),
)`
  select exists (select from public.accounts_browser where user_id = ${user} and hash = decode(${hash}, 'hex')) as known,
    not exists (select from public.accounts_browser where user_id = ${user}) as first`

export const upsertBrowser = (tx: Tx, user: string, hash: string) =>
  tx.query(sql.unsafe`
    insert into public.accounts_browser (user_id, hash) values (${user}, decode(${hash}, 'hex'))
    on conflict (user_id, hash) do update set seen_at = now()`)

export const deleteOldBrowsers = (tx: Tx) =>
  tx.query(sql.unsafe`delete from public.accounts_browser where seen_at < now() - interval '1 year'`)
