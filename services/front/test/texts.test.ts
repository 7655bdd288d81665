import t from 'tap'
import { de } from '../web/i18n/de/index.ts'
import { en } from '../web/i18n/en/index.ts'

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, path = ''): [key: string, text: string][] =>
  Object.entries(texts).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  )

const gaps = (text: string): string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

t.test('every text is there in both languages, says something, and names the same things', async (t) => {
  const german = new Map(flat(de))
  t.same(
    [...german.keys()].toSorted(),
    flat(en)
      .map(([key]) => key)
      .toSorted(),
  )
  for (const [key, text] of flat(en)) {
    const translated = german.get(key) ?? ''
    t.ok(text.trim() && translated.trim(), key)
    t.same(gaps(translated), gaps(text), key)
  }
})
