import { createHash } from 'node:crypto'
import { glob, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

const room = join(import.meta.dirname, '..')

/** Where the built pages are. */
export const PAGES = join(room, 'dist')

/** Everything that the pages are made of. */
const SOURCES = [
  'web/**/*',
  'package.json',
  'vite.config.ts',
  '../../shared/{access,contracts,forms}/src/**/*',
  '../../pnpm-lock.yaml',
]

/**
 * Builds the pages, unless they stand as their sources are. Several may build at once: each writes a folder of its own,
 * and the last one stays.
 */
export const buildPages = async (tell: (line: string) => void): Promise<void> => {
  const hash = await hashSources()
  if ((await readFile(join(PAGES, 'hash'), 'utf8').catch(() => '')) === hash) return
  tell('Pages …')
  // Vite is wanted here alone: a server of built pages does not load it.
  const { build } = await import('vite')
  const folder = await mkdtemp(join(room, '.dist-'))
  await build({ root: join(room, 'web'), configFile: join(room, 'vite.config.ts'), build: { outDir: folder } })
  for await (const file of glob('assets/*.{js,css,svg}', { cwd: folder })) await compress(join(folder, file))
  await writeFile(join(folder, 'hash'), hash)
  await rm(PAGES, { recursive: true, force: true })
  // Who built at the same time may have been first; both built the same.
  await rename(folder, PAGES).catch(() => rm(folder, { recursive: true }))
}

const hashSources = async (): Promise<string> => {
  const hash = createHash('sha256')
  const files = await Array.fromAsync(glob(SOURCES, { cwd: room, withFileTypes: true }))
  for (const path of files
    .filter((file) => file.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()) {
    hash.update(path.slice(room.length)).update(await readFile(path))
  }
  return hash.digest('hex')
}

/** Once and well, instead of at every request. */
const compress = async (file: string): Promise<void> => {
  const text = await readFile(file)
  await writeFile(`${file}.br`, await promisify(brotliCompress)(text))
  await writeFile(`${file}.gz`, await promisify(gzip)(text))
}
