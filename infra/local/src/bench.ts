import { join } from 'node:path'
import { runBeside } from './beside.ts'

const main = join(import.meta.dirname, '../../bench/src/main.ts')
// What is promised to people is written to the disk, and so it is measured.
await runBeside(process.execPath, [main, ...process.argv.slice(2)], { durable: true })
