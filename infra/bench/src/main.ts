import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.ts'
import { ROWS } from './rows.ts'
import { openStage } from './stage.ts'
import { table } from './table.ts'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { quick: { type: 'boolean' } } })
const { quick = false } = values
const unknown = positionals.filter((name) => !(name in ROWS))
if (unknown.length > 0) {
  console.error(`No row is called ${unknown.join(', ')}: there are ${Object.keys(ROWS).join(', ')}.`)
  process.exit(1)
}
const chosen = Object.entries(ROWS).filter(([name]) => positionals.length === 0 || positionals.includes(name))

const ends: (() => unknown)[] = []
const machine = describeMachine()
console.log(`${machine}\n`)
const results = join(import.meta.dirname, '../results')
try {
  const stage = await openStage({ teardown: (end) => void ends.unshift(end) })
  for (const [name, row] of chosen) {
    console.log(`— ${name}: ${row.title}`)
    const findings = await row.run(stage, { quick, tell: (line) => console.log(`  ${line}`) })
    console.log(`\n${table(findings)}\n`)
    if (quick) continue
    const taken = `\`npm run bench -- ${name}\` on ${new Date().toISOString().slice(0, 10)}. ${machine}`
    await writeFile(join(results, `${name}.md`), `# ${row.title}\n\n${taken}\n\n${table(findings)}\n`)
  }
} finally {
  for (const end of ends) await end()
}
