import { readFile } from 'node:fs/promises'

/** What a process holds now, in megabytes: all of it, or what is its own alone. Linux alone tells. */
export const megabytes = async (process: number, field: 'VmRSS' | 'RssAnon'): Promise<number> => {
  const status = await readFile(`/proc/${process}/status`, 'utf8')
  return Number(new RegExp(`${field}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024
}
