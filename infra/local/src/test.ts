import { runBeside } from './beside.ts'

await runBeside('tap', ['run', ...process.argv.slice(2)], { durable: false })
