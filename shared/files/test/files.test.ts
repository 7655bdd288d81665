import { randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { setTimeout as delay } from 'node:timers/promises'
import t from 'tap'
import { claimFiles, sweepFiles } from '../src/index.ts'
import { makeFolder, PNG, startFiles } from './stage.ts'

// Uploads of others are not looked at.
process.env['TMPDIR'] = await makeFolder(t)
const spooled = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('midsummer-upload-'))
const png = { bytes: PNG, name: 'me.png' }

t.test('files through the door', async (t) => {
  const { app, here, there, database, folder, server, store } = await startFiles(t, {
    scan: async (path) => ((await readFile(path)).includes('EICAR') ? 'EICAR-Test-Signature' : undefined),
    mayRead: async (_tx, { headers }, { submission }) => submission !== null && headers['x-code'] === submission,
  })
  const onDisk = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`)
      .sort()

  await t.test('a file comes back as it was, to be saved and never run', async (t) => {
    const { status, body } = await here.send([{ bytes: PNG, name: 'Führerschein 1.png' }])
    t.equal(status, 201)
    t.match(body, { name: 'Führerschein 1.png', type: 'image/png', size: PNG.length })
    t.same(await onDisk(), [`/furrydelphia/register/${body.id}`])
    const answer = await here.read(body.id)
    t.equal(answer.statusCode, 200)
    t.same(answer.rawPayload, PNG)
    t.match(answer.headers, {
      'content-type': 'image/png',
      'content-length': String(PNG.length),
      'content-disposition':
        /^attachment; filename="F\?hrerschein 1.png"; filename\*=UTF-8''F%C3%BChrerschein%201.png$/,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
    })
    t.same(await spooled(), [])
  })

  await t.test('a kind is told by content, whatever the name and the sender say', async (t) => {
    for (const [name, text] of [
      ['a.png', '<script>alert(1)</script>'],
      ['a.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>'],
      ['a.png', 'PK\u0003\u0004\u0014\u0000'],
      ['a.png', 'MZ\u0090\u0000'],
    ] as const) {
      const { status, body } = await here.send([{ bytes: Buffer.from(text, 'latin1'), name }])
      t.same([status, body.code], [415, 'FILES_TYPE_REFUSED'])
    }
    t.same((await here.send([{ bytes: Buffer.alloc(0), name: 'a.png' }])).body.code, 'FILES_MISSING')
    const { body } = await here.send([{ bytes: PNG, name: 'run.exe' }])
    t.equal(body.name, 'run.exe.png')
  })

  await t.test('a name is text, and never part of a path', async (t) => {
    const before = await onDisk()
    for (const [sent, shown] of [
      ['../../../etc/passwd', 'passwd.png'],
      ['..\\..\\evil.png', 'evil.png'],
      ['..', 'file.png'],
      ['a\u202egnp.exe', 'agnp.exe.png'],
      ['<img src=x onerror=alert(1)>.png', '<img src=x onerror=alert(1)>.png'],
      [`${'ä'.repeat(300)}.png`, `${'ä'.repeat(100)}.png`],
      ['/', 'file.png'],
    ] as const) {
      const { body } = await here.send([{ bytes: PNG, name: sent }], { 'x-proof': 'names' })
      t.equal(body.name, shown)
      t.equal((await here.read(body.id)).statusCode, 200)
    }
    const added = (await onDisk()).filter((path) => !before.includes(path))
    t.equal(added.length, 7)
    for (const path of added) t.match(path, /^\/furrydelphia\/register\/[0-9a-f-]{36}$/)
  })

  await t.test('what is too large, too much or no file is refused, and leaves nothing', async (t) => {
    const before = await onDisk()
    const codes = async (...parts: { bytes: Buffer; name?: string }[]) => {
      const { status, body } = await here.send(parts)
      return [status, body.code]
    }
    t.same(await codes({ bytes: Buffer.concat([PNG, Buffer.alloc(10 * 1024 * 1024)]), name: 'a.png' }), [
      413,
      'FILES_TOO_LARGE',
    ])
    t.equal((await codes(png, png))[0], 413)
    t.equal((await codes(png, { bytes: Buffer.from('x') }))[0], 413)
    t.equal((await codes())[0], 400)
    t.same((await here.send([png], { 'content-type': 'application/json' })).status, 400)
    t.same(await onDisk(), before)
    t.same(await spooled(), [])
  })

  await t.test('a sender who goes away in the middle leaves nothing', async (t) => {
    const before = await onDisk()
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }))
    const sending = request({
      host: '127.0.0.1',
      port,
      method: 'POST',
      path: '/api/register/files',
      headers: { ...here.headers([]), 'content-type': 'multipart/form-data; boundary=b', 'content-length': 1_000_000 },
    })
    sending.on('error', () => undefined)
    sending.write('--b\r\ncontent-disposition: form-data; name="file"; filename="a.png"\r\n\r\n')
    sending.write(PNG)
    const until = async (count: number) => {
      for (let waited = 0; waited < 60_000 && (await spooled()).length !== count; waited += 20) await delay(20)
      return spooled()
    }
    t.equal((await until(1)).length, 1)
    sending.destroy()
    t.same(await until(0), [])
    t.same(await onDisk(), before)
  })

  await t.test('a harmful file is gone, and its sender is told', async (t) => {
    const before = await onDisk()
    const { status, body } = await here.send([{ bytes: Buffer.concat([PNG, Buffer.from('EICAR')]), name: 'a.png' }])
    t.same([status, body.code, body.detail], [422, 'FILES_REFUSED', 'EICAR-Test-Signature'])
    t.same(await onDisk(), before)
    t.same(await spooled(), [])
  })

  await t.test('nobody fills the store with what nothing uses', async (t) => {
    const sent = await Promise.all(Array.from({ length: 24 }, () => here.send([png], { 'x-proof': 'many' })))
    t.equal(sent.filter(({ status }) => status === 201).length, 20)
    t.same(new Set(sent.map(({ status }) => status)), new Set([201, 429]))
    const ids = sent.flatMap(({ body }) => body.id ?? [])
    await database.inTenant(here.tenant, (tx) => claimFiles(tx, randomUUID(), ids))
    t.equal((await here.send([png], { 'x-proof': 'many' })).status, 201)
  })

  await t.test('a file is one submission’s, and is read by who may', async (t) => {
    const { id } = (await here.send([png], { 'x-proof': 'ash' })).body
    const mine = randomUUID()
    const claim = (submission: string, ids: string[], tenant = here.tenant) =>
      database.inTenant(tenant, async (tx) => [...(await claimFiles(tx, submission, ids)).keys()])
    const sender = async (proof: string) => (await here.read(id, [], { 'x-proof': proof })).statusCode
    t.same([await sender('ash'), await sender('oak'), await sender('nobody')], [200, 404, 404], 'while it waits')
    t.same(await claim(mine, [id, randomUUID()]), [id])
    t.same(await claim(mine, [id]), [id])
    t.equal(await sender('ash'), 404, 'whoever sees the submission sees it')
    t.same(await claim(randomUUID(), [id]), [], 'it is not anybody else’s any more')
    t.equal((await here.read(id, [], { 'x-code': mine })).statusCode, 200)
    t.equal((await here.read(id, [], { 'x-code': randomUUID() })).statusCode, 404)
    t.equal((await here.read(id, ['register:staff'])).statusCode, 404)
    t.same(await claim(mine, []), [])
    t.equal((await here.read(id, [], { 'x-code': mine })).statusCode, 404)
    t.equal((await here.read('../../etc/passwd')).statusCode, 404)
    t.equal((await here.read('..%2F..%2Fetc')).statusCode, 400)
  })

  await t.test('the neighbour reads none, names none and sweeps none', async (t) => {
    const { id } = (await here.send([png], { 'x-proof': 'kept' })).body
    t.equal((await there.read(id)).statusCode, 404)
    const theirs = await database.inTenant(there.tenant, (tx) => claimFiles(tx, randomUUID(), [id]))
    t.equal(theirs.size, 0)
    await server.query(
      "update furrydelphia.register_file set waiting_since = now() - interval '25 hours' where id = $1",
      [id],
    )
    t.equal(await sweepFiles(database, there.tenant, store), 0)
    t.equal((await here.read(id)).statusCode, 200)
    // Bytes of the same id in another convention are other bytes.
    t.equal(await store.get({ tenant: there.tenant, domain: 'register', id }), undefined)
  })

  await t.test('what nothing names for a day is gone, bytes and row; a crash on the way changes nothing', async (t) => {
    const old = (await here.send([png], { 'x-proof': 'old' })).body.id
    const named = (await here.send([png], { 'x-proof': 'old' })).body.id
    await database.inTenant(here.tenant, (tx) => claimFiles(tx, randomUUID(), [named]))
    await server.query(
      "update furrydelphia.register_file set waiting_since = now() - interval '25 hours' where id = any($1)",
      [[old, named]],
    )
    const away = { ...store, remove: () => Promise.reject(new Error('the store is away')) }
    await t.rejects(sweepFiles(database, here.tenant, away), /the store is away/)
    t.equal((await here.read(old)).statusCode, 404)
    const late = await database.inTenant(here.tenant, (tx) => claimFiles(tx, randomUUID(), [old]))
    t.equal(late.size, 0, 'what is leaving is nobody’s')
    t.ok((await sweepFiles(database, here.tenant, store)) >= 1)
    t.equal(await sweepFiles(database, here.tenant, store), 0)
    t.equal((await here.read(named)).statusCode, 200)
    const paths = await onDisk()
    t.notOk(paths.some((path) => path.endsWith(old)))
    t.ok(paths.some((path) => path.endsWith(named)))
    const rows = await server.query('select count(*)::integer from furrydelphia.register_file where id = $1', [old])
    t.same(rows, [{ count: 0 }])
  })
})

t.test('while the store is away nothing is taken for kept', async (t) => {
  const away = {
    put: () => Promise.reject(new Error('away')),
    get: async () => undefined,
    remove: async () => undefined,
  }
  const { here, database } = await startFiles(t, { store: away })
  t.equal((await here.send([png])).status, 500)
  t.same(await spooled(), [])
  t.equal(await sweepFiles(database, here.tenant, away), 0)
})
