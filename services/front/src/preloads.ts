import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Place } from './place.ts'

/** The module that each kind of host loads as soon as the first script runs. */
const PAGES: Record<Place['host'], string> = {
  event: 'event/pages.tsx',
  tenant: 'manage/pages.tsx',
  platform: 'platform/pages.tsx',
}

/** A part of what Vite tells of a build. */
type Manifest = Record<string, { file: string; imports?: string[] }>

/**
 * Links by which a browser asks at once for what its host's pages need, not first when the first script has come and
 * run: one way to the server and back less. What the built page names itself is left out.
 * @param folder of the built pages
 * @throws when a host's pages are not in the build
 */
export const readPreloads = async (folder: string, page: string): Promise<Record<Place['host'], string>> => {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, '.vite/manifest.json'), 'utf8'))
  const linksOf = (pages: string): string => {
    const keys = new Set([pages])
    // A set that grows is walked to its end.
    for (const key of keys) for (const needed of manifest[key]?.imports ?? []) keys.add(needed)
    return [...keys]
      .map((key) => {
        const part = manifest[key]
        if (!part) throw new Error(`${folder}: no ${key} was built`)
        return `/${part.file}`
      })
      .filter((path) => !page.includes(`"${path}"`))
      .map((path) => `<link rel="modulepreload" crossorigin href="${path}">`)
      .join('')
  }
  return { event: linksOf(PAGES.event), tenant: linksOf(PAGES.tenant), platform: linksOf(PAGES.platform) }
}
