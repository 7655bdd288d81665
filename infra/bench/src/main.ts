import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { describeMachine } from './machine.ts'
import { ROWS } from './rows.ts'
import { openStage } from './stage.ts'
import { table } from './table.ts'

const NOISE = `Every figure is a ratio within one run: both sides take turns, in the opposite order every other round, and the
middle of the rounds stands. Absolute figures move by a factor of two with whatever else the machine does. A ratio of
which the rounds lie far apart says little.`

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
const sections: string[] = []
try {
  const stage = await openStage({ teardown: (end) => void ends.unshift(end) })
  for (const [name, row] of chosen) {
    console.log(`— ${name}: ${row.title}`)
    const findings = await row.run(stage, { quick, tell: (line) => console.log(`  ${line}`) })
    console.log(`\n${table(findings)}\n`)
    sections.push(`## ${row.title}\n\n\`npm run bench -- ${name}\`\n\n${table(findings)}\n`)
  }
} finally {
  for (const end of ends) await end()
}

if (chosen.length === Object.keys(ROWS).length && !quick) {
  const head = `# What was measured\n\n\`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${machine}\n\n${NOISE}\n`
  await writeFile(join(import.meta.dirname, '../RESULTS.md'), [head, ...sections].join('\n'))
}
