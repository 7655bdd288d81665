import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The keys of each audience: the first signs, all verify. To rotate: add the new key as the last line, then move it to
 * the first, then take the old one away, two minutes apart, so that no one verifies with less than is signed with.
 */
export interface Keys {
  /** @throws when there is no key for the audience */
  of: (audience: string) => readonly [Buffer, ...Buffer[]]
}

interface Known {
  keys: readonly [Buffer, ...Buffer[]]
  changed: number
  looked: number
}

const SECOND = 1000

/**
 * Keys from a folder: `<audience>.key`, one in base64 on each line, at least 32 bytes. A file that changes is read
 * again within a second, so that keys rotate without a restart.
 */
export const openKeys = (folder: string): Keys => {
  const known = new Map<string, Known>()
  return {
    of: (audience) => {
      const now = Date.now()
      const before = known.get(audience)
      if (before && now - before.looked < SECOND) return before.keys
      const file = join(folder, `${audience}.key`)
      try {
        const changed = statSync(file).mtimeMs
        const keys = before?.changed === changed ? before.keys : parse(file)
        known.set(audience, { keys, changed, looked: now })
        return keys
      } catch (error) {
        // A file that is being replaced may be away or half written for a moment.
        if (before) return before.keys
        throw error
      }
    },
  }
}

const parse = (file: string): readonly [Buffer, ...Buffer[]] => {
  const [first, ...rest] = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => Buffer.from(line, 'base64'))
  if (!first || [first, ...rest].some((key) => key.length < 32)) throw new Error(`${file}: a key has at least 32 bytes`)
  return [first, ...rest]
}
