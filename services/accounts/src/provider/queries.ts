import { orNull } from '@midsummer/contracts/shapes'
import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

const Kept = row(
  Type.Object({
    payload: Type.Record(Type.String(), Type.Unknown()),
    session: orNull(Type.String()),
    consumed: orNull(Type.Integer()),
  }),
)
const columns = sql.fragment`payload, session_id as session, extract(epoch from consumed_at)::integer as consumed`

export interface NewKept {
  model: string
  hash: string
  payload: object
  uid: string | null
  grant: string | null
  session: string | null
  /** In seconds from now; for ever without one. */
  expiresIn: number | undefined
}

export const upsertKept = (tx: Tx, { model, hash, payload, uid, grant, session, expiresIn }: NewKept) =>
  tx.query(sql.unsafe`
    insert into public.accounts_oidc (model, hash, payload, uid, grant_id, session_id, expires_at)
    values (${model}, decode(${hash}, 'hex'), ${JSON.stringify(payload)}::jsonb, ${uid}, ${grant}, ${session},
      now() + make_interval(secs => ${expiresIn ?? null}))
    on conflict (model, hash) do update set payload = excluded.payload, uid = excluded.uid, grant_id = excluded.grant_id,
      session_id = coalesce(excluded.session_id, accounts_oidc.session_id), expires_at = excluded.expires_at`)

export const selectKept = (model: string, hash: string) => sql.type(Kept)`
  select ${columns} from public.accounts_oidc
  where model = ${model} and hash = decode(${hash}, 'hex') and (expires_at is null or expires_at > now())`

export const selectByUid = (model: string, uid: string) => sql.type(Kept)`
  select ${columns} from public.accounts_oidc
  where model = ${model} and uid = ${uid} and (expires_at is null or expires_at > now())`

/** Marks a code or token as used. Of two at once, one does. */
export const consumeKept = (model: string, hash: string) => sql.type(Kept)`
  update public.accounts_oidc set consumed_at = now()
  where model = ${model} and hash = decode(${hash}, 'hex') and consumed_at is null returning ${columns}`

export const deleteKept = (model: string, hash: string) => sql.type(Kept)`
  delete from public.accounts_oidc where model = ${model} and hash = decode(${hash}, 'hex') returning ${columns}`

export const deleteOfGrant = (tx: Tx, grant: string) =>
  tx.query(sql.unsafe`delete from public.accounts_oidc where grant_id = ${grant}`)

export const deleteOldKept = (tx: Tx) => tx.query(sql.unsafe`delete from public.accounts_oidc where expires_at < now()`)

/** The person's last consent to an application. */
export const selectGrant = (user: string, client: string) => sql.type(row(Type.Object({ id: Type.String() })))`
  select uid as id from public.accounts_oidc
  where model = 'Grant' and uid is not null and (expires_at is null or expires_at > now())
    and payload->>'accountId' = ${user} and payload->>'clientId' = ${client}
  order by expires_at desc limit 1`

const Key = row(Type.Object({ id: Type.String(), sealed: Type.String(), age: Type.Number() }))

/** The newest first, each with its age in seconds. */
export const selectKeys = () => sql.type(Key)`
  select id, sealed, extract(epoch from now() - created_at)::float8 as age from public.accounts_key
  order by created_at desc, id desc`

/** One process at a time makes keys. */
export const lockKeys = (tx: Tx) => tx.query(sql.unsafe`select pg_advisory_xact_lock(hashtext('accounts keys'))`)

export const insertKey = (tx: Tx, id: string, sealed: string) =>
  tx.query(sql.unsafe`insert into public.accounts_key (id, sealed) values (${id}, ${sealed})`)

export const deleteKeys = (tx: Tx, ids: readonly string[]) =>
  tx.query(sql.unsafe`delete from public.accounts_key where id = any(${sql.array([...ids], 'uuid')})`)
