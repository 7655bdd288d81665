import { createHmac, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { ContextRefused, openKeys, signContext, verifyContext } from '@midsummer/tenancy'
import fc from 'fast-check'
import t, { type Test } from 'tap'

const folder = await mkdtemp(join(tmpdir(), 'midsummer-keys-'))
t.teardown(() => rm(folder, { recursive: true }))
const newKey = () => randomBytes(32).toString('base64')
const write = (audience: string, ...keys: string[]) => writeFile(join(folder, `${audience}.key`), keys.join('\n'))
await write('register', newKey())
await write('event', newKey())
const keys = openKeys(folder)

const tenant = { id: '019b0000-0000-7000-8000-000000000001', schema: 'furrydelphia', placement: 'main' }
const context = {
  audience: 'register',
  tenant,
  event: { id: '019b0000-0000-7000-8000-000000000002', slug: 'f26' },
  actor: { kind: 'token', id: 'one' },
  access: { register: 'staff' },
  operator: false,
} as const
const now = 1_800_000_000
const header = signContext(context, keys, now)
const refused = (t: Test, text: string | undefined, schema: string | undefined, at = now, audience = 'register') =>
  t.throws(() => verifyContext(text, schema, audience, keys, at), ContextRefused)

t.test('what was signed is what is read', async (t) => {
  t.same(verifyContext(header, tenant.schema, 'register', keys, now), {
    ...context,
    issuedAt: now,
    expiresAt: now + 60,
  })
  const { tenant: _tenant, ...nowhere } = context
  t.equal(verifyContext(signContext(nowhere, keys, now), undefined, 'register', keys, now).tenant, undefined)
})

t.test('missing and malformed', async (t) => {
  for (const text of [
    undefined,
    '',
    '.',
    'a',
    'a.b',
    `${header}.x`,
    `${header},${header}`,
    header.split('.')[0],
    `.${header.split('.')[1]}`,
  ]) {
    refused(t, text, tenant.schema)
  }
})

t.test('altered anywhere', async () => {
  const length = header.split('.')[0]?.length ?? 0
  fc.assert(
    fc.property(fc.integer({ min: 0, max: length - 1 }), fc.constantFrom(...'AZaz09-_'), (at, letter) => {
      if (header[at] === letter) return true
      try {
        verifyContext(header.slice(0, at) + letter + header.slice(at + 1), tenant.schema, 'register', keys, now)
        return false
      } catch (error) {
        return error instanceof ContextRefused
      }
    }),
    { numRuns: 500 },
  )
})

t.test('expired, and from the future, beyond what clocks may differ', async (t) => {
  t.ok(verifyContext(header, tenant.schema, 'register', keys, now + 60 + 90))
  refused(t, header, tenant.schema, now + 60 + 91)
  t.ok(verifyContext(header, tenant.schema, 'register', keys, now - 90))
  refused(t, header, tenant.schema, now - 91)
})

t.test('for another audience, and with another tenant’s schema beside it', async (t) => {
  refused(t, header, tenant.schema, now, 'event')
  refused(t, header, 'uproar')
  refused(t, header, undefined)
  const { tenant: _tenant, ...nowhere } = context
  refused(t, signContext(nowhere, keys, now), 'furrydelphia')
  // Even with the audience's own key, what was said to another is not said to it.
  const [payload] = signContext({ ...context, audience: 'event' }, keys, now).split('.')
  const signature = createHmac('sha256', keys.of('register')[0])
    .update(payload ?? '')
    .digest('base64url')
  refused(t, `${payload}.${signature}`, tenant.schema)
})

t.test('of another shape, though well signed', async (t) => {
  const signed = (payload: string) =>
    `${payload}.${createHmac('sha256', keys.of('register')[0]).update(payload).digest('base64url')}`
  refused(t, signed(Buffer.from('{"audience":"register"}').toString('base64url')), undefined)
})

t.test('keys rotate without a restart', async (t) => {
  const [old, next] = [newKey(), newKey()]
  const change = async (...lines: string[]) => {
    await write('event', ...lines)
    await delay(1_050)
  }
  await change(old)
  const sign = () => signContext({ ...context, audience: 'event' }, keys, now)
  const read = (text: string) => verifyContext(text, tenant.schema, 'event', keys, now)
  const before = sign()
  await change(old, next)
  t.ok(read(before))
  await change(next, old)
  t.not(sign(), before)
  t.ok(read(before))
  await change(next)
  t.throws(() => read(before), ContextRefused)
  t.ok(read(sign()))

  // While the file is being replaced the keys that were known are good.
  await rm(join(folder, 'event.key'))
  await delay(1_050)
  t.ok(read(sign()))
  await change('short')
  t.ok(read(sign()))
})

t.test('keys that cannot be keys', async (t) => {
  t.throws(() => keys.of('nobody'))
  await write('weak', randomBytes(31).toString('base64'))
  t.throws(() => keys.of('weak'), /at least 32 bytes/)
  await write('empty', '')
  t.throws(() => keys.of('empty'))
  await mkdir(join(folder, 'folder.key'))
  await utimes(join(folder, 'folder.key'), 1, 1)
  t.throws(() => keys.of('folder'))
})
