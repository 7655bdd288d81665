import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Tx } from '@midsummer/database'
import { knownEvents } from '@midsummer/service'
import { type Day, selectTimeline } from './queries.ts'

export interface EventTimeline {
  slug: string
  days: readonly Day[]
}

/** The timeline of every event of the tenant, read in one transaction so that the events agree. */
export const timelines = async (tx: Tx): Promise<EventTimeline[]> => {
  const found: EventTimeline[] = []
  for (const { id, slug, timeZone } of await knownEvents(tx)) {
    found.push({ slug, days: await tx.any(selectTimeline(id, timeZone)) })
  }
  return found
}

/** A timeline as CSV, one line a day and level. Slugs and dates hold nothing that a spreadsheet would run. */
export const toCsv = (days: readonly Day[]): string =>
  ['day,level,registered,cancelled,checked_in']
    .concat(days.map((day) => [day.day, day.level, day.registered, day.cancelled, day.checkedIn].join(',')))
    .join('\r\n')
    .concat('\r\n')

/**
 * Writes `<dir>/<schema>/<event>/timeline.csv` and `.json`, each whole or not at all.
 * @returns the files written
 */
export const writeTimelines = async (dir: string, schema: string, events: EventTimeline[]): Promise<string[]> => {
  const files: string[] = []
  for (const { slug, days } of events) {
    const folder = join(dir, schema, slug)
    await mkdir(folder, { recursive: true })
    for (const [name, text] of [
      ['timeline.csv', toCsv(days)],
      ['timeline.json', `${JSON.stringify(days, null, 2)}\n`],
    ] as const) {
      const file = join(folder, name)
      await writeFile(`${file}.part`, text)
      await rename(`${file}.part`, file)
      files.push(file)
    }
  }
  return files
}
