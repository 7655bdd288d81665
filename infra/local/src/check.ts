import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const checks: [what: string, command: string, ...args: string[]][] = [
  ['format and lint', 'biome', 'ci', '.'],
  ['types', 'tsc', '-p', '.'],
  ['types of the pages', 'tsc', '-p', 'services/front/web'],
  ['dead code', 'knip', '--no-config-hints'],
]

for (const [what, command, ...args] of checks) {
  console.log(`\n— ${what}`)
  if (spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0) process.exitCode = 1
}
