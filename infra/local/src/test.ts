import { mkdtemp, rm, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBeside } from './beside.ts'
import { offerSystem } from './doors.ts'

/** Files that are nowhere but in memory, on Linux. */
const MEMORY = '/dev/shm'
/** What two whole systems, and their browsers, leave there at most. */
const ROOM = 4 * 2 ** 30

const room = async (): Promise<number> => {
  const { bavail, bsize } = await statfs(MEMORY).catch(() => ({ bavail: 0, bsize: 0 }))
  return bavail * bsize
}

// Each test file makes a database and drops it: a thousand small files, in a tenth of the time of a disk.
if (!process.env['TMPDIR'] && (await room()) > ROOM) process.env['TMPDIR'] = MEMORY
const folder = await mkdtemp(join(tmpdir(), 'midsummer-system-'))
const offered = await offerSystem(folder)
Object.assign(process.env, offered.environment)
await runBeside('tap', ['run', ...process.argv.slice(2)], { durable: false })
await offered.stop()
await rm(folder, { recursive: true, force: true })
