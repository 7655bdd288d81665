import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Mail = Type.Object({
  id: Type.String(),
  email: Type.String(),
  template: Type.String(),
  locale: Type.String(),
  data: Type.String(),
  failures: Type.Integer(),
})
export type Mail = Type.Static<typeof Mail>

export const insertMail = (tx: Tx, { id, email, template, locale, data }: Omit<Mail, 'failures'>) =>
  tx.query(sql.unsafe`
    insert into public.accounts_mail (id, email, template, locale, data)
    values (${id}, ${email}, ${template}, ${locale}, ${data})`)

/** Takes up what is due; whoever dies with it leaves it to others when the lease is over. @param lease in seconds */
export const takeDue = (most: number, lease: number) => sql.type(row(Mail))`
  update public.accounts_mail set due_at = now() + make_interval(secs => ${lease} * 2 ^ failures), failures = failures + 1
  where id in (select id from public.accounts_mail where due_at <= now() order by due_at limit ${most} for update skip locked)
  returning id, email, template, locale, data, failures`

export const deleteMail = (tx: Tx, id: string) =>
  tx.query(sql.unsafe`delete from public.accounts_mail where id = ${id}`)
