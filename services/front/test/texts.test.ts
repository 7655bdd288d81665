import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'
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

const HOUSE = join(import.meta.dirname, '../../..')
/** `problem('SHOP_ITEM_TAKEN', 409,`: what is not there at all (404) is said in one sentence. */
const REFUSAL = /problem\(\s*'(\w+)',\s*(?!404)\d{3},/g

t.test('every refusal of a service has words of its own', async (t) => {
  const codes: string[] = []
  for await (const file of glob(['services/*/src/**/*.ts', 'shared/*/src/**/*.ts'], { cwd: HOUSE }))
    for (const [, code = ''] of (await readFile(join(HOUSE, file), 'utf8')).matchAll(REFUSAL)) codes.push(code)
  t.ok(codes.length > 150)
  for (const code of codes) t.ok(Object.hasOwn(en.problems, code), code)
})
