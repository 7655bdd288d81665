import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeExamples } from './examples.ts'
import { startSystem } from './system.ts'

const folder = join(import.meta.dirname, '../../../.midsummer/data')
const tell = (line: string) => console.log(`  ${line}`)

if (process.argv.includes('--reset')) await rm(folder, { recursive: true, force: true })
const began = Date.now()
console.log('Midsummer starts.')
const system = await startSystem({ folder, port: Number(process.env['PORT'] ?? 8080), tell })
const tokens = await makeExamples(system, folder, tell)
const running = join(folder, 'running.json')
await writeFile(
  running,
  JSON.stringify({
    pid: process.pid,
    gateway: system.gateway,
    mailbox: system.mailbox,
    database: system.database('').replace('midsummer_', '{login}'),
  }),
)

let stopping = false
const stop = async () => {
  if (stopping) return
  stopping = true
  console.log('\nMidsummer stops.')
  await rm(running, { force: true })
  await system.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop())

const port = new URL(system.gateway).port
const owner = tokens.owners['furrydelphia']
const curl = (path: string, host: string) => `curl -s -H 'Host: ${host}' ${system.gateway}${path}`
console.log(`
Midsummer runs, after ${((Date.now() - began) / 1000).toFixed(1)} s.

  platform          http://platform.localhost:${port}/api/docs
  defaultdev        http://localhost:${port}/api/docs
  Furrydelphia      http://furrydelphia.localhost:${port}/api/docs
  Uproar            http://uproar.localhost:${port}/api/docs
  mail              ${system.mailbox}

Walk the path:

  operator=${tokens.operator}
  owner=${owner}

  # The conventions
  ${curl('/api/admin/tenants', 'platform.localhost')} -H "Authorization: Bearer $operator"
  # What one can register for
  level=$(${curl('/api/register/levels', 'furrydelphia.localhost')} | sed -E 's/.*"levels":\\[\\{"id":"([^"]*).*/\\1/'); echo $level
  # Prove an address: a code is mailed
  id=$(${curl('/api/register/proofs', 'furrydelphia.localhost')} --json '{"email":"you@example.org"}' | sed -E 's/.*"id":"([^"]*).*/\\1/'); sleep 1
  code=$(curl -s '${system.mailbox}/?to=you@example.org' | sed -nE 's/.*"subject": "([0-9]{6}).*/\\1/p' | head -1); echo $code
  proof=$(${curl('/api/register/proofs/$id/answer', 'furrydelphia.localhost')} --json "{\\"code\\":\\"$code\\"}" | sed -E 's/.*"proof":"([^"]*).*/\\1/')
  # Register
  registration=$(${curl('/api/register/orders', 'furrydelphia.localhost')} -H "Idempotency-Key: $RANDOM$RANDOM" --json "{\\"proof\\":\\"$proof\\",\\"people\\":[{\\"level\\":\\"$level\\",\\"name\\":\\"You\\"}]}" | sed -E 's/.*"people":\\[\\{"id":"([^"]*).*/\\1/'); echo $registration
  # Check in, at the desk
  ${curl('/api/register/registrations/$registration/check-in', 'furrydelphia.localhost')} -X POST -H "Authorization: Bearer $owner"

Ctrl-C, or npm run stop, ends it. The data stays in .midsummer; npm start -- --reset begins anew.`)
