import { row, sql, type Tx } from '@midsummer/database'
import Type from 'typebox'

export const Page = Type.Object({
  slug: Type.String(),
  title: Type.String(),
  /** Markdown. */
  body: Type.String(),
  position: Type.Integer(),
  published: Type.Boolean(),
})
export type Page = Type.Static<typeof Page>

const page = row(Page)
const columns = sql.fragment`slug, title, body, position, published`

export const selectPages = (event: string) =>
  sql.type(page)`select ${columns} from event_page where event_id = ${event} order by position, title, slug`

export const selectPage = (event: string, slug: string) =>
  sql.type(page)`select ${columns} from event_page where event_id = ${event} and slug = ${slug}`

export const upsertPage = (event: string, { slug, title, body, position, published }: Page) => sql.type(page)`
  insert into event_page (event_id, slug, title, body, position, published)
  values (${event}, ${slug}, ${title}, ${body}, ${position}, ${published})
  on conflict (event_id, slug) do update set title = excluded.title, body = excluded.body,
    position = excluded.position, published = excluded.published
  returning ${columns}`

export const deletePage = (event: string, slug: string) =>
  sql.type(page)`delete from event_page where event_id = ${event} and slug = ${slug} returning ${columns}`

export const copyRows = (tx: Tx, from: string, to: string) =>
  tx.query(sql.unsafe`
    insert into event_page (event_id, slug, title, body, position, published)
    select ${to}, slug, title, body, position, published from event_page where event_id = ${from}`)
