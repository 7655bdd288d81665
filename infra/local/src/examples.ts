import { randomUUID } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { createToken } from '@midsummer/admin/tokens'
import { openDatabase } from '@midsummer/database'
import { ask } from './ask.ts'
import type { Doors } from './doors.ts'
import { answersOf, FORMS, ITEMS, levels, RULES } from './example-event.ts'
import { acceptInvitation, mailed, signUp, signUpStaff } from './people.ts'
import type { System } from './system.ts'

/** Who runs the local system. Each example convention has its own owner: `owner@<slug>.example`. */
export const OPERATOR = 'operator@midsummer.example'
export const ownerOf = (slug: string): string => `owner@${slug}.example`

/** The tokens of a local system: the operator's, and those of each example convention. */
export interface Tokens {
  operator: string
  owners: Record<string, string>
}

const EXAMPLES = [
  { slug: 'defaultdev', name: 'Default', event: { slug: 'dev', name: 'Default event' }, people: 0 },
  { slug: 'furrydelphia', name: 'Furrydelphia', event: { slug: '2027', name: 'Furrydelphia 2027' }, people: 200 },
  { slug: 'uproar', name: 'Uproar', event: { slug: '2027', name: 'Uproar 2027' }, people: 150 },
] as const

/** Makes the example conventions through the doors that everybody uses; what stands already is left alone. */
export const makeExamples = async (system: System, folder: string, tell: (line: string) => void): Promise<Tokens> => {
  const file = join(folder, 'tokens.json')
  const known = await readFile(file, 'utf8').then(
    (text): Tokens => JSON.parse(text),
    () => undefined,
  )
  if (known) return known
  const operator = await operatorToken(system)
  await signUpStaff(system, OPERATOR, 'Operator')
  const owners: Record<string, string> = {}
  for (const { people, ...example } of EXAMPLES) {
    tell(`${example.name}: a convention is born …`)
    const { tenant, token } = await bear(system, operator, example)
    owners[example.slug] = token
    const owner = await signUp(system, ownerOf(example.slug), `Owner of ${example.name}`)
    await acceptInvitation(system, owner, ownerOf(example.slug), `${example.slug}-manage.localhost`)
    const host = `${example.slug}.localhost`
    if (example.slug === 'defaultdev') {
      await ask(system.gateway, 'platform.localhost', `POST /api/admin/tenants/${tenant}/domains`, operator, {
        host: 'localhost',
      })
    }
    const guest = await furnish(system, host, token)
    if (people > 0) await fill(system, host, guest, people, tell)
  }
  const tokens = { operator, owners }
  await writeFile(file, JSON.stringify(tokens, null, 2), { mode: 0o600 })
  return tokens
}

/** Opens an example's event, with all that it sells and asks. @returns the id of the level that costs nothing */
const furnish = async ({ gateway }: System, host: string, token: string): Promise<string> => {
  const owner = <Answer>(what: Parameters<typeof ask>[2], body?: object) =>
    ask<Answer>(gateway, host, what, token, body)
  const event = await owner<{ id: string }>('GET /api/event/events/current')
  await owner(`PUT /api/event/events/${event.id}/state`, { state: 'open' })
  // The event reaches the other domains by message.
  const soon = async <Answer>(what: Parameters<typeof ask>[2], body: object): Promise<Answer> => {
    for (let waited = 0; ; waited += 100) {
      try {
        return await owner<Answer>(what, body)
      } catch (error) {
        if (waited > 10_000 || !String(error).includes('EVENT_UNKNOWN')) throw error
        await delay(100)
      }
    }
  }
  const origin = `http://${host}:${new URL(gateway).port}`
  await soon('PUT /api/payments/accounts/test', { key: `test_${host.split('.')[0]}_key`, origin })
  await soon('PUT /api/register/rules', RULES)
  const items: string[] = []
  for (const item of ITEMS) items.push((await owner<{ id: string }>('POST /api/register/items', item)).id)
  const made: string[] = []
  for (const level of levels(items[0] ?? ''))
    made.push((await owner<{ id: string }>('POST /api/register/levels', level)).id)
  for (const [key, definition] of Object.entries(FORMS)) {
    await owner(`PUT /api/register/forms/${key}`, { definition })
    await owner(`POST /api/register/forms/${key}/publication`)
  }
  return made[0] ?? ''
}

/** The first token of a platform is made where the database is; every other one is asked for. */
export const operatorToken = async (system: Doors): Promise<string> => {
  const database = await openDatabase({ url: system.database('admin'), domain: 'admin', size: 1 })
  const { token } = await database.shared((tx) =>
    createToken(tx, { kind: 'system', id: 'local' }, null, { name: 'local operator', scopes: ['platform:operator'] }),
  )
  await database.close()
  return token
}

/** Onboards a convention and waits until it is active. */
export const bear = async (
  { gateway }: Pick<Doors, 'gateway'>,
  operator: string,
  example: { slug: string; name: string; event: { slug: string; name: string } },
): Promise<{ tenant: string; token: string }> => {
  const { id } = await ask<{ id: string }>(gateway, 'platform.localhost', 'POST /api/admin/tenants', operator, {
    ...example,
    ownerEmail: ownerOf(example.slug),
    timeZone: 'Europe/Berlin',
  })
  for (let waited = 0; ; waited += 50) {
    const { status, reason } = await ask<{ status: string; reason: string | null }>(
      gateway,
      'platform.localhost',
      `GET /api/admin/tenants/${id}/progress`,
      operator,
    )
    if (status === 'active') break
    if (waited > 60_000) throw new Error(`${example.slug} is ${status}: ${reason ?? 'no reason given'}`)
    await delay(50)
  }
  const { token } = await ask<{ token: string }>(
    gateway,
    'platform.localhost',
    `POST /api/admin/tenants/${id}/tokens`,
    operator,
    { name: 'owner', scopes: ['tenant:owner'] },
  )
  return { tenant: id, token }
}

const NAMES =
  'Ash Birch Cedar Dew Elm Fern Grove Heath Ivy Juniper Lark Moss Nettle Oak Pine Reed Sage Thorn Umber Vale Willow Yarrow'.split(
    ' ',
  )

/** Registers people as they would themselves: an address, the code that was mailed, a level. */
const fill = async (system: System, host: string, level: string, people: number, tell: (line: string) => void) => {
  const waiting = Array.from({ length: people }, (_, index) => index)
  let done = 0
  const work = async () => {
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const name = `${NAMES[index % NAMES.length]} ${NAMES[(index * 7) % NAMES.length]}`
      const proof = await proveAddress(system, host, `person${index}@${host.split('.')[0]}.example`)
      await registerPerson(system, host, level, name, proof, answersOf(name))
      done += 1
      if (done % 50 === 0) tell(`${host}: ${done} of ${people} people`)
    }
  }
  await Promise.all(Array.from({ length: 8 }, work))
}

/** Proves an address as its owner would, by the code that is mailed. @returns the token that registers */
export const proveAddress = async (system: Doors, host: string, email: string): Promise<string> => {
  const { id } = await ask<{ id: string }>(system.gateway, host, 'POST /api/register/proofs', undefined, { email })
  const answer = { code: await mailed(system, email, /^(\d{6})/) }
  const path = `POST /api/register/proofs/${id}/answer` as const
  return (await ask<{ proof: string }>(system.gateway, host, path, undefined, answer)).proof
}

/** Takes a place of a free level for a proven address. @returns the registration */
export const registerPerson = async (
  system: Doors,
  host: string,
  level: string,
  name: string,
  proof: string,
  answers?: object,
) => {
  const { people } = await ask<{ people: [{ id: string; code: string }] }>(
    system.gateway,
    host,
    'POST /api/register/orders',
    undefined,
    { proof, people: [{ level, name, ...(answers && { answers }) }] },
    randomUUID(),
  )
  return people[0]
}
