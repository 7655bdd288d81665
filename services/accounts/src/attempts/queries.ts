import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

/** @returns how many there were, and the seconds until they are forgotten */
export const insertAttempt = (key: string, minutes: number) => sql.type(
  row(Type.Object({ count: Type.Integer(), left: Type.Integer() })),
)`
  insert into public.accounts_attempt as kept (key, count, resets_at)
  values (${key}, 1, now() + make_interval(mins => ${minutes}))
  on conflict (key) do update set
    count = case when kept.resets_at < now() then 1 else kept.count + 1 end,
    resets_at = case when kept.resets_at < now() then excluded.resets_at else kept.resets_at end
  returning count, ceil(extract(epoch from resets_at - now()))::integer as left`

export const forgiveRow = (tx: Tx, key: string) =>
  tx.query(sql.unsafe`update public.accounts_attempt set count = greatest(count - 1, 0) where key = ${key}`)

export const deleteOldAttempts = (tx: Tx) =>
  tx.query(sql.unsafe`delete from public.accounts_attempt where resets_at < now()`)
