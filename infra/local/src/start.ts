import { rm, writeFile } from 'node:fs/promises'
import { makeExamples, OPERATOR, ownerOf } from './examples.ts'
import { PASSWORD } from './people.ts'
import { FOLDER, findRunning, RUNNING } from './running.ts'
import { startSystem } from './system.ts'

const tell = (line: string) => console.log(`  ${line}`)
const refuse = (error: unknown): never => {
  console.error(`\n${error instanceof Error ? error.message : error}`)
  process.exit(1)
}

const before = await findRunning()
if (before) refuse(`Midsummer runs here already, at ${before.gateway}; npm run stop ends it.`)
if (process.argv.includes('--reset')) await rm(FOLDER, { recursive: true, force: true })
const began = Date.now()
console.log('Midsummer starts.')
const wanted = Number(process.env['PORT'] ?? 8080)
const system = await startSystem({ folder: FOLDER, port: wanted, tell }).catch(refuse)
const tokens = await makeExamples(system, FOLDER, tell).catch(refuse)
await writeFile(
  RUNNING,
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
  await rm(RUNNING, { force: true })
  await system.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop())

const port = new URL(system.gateway).port
const owner = tokens.owners['furrydelphia']
const at = (host: string, path = '') => `http://${host}.localhost:${port}${path}`
const curl = (host: string, path: string) => `curl -s ${at(host, path)}`
console.log(`
Midsummer runs, after ${((Date.now() - began) / 1000).toFixed(1)} s.

  platform          ${at('platform')}               for who runs it
  Furrydelphia      ${at('furrydelphia')}           for its people
                    ${at('furrydelphia-manage')}    for its organisers
  Uproar            ${at('uproar')}
                    ${at('uproar-manage')}
  Default           http://localhost:${port}
  interfaces        ${at('furrydelphia', '/api/docs')}
  mail              ${system.mailbox}
  test payments     ${system.testProvider}

Sign in, with the password “${PASSWORD}”:

  ${OPERATOR}     runs the platform
  ${ownerOf('furrydelphia')}      owns Furrydelphia
  ${ownerOf('uproar')}            owns Uproar

Or make an account of your own: its mail is at the address above.

Programs come with tokens. Walk the path:

  operator=${tokens.operator}
  owner=${owner}                # Furrydelphia’s

  # The conventions
  ${curl('platform', '/api/admin/tenants')} -H "Authorization: Bearer $operator"
  # What one can register for
  level=$(${curl('furrydelphia', '/api/register/levels')} | sed -E 's/.*"levels":\\[\\{"id":"([^"]*).*/\\1/'); echo $level
  # Prove an address: a code is mailed
  id=$(${curl('furrydelphia', '/api/register/proofs')} --json '{"email":"you@example.org"}' | sed -E 's/.*"id":"([^"]*).*/\\1/'); sleep 1
  code=$(curl -s '${system.mailbox}/?to=you@example.org' | sed -nE 's/.*"subject": "([0-9]{6}).*/\\1/p' | head -1); echo $code
  proof=$(${curl('furrydelphia', '/api/register/proofs/$id/answer')} --json "{\\"code\\":\\"$code\\"}" | sed -E 's/.*"proof":"([^"]*).*/\\1/')
  # Register
  registration=$(${curl('furrydelphia', '/api/register/orders')} -H "Idempotency-Key: $RANDOM$RANDOM" --json "{\\"proof\\":\\"$proof\\",\\"people\\":[{\\"level\\":\\"$level\\",\\"name\\":\\"You\\",\\"answers\\":{\\"badge-name\\":\\"You\\",\\"born\\":\\"2000-01-01\\",\\"conduct\\":{\\"agreed\\":true}}}]}" | sed -E 's/.*"people":\\[\\{"id":"([^"]*).*/\\1/'); echo $registration
  # Check in, at the desk
  ${curl('furrydelphia', '/api/register/registrations/$registration/check-in')} -H "Authorization: Bearer $owner" --json '{"answers":{"id-seen":{"agreed":true}}}'

Ctrl-C, or npm run stop, ends it. The data stays in .midsummer; npm start -- --reset begins anew.`)
