import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Domain } from '@midsummer/contracts'

/** One numbered file of a domain, as it runs in every schema. */
export interface Migration {
  version: number
  name: string
  sql: string
  /** SHA-256 of what runs: a file that was applied must not change. */
  checksum: string
  /** What runs in its place in a schema that is born: the baseline, or nothing where the baseline is yet to come. */
  birth?: string
}

const FILE = /^(\d{4})-([a-z0-9-]+)\.sql$/
const BASELINE = 'baseline.sql'
const STANDS_FOR = /^-- version (\d+)\n/
const INCLUDE = /^-- include: ([a-z]+)$/gm
const templates = join(import.meta.dirname, '../templates')

/**
 * A domain's migrations, in order. `-- include: audit` stands for the tables that every domain has alike. A file
 * `baseline.sql` that begins with `-- version 7` makes at once, in a schema that is born, what the first seven files make.
 * @throws when a number is missing or doubled, or a name is not of the form `0001-levels.sql`
 */
export const loadMigrations = async (folder: string, domain: Domain | 'platform' | 'public'): Promise<Migration[]> => {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort()
  const migrations = await Promise.all(
    files
      .filter((file) => file !== BASELINE)
      .map(async (file, index): Promise<Migration> => {
        const [, number, name] = FILE.exec(file) ?? []
        if (Number(number) !== index + 1 || !name) throw new Error(`${folder}/${file}: expected number ${index + 1}`)
        const sql = await expanded(await readFile(join(folder, file), 'utf8'), domain)
        return { version: index + 1, name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
      }),
  )
  if (!files.includes(BASELINE)) return migrations
  const baseline = await expanded(await readFile(join(folder, BASELINE), 'utf8'), domain)
  const last = Number(STANDS_FOR.exec(baseline)?.[1])
  if (!migrations[last - 1]) throw new Error(`${folder}/${BASELINE} names no version that is there in its first line`)
  return migrations.map((migration) =>
    migration.version > last ? migration : { ...migration, birth: migration.version === last ? baseline : '' },
  )
}

const expanded = async (sql: string, domain: string): Promise<string> => {
  let text = sql
  for (const [line, template] of sql.matchAll(INCLUDE)) {
    const included = await readFile(join(templates, `${template}.sql`), 'utf8')
    // As a function: in a replacement text `$$` would mean `$`.
    text = text.replace(line, () => included.replaceAll('{domain}', domain))
  }
  return text
}
