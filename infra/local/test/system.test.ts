import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from '@midsummer/testing/ports'
import t from 'tap'
import { type Stores, startSystem } from '../src/system.ts'

t.test('a system of which one part does not come up leaves nothing running', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'midsummer-system-'))
  t.teardown(() => rm(folder, { recursive: true, force: true }))
  let found: Stores | undefined
  const wire = async (process: string, stores: Stores) => {
    found = stores
    if (process === 'register') throw new Error('no wire')
    return stores
  }
  await t.rejects(startSystem({ folder, durable: false, wire }), { message: 'no wire' })
  const { postgresUrl, redisUrl, natsUrl } = found ?? { postgresUrl: '', redisUrl: '', natsUrl: '' }
  for (const url of [postgresUrl, redisUrl, natsUrl]) t.notOk(await answers(Number(new URL(url).port)), url)
})
