// The first thing that runs, on whatever Node the machine has: installs what is missing, then hands over to our own.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const PNPM = 'pnpm@12.21.0'
const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..')
const bin = join(root, 'node_modules/.bin')
const stamp = join(root, 'node_modules/.midsummer-installed')
const env = {
  NODE_COMPILE_CACHE: join(root, '.midsummer/compiled'),
  ...process.env,
  PATH: `${bin}${delimiter}${process.env.PATH}`,
}

const run = (command, args) => spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status ?? 1

const wanted = createHash('sha256')
  .update(readFileSync(join(root, 'pnpm-lock.yaml')))
  .digest('hex')
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  console.log('Installing packages …')
  if (run('npx', ['-y', PNPM, 'install', '--frozen-lockfile']) !== 0) {
    console.error('The packages could not be installed: is there a way to the npm registry?')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}
if (!existsSync(join(bin, 'node'))) {
  console.error(
    `There is no Node package for ${process.platform} on ${process.arch}; Linux on x64 or arm64 and macOS on x64 have one.`,
  )
  process.exit(1)
}
const [command, ...args] = process.argv.slice(2)
process.exit(run(join(bin, 'node'), [join(root, 'infra/local/src', `${command}.ts`), ...args]))
